import { primaryLanguage } from '../language-tag';
import { functionWords } from './language-words';

// Scripts that one language of the web all but owns. Han without kana is Chinese: kana comes first.
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Latin}/gu, 'en'],
];
const kanaShare = 0.1;

// Other languages in a script that is counted for one of them.
const alsoWritten: Record<string, string> = { he: 'yi', hi: 'mr ne sa', bn: 'as', am: 'ti', zh: 'yue' };
// Scripts of many languages: their function words decide.
const shared = new Map([
  ['ru', new Set(['ru', 'uk', 'bg', 'sr'])],
  ['ar', new Set(['ar', 'fa', 'ur'])],
]);
const sample = 4000;
const fewestHits = 6;
const surely = 1.5;

const lexicon = Object.entries(functionWords).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/**
 * The language of a text: what the page states, unless the text plainly says otherwise (`lang="en"` stays in many a
 * theme). `stated` may be anything; a tag that is kept keeps its region. '' when neither tells.
 */
export function languageOf(stated: string, text: string): string {
  const tag = canonical(stated);
  const primary = primaryLanguage(tag);
  const start = text.slice(0, sample);
  const script = dominantScript(start);
  if (!script) return tag;
  if (script !== 'en' && !shared.has(script)) {
    const right = primary === script || (primary !== '' && (alsoWritten[script] ?? '').split(' ').includes(primary));
    return right ? tag : script;
  }
  const hits = functionWordHits(start, script);
  const [best, most] = [...hits].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const own = hits.get(primary === 'nb' || primary === 'nn' ? 'no' : primary) ?? 0;
  const plain = most >= fewestHits && most > surely * own;
  // A language without function words here is believed, unless its script is another.
  const known =
    lexicon.some(([language]) => language === primary) || scripts.some(([, language]) => language === primary);
  return plain && (known || !tag) ? best : tag;
}

function dominantScript(text: string): string {
  // Most pages need no other count.
  if (2 * (text.match(/\p{Script=Latin}/gu)?.length ?? 0) > text.length) return 'en';
  const counts = scripts.map(([expression, language]) => [language, text.match(expression)?.length ?? 0] as const);
  const count = (language: string) => counts.find(([name]) => name === language)?.[1] ?? 0;
  if (count('ja') > kanaShare * count('zh') && count('ja') + count('zh') > count('en')) return 'ja';
  const [language, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return most > 0 ? language : '';
}

function functionWordHits(text: string, script: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const hits = new Map<string, number>();
  for (const [language, lexemes] of lexicon) {
    if (scriptOf(language) === script) hits.set(language, words.filter(word => lexemes.has(word)).length);
  }
  return hits;
}

function scriptOf(language: string): string {
  return [...shared].find(([, languages]) => languages.has(language))?.[0] ?? 'en';
}

/** `Intl` throws on anything that is no language tag, and pages state anything. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0] ?? '';
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}
