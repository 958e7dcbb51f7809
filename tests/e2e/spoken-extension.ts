import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pluralForms } from '../../src/browser/message-format';
import type { BrowserName } from './driver';

export type Messages = Record<string, { message: string; description?: string }>;
const source = resolve(import.meta.dirname, '../../src/_locales');
export const locales = readdirSync(source);

export function messagesOf(locale: string): Messages {
  return JSON.parse(readFileSync(join(source, locale, 'messages.json'), 'utf8')) as Messages;
}

/** A copy of the built extension that has one language, whatever that of the browser: no browser needs its own translation. */
export type SpokenExtension = {
  folder: string;
  /** Takes effect when the extension is loaded anew. */
  speak: (messages: Messages) => void;
  remove: () => void;
};

export function spokenExtension(browser: BrowserName): SpokenExtension {
  const folder = mkdtempSync(join(tmpdir(), 'precis-spoken-'));
  cpSync(resolve(import.meta.dirname, `../../dist/${browser}`), folder, { recursive: true });
  for (const locale of locales) if (locale !== 'en') rmSync(join(folder, '_locales', locale), { recursive: true });
  return {
    folder,
    speak: messages => {
      writeFileSync(join(folder, '_locales/en/messages.json'), JSON.stringify(messages));
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** English that shows what is not translated, and what has no room for longer words: ⟦Ļéñğţĥ ~~⟧. */
export function pseudoLocale(english: Messages): Messages {
  return Object.fromEntries(
    Object.entries(english).map(([key, { message }]) => {
      const forms = pluralForms(message);
      const pseudo = forms
        ? [...forms].map(([category, form]) => `${category}: ${pseudoText(form)}`).join(' | ')
        : pseudoText(message);
      return [key, { message: untouched.has(key) ? message : pseudo }];
    }),
  );
}

/** A tag, a name, and what has nothing to translate. */
const untouched = new Set(['languageTag', 'appName', 'separator']);
const accented = 'aá cç eé gğ hĥ ií kķ lļ nñ oö rŕ sš tţ uü yý AÁ CÇ EÉ IÍ LĻ NÑ OÖ RŔ SŠ TŢ'.split(' ');
const letters = new Map(accented.map(pair => [pair[0], pair[1]]));

function pseudoText(text: string): string {
  const words = text.replace(/\{\w+\}|\w/g, found => letters.get(found) ?? found);
  return `⟦${words}${' ~~~'.repeat(Math.ceil(text.length / 10))}⟧`;
}
