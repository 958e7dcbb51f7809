import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Voice } from '../../src/browser/speech';
import { voiceFor } from '../../src/popup/voice-choice';

const voice = (language: string, given: Partial<Voice> = {}): Voice => {
  return { id: language, name: language, language, isDefault: false, ...given };
};
const chosenOf = (article: string, tags: string[]) =>
  voiceFor(
    article,
    tags.map(tag => voice(tag)),
    'automatic',
  )?.language ?? null;

describe('voiceFor', () => {
  it.each([
    ['the region of the article', 'en-GB', ['en-US', 'en-GB', 'en-AU'], 'en-GB'],
    ['the first where no region is the same', 'en-NZ', ['de', 'en-US', 'en-GB'], 'en-US'],
    ['the usual region where the article has none', 'en', ['en-029', 'en-GB', 'en-US'], 'en-US'],
    ['a voice without region as well', 'fr', ['fr-CH', 'fr'], 'fr'],
    ['what Android writes', 'pt-BR', ['pt_PT', 'pt_BR'], 'pt_BR'],
    ['what old systems write', 'he', ['ru', 'iw_IL'], 'iw_IL'],
    ['ISO 639-2', 'de-AT', ['eng', 'deu'], 'deu'],
    ['the plainer of two', 'en-US', ['en-US-NYC', 'en-US'], 'en-US'],
    ['a tag that is none', 'en-GB', ['en-GB-X-RP', 'x'], 'en-GB-X-RP'],
    ['Mandarin for Taiwan', 'zh-TW', ['zh-CN', 'zh-HK', 'zh-TW'], 'zh-TW'],
    ['Taiwan by its script', 'zh-Hant', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['Mandarin by another name', 'zh-CN', ['yue', 'cmn-LATN-PINYIN', 'cmn'], 'cmn'],
    ['Mandarin of the mainland for Taiwan, not Cantonese', 'zh-TW', ['zh-HK', 'yue', 'zh-CN'], 'zh-CN'],
    ['Cantonese for Hong Kong', 'zh-HK', ['zh-CN', 'zh-TW', 'yue'], 'yue'],
    ['Cantonese with its script', 'zh-Hant-HK', ['zh-TW', 'zh_HK_#Hant'], 'zh_HK_#Hant'],
    ['Mandarin for Hong Kong where no Cantonese is there', 'zh-HK', ['en-GB', 'zh-TW'], 'zh-TW'],
    ['no Cantonese for Mandarin', 'zh', ['zh-HK', 'zh-MO', 'yue'], null],
    ['Bokmål for Norwegian', 'no', ['sv', 'nn-NO', 'nb-NO'], 'nb-NO'],
    ['Norwegian for Bokmål', 'nb-NO', ['nn', 'no'], 'no'],
    ['Nynorsk for Nynorsk', 'nn', ['nb-NO', 'nn-NO'], 'nn-NO'],
    ['Bokmål for Nynorsk rather than nothing', 'nn-NO', ['da', 'nb'], 'nb'],
    ['nothing for another language', 'pl', ['en', 'cs', 'ru'], null],
    ['nothing where the language is unknown', '', ['en', 'de'], null],
  ])('takes %s', (_, article, voices, expected) => {
    expect(chosenOf(article, voices)).toBe(expected);
  });

  it('takes the system’s own where no region is the same, and the right region before that', () => {
    const voices = [voice('en-US'), voice('en-AU', { isDefault: true }), voice('en-GB')];
    expect(voiceFor('en', voices, 'automatic')?.language).toBe('en-AU');
    expect(voiceFor('en-GB', voices, 'automatic')?.language).toBe('en-GB');
  });

  it('takes the reader’s choice wherever it speaks the language, and only there', () => {
    const voices = [voice('en-GB'), voice('en-US', { id: 'chosen' }), voice('de-DE')];
    expect(voiceFor('en-GB', voices, 'chosen')?.id).toBe('chosen');
    expect(voiceFor('de', voices, 'chosen')?.language).toBe('de-DE');
    expect(voiceFor('en-GB', voices, 'gone')?.language).toBe('en-GB');
  });

  it('never throws, whatever pages and systems call a language', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (article, tags) => {
        const found = chosenOf(article, tags);
        if (found !== null) expect(tags).toContain(found);
      }),
    );
  });
});
