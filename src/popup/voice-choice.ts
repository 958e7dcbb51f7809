import type { Voice } from '../browser/speech';

/** Whose language has a name of its own: what is read there, and spoken here, in the order of preference. */
const spokenFor: Record<string, string[]> = {
  // Written Chinese is read in Cantonese in Hong Kong, and in Mandarin where no such voice is there. Not vice versa.
  yue: ['yue', 'zh'],
  nb: ['nb', 'no', 'nn'],
  no: ['no', 'nb', 'nn'],
  nn: ['nn', 'no', 'nb'],
};

/**
 * The voice that reads a language (BCP 47): the chosen one where it speaks that, else the one that suits it best.
 * Null where none speaks it.
 */
export function voiceFor(language: string, voices: readonly Voice[], chosen: string): Voice | null {
  const wanted = partsOf(language);
  const speaking = voices.filter(voice => rankOf(wanted, partsOf(voice.language)) >= 0);
  const own = speaking.find(({ id }) => id === chosen);
  if (own) return own;
  const scored = speaking.map(voice => ({ voice, score: scoreOf(wanted, voice) }));
  const best = scored.reduce<(typeof scored)[number] | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  return best?.voice ?? null;
}

type Parts = { language: string; region: string | undefined; more: boolean };

/** 0 is the language itself, -1 one that its readers do not understand. */
function rankOf(wanted: Parts, { language }: Parts): number {
  return (spokenFor[wanted.language] ?? [wanted.language]).indexOf(language);
}

function scoreOf(wanted: Parts, { language, isDefault }: Voice): number {
  const own = partsOf(language);
  const usual = wanted.region === undefined && (own.region ?? likelyRegion(wanted)) === likelyRegion(wanted);
  const points: [boolean, number][] = [
    [wanted.region !== undefined && own.region === wanted.region, 8],
    [isDefault, 4],
    [usual, 2],
    // Plainer than a voice of a city or for another script, such as `en-US-NYC` and `cmn-LATN-PINYIN`.
    [!own.more, 1],
  ];
  return points.reduce((sum, [isSo, worth]) => sum + (isSo ? worth : 0), -16 * rankOf(wanted, own));
}

/** Tolerant of tags that `Intl.Locale` refuses. */
function partsOf(tag: string): Parts {
  const [first = '', ...rest] = tag.split(/[-_]/);
  const region = rest.find(part => /^(?:[a-z]{2}|\d{3})$/i.test(part))?.toUpperCase();
  const others = rest.filter(part => part.toUpperCase() !== region && !/^han[st]$/i.test(part));
  const language = primary(first);
  if (language === 'zh') {
    const place = region ?? (rest.some(part => /^hant$/i.test(part)) ? 'TW' : undefined);
    const isCantonese = place === 'HK' || place === 'MO' || rest.some(part => part.toLowerCase() === 'yue');
    return { language: isCantonese ? 'yue' : 'zh', region: place, more: others.length > 0 };
  }
  return { language, region, more: others.length > 0 };
}

/** The name that other names of a language stand for: `cmn` is `zh`, `iw` is `he`, `eng` is `en`. */
function primary(subtag: string): string {
  if (!/^[a-z]{2,3}$/i.test(subtag)) return subtag.toLowerCase();
  return new Intl.Locale(subtag).language;
}

function likelyRegion({ language }: Parts): string | undefined {
  return /^[a-z]{2,3}$/.test(language) ? new Intl.Locale(language).maximize().region : undefined;
}
