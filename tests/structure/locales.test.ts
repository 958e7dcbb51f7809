import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pluralForms } from '../../src/browser/message-format';
import { failureCodes } from '../../src/failure';
import { isNumeric, optionDeclarations, optionGroups, optionNames } from '../../src/options';
import { projectFile, sourceFiles } from './source-files';

type Messages = Record<string, { message: string; description?: string }>;
const read = (locale: string) => JSON.parse(projectFile(`src/_locales/${locale}/messages.json`)) as Messages;
const english = read('en');
const locales = readdirSync(new URL('../../src/_locales', import.meta.url));

/** Keys as literals in the code (which the compiler checks) and the manifest, and those built from declared names. */
function usedKeys(): Set<string> {
  const source = [...sourceFiles().map(file => file.text), projectFile('manifest.json')].join('\n');
  const keys = Object.keys(english).filter(key => source.includes(`'${key}'`) || source.includes(`__MSG_${key}__`));
  const choices = optionNames.flatMap(name =>
    optionDeclarations[name].choices.flatMap(choice =>
      typeof choice === 'string' && !isNumeric(choice) ? [`option_${name}_${choice}`] : [],
    ),
  );
  const cards = ['previous', 'next'].flatMap(side => ['article', 'page', 'chapter'].map(kind => `${side}_${kind}`));
  return new Set([
    ...keys,
    ...failureCodes.map(code => `failure_${code}`),
    ...optionNames.map(name => `option_${name}`),
    ...optionNames.map(name => `hint_${name}`).filter(key => key in english),
    ...optionGroups.map(group => `group_${group}`),
    ...choices,
    ...cards,
  ]);
}

const used = [...usedKeys()].sort();

describe.each(locales)('the messages of %s', locale => {
  const messages = read(locale);

  it('are exactly those that the code uses', () => {
    expect(Object.keys(messages).sort()).toEqual(used);
  });

  it('are in the list of languages, with whether a speaker has read them', () => {
    const state = messages['languageTag']?.description?.startsWith('Not yet reviewed') ? 'not yet' : 'yes';
    expect(projectFile('docs/languages.md')).toMatch(
      new RegExp(`\\(#${locale.toLowerCase()}\\) \\|.*\\| ${state} \\|`),
    );
  });

  it('say nothing to translators but in English, the source', () => {
    const described = Object.entries(messages).filter(([key, { description }]) => description && key !== 'languageTag');
    expect(described.length > 0).toBe(locale === 'en');
  });

  it('name their own language', () => {
    expect(messages['languageTag']?.message.replace('-', '_')).toBe(locale);
  });

  it('have exactly the plural forms of their language where they count', () => {
    const { pluralCategories } = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions();
    for (const [key, { message }] of Object.entries(messages)) {
      const forms = pluralForms(message);
      expect(forms !== null, `${key} counts`).toBe(english[key]?.message.includes('{count}'));
      if (forms) expect([...forms.keys()].sort(), key).toEqual([...pluralCategories].sort());
    }
  });

  it('take the same values as the English ones', () => {
    const values = (message = '') => [...new Set(message.match(/\{\w+\}/g))].sort();
    for (const [key, { message }] of Object.entries(messages)) {
      expect(values(message), key).toEqual(values(english[key]?.message));
    }
  });

  it('fit where stores limit them', () => {
    expect(messages['appDescription']?.message.length).toBeLessThanOrEqual(132);
  });
});
