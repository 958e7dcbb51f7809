import { primaryLanguage } from '../language-tag';
import { abbreviationKind } from './abbreviations';
import { opensSentence } from './opening';

/** Languages that write ordinals with a full stop: "3. Mai", "II. Abdülhamid". */
const dottedOrdinals = new Set([
  'de',
  'da',
  'nb',
  'nn',
  'no',
  'fi',
  'cs',
  'sk',
  'pl',
  'hu',
  'hr',
  'sr',
  'bs',
  'sl',
  'et',
  'tr',
  'eu',
]);
/** Of these, the ones that name what they count in small letters, unless the number is a Roman one: a king's. */
const countedInSmallLetters = new Set(['cs', 'sk', 'pl', 'hr', 'sr', 'bs', 'sl', 'fi', 'et', 'nb', 'nn', 'no']);
/** German capitalises nouns, so that an ordinal needs more proof than a capital: its article, or a noun that is counted. */
const germanOrdinal =
  /(?:^|\s)(?:am|der|die|das|dem|den|des|im|vom|zum|zur|beim|ein|eine|einen|einem|ihr|sein|seinen|seinem|ab|bis|seit)\s\S+$/iu;
const germanCounted =
  /^(?:Jahrhundert|Weltkrieg|Platz|Liga|Minute|Runde|Spieltag|Klasse|Bezirk|Stock|Etage|Auflage|Lebensjahr)/u;

const openingMarks = /^["'“‘«„»(¿¡[]*/u;
const reporting =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s+){1,3}(?:said|says|asked|asks|added|adds|told|wrote|writes|replied|tweeted|shouted|recalled)\b/u;
/** Scripts without capitals do not show that what follows the question belongs to it: «أين كنت؟» سأل الرجل. */
const reportingWithoutCapitals =
  /^(?:سأل|سألت|قال|قالت|يقول|تقول|أجاب|أجابت|שאל|שאלה|אמר|אמרה|אומר|אומרת|השיב|השיבה|پرسید|گفت|می‌گوید)(?![\p{L}\p{M}])/u;
const japaneseGoesOn = /^(?:と|って|という|、|などと|なんて)/u;
const chineseGoesOn = /^[\p{Script=Han}·]{0,6}?(?:说|說|道|问|問|表示|喊|答|称|稱|写道|回答)[，。：,:]?/u;

/**
 * Does a sentence end where `Intl.Segmenter` says so? `before` is the text up to there, `after` what follows;
 * a window of some 60 characters each way is enough.
 */
export function isSentenceBreak(before: string, after: string, language: string, capitals: boolean): boolean {
  const left = before.trimEnd();
  if (before.includes('\n', left.length)) return true;
  if (left.length === before.length && isGlued(left, after)) return false;
  // "Oui !" dit-il; «Да!» — сказал он. A brand such as iPhone may open a sentence.
  if (capitals && /^(?:[-–—]\s*)?\(?\p{Ll}/u.test(after) && !/^\p{Ll}\p{Lu}/u.test(after)) return false;
  if (/[!?…]["”’»]$/u.test(left) && reporting.test(after)) return false;
  if (/[。！？][」』]$/u.test(left) && japaneseGoesOn.test(after)) return false;
  if (/[。！？][”」』]$/u.test(left) && chineseGoesOn.test(after)) return false;
  if (/["”’»]$/u.test(left) && reportingWithoutCapitals.test(after)) return false;
  if (!left.endsWith('.') || left.endsWith('..')) return true;
  return !isAbbreviated(left.slice(0, -1), after, language) && !isOrdinal(left.slice(0, -1), after, language);
}

/** No space between: the question mark in an address, a name such as Yahoo!7; but "…puisse tenir."François" is a break. */
function isGlued(left: string, after: string): boolean {
  if (!/[.!?]["”’»)]*$/u.test(left)) return false;
  if (/https?:\/\/|www\./iu.test(left.split(/\s/).at(-1) ?? '')) return true;
  // Thai ends no sentence by a full stop, and Korean adds its particle to a quotation: พล.อ., "정말입니까?"라고.
  if (/^\p{Script=Thai}/u.test(after) || (/["”’]$/u.test(left) && /^\p{Script=Hangul}/u.test(after))) return true;
  return !/^["'“‘«„(¿¡[]*[\p{Lu}\p{Lo}]/u.test(after);
}

/** Without an elided article: l'avv., l'on. */
const lastWord = /(?<![\p{L}\p{M}\p{N}.\u200c-])[\p{N}.\u200c-]*([\p{L}\p{M}][\p{L}\p{M}\p{N}.\u200c-]*)$/u;

function isAbbreviated(left: string, after: string, language: string): boolean {
  const word = lastWord.exec(left)?.[1] ?? '';
  const next = after.replace(openingMarks, '');
  const kind = abbreviationKind(word, language);
  if (kind === 'open') return true;
  if (kind === 'end') return /^\p{Ll}/u.test(next) && !opensSentence(next, language);
  if (kind === 'number' && /^(?:[\p{N}#§]|[IVXLC]{2,}\P{L})/u.test(next)) return true;
  // Initials, acronyms, and the number of a list item that the segmenter cut from its text.
  const initial = /^(?:\p{L}\p{M}*\.-?)*\p{L}\p{M}*$/u.test(word) && !/[\p{Script=Hangul}\p{Script=Han}]/u.test(word);
  if (kind === 'either' || (initial && kind !== 'number')) return !opensSentence(next, language);
  return /^\s*(?:\d{1,3}|[ivx]{1,4})$/iu.test(left);
}

function isOrdinal(left: string, after: string, language: string): boolean {
  const tag = primaryLanguage(language);
  // "2023. 5. 3. 서울에서": a date, since Korean ends its sentences on a verb.
  if (tag === 'ko') return /(?:^|[\s(])\d{4}(?:\. ?\d{1,2}){0,2}$/u.test(left);
  if (!dottedOrdinals.has(tag) || !/(?:^|[\s(])(?:\d{1,2}|[IVX]{1,5})$/u.test(left)) return false;
  // "Am 12. Bis 14. Juni": its article and its number alone are no sentence.
  if (/^\s*\p{L}{2,3}\s\d{1,2}$/u.test(left)) return true;
  if (opensSentence(after, tag)) return false;
  // "in Wien, 9. Bezirk": no sentence ends on a number alone behind a comma.
  if (/,\s\d{1,2}$/u.test(left)) return true;
  if (countedInSmallLetters.has(tag) && /\d$/u.test(left) && /^["'“‘«„(]*\p{Lu}/u.test(after)) return false;
  return tag !== 'de' || germanOrdinal.test(left) || germanCounted.test(after) || opensOnMonth(after);
}

const germanMonth = /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/u;
function opensOnMonth(text: string): boolean {
  return germanMonth.test(text);
}
