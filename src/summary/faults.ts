import type { Candidate } from './candidates';
import type { Vocabulary } from './vocabulary';

/** What keeps a sentence out of a summary whatever its words say: how much its worth loses, Infinity where it is out. */
export function faultsOf(candidates: readonly Candidate[], vocabulary: Vocabulary): Float64Array {
  const labels = labelsAmong(candidates);
  const closes = candidates.filter(candidate => !isUnfinished(candidate)).length >= candidates.length * closedShare;
  return Float64Array.from(candidates, (candidate, index) => {
    if (isUnfit(candidate) || labels.has(candidate.text) || (closes && isFragment(candidate))) return Infinity;
    return (
      (isUnfinished(candidate) || isNote(candidate) ? fault : 0) + (isThin(candidate, index, vocabulary) ? fault : 0)
    );
  });
}

/** More than most sentences differ by in worth: what has a fault is shown where the others have one too. */
const fault = 4;

/** What asks, begs for a click, introduces a list or is over at once states nothing; nobody reads 100 words as one point. */
function isUnfit({ text, words }: Candidate): boolean {
  return words.length < 4 || words.length > 100 || /(?:[:：]|[?？؟;]["”’»)]?)$/u.test(text) || unfit.test(text);
}

/** An invitation to click, nothing but an address, or the signature of a post: "— Ann Marsh (@annmarsh) May 3, 2026". */
const unfit =
  /^(?:(?:click here|read more|read also|see also|sign up|subscribe|follow us|scroll down|watch:|related:|lesen sie|mehr zum thema|hier klicken|lire aussi|à lire|cliquez ici|lea también|haga clic|leia também|clique aqui|leggi anche|clicca qui|lees ook|klik hier|läs också|les også|læs også|czytaj też|kliknij|читайте также|читайте також)(?![\p{L}\p{M}])|(?:https?:\/\/|www\.)\S+$|[-–—]\s?[^@\n]{1,60}\(@)/iu;

/** No list of labels has fewer; a sentence said twice may be a quotation set apart, which is a good sign. */
const fewestOfLabel = 3;

function labelsAmong(candidates: readonly Candidate[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { text } of candidates) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].flatMap(([text, count]) => (count < fewestOfLabel ? [] : text)));
}

/** Without a mark at its end it is a label or an item, unless the script has none, and then all sentences lose alike. */
function isUnfinished({ text }: Candidate): boolean {
  return /[\p{L}\p{N}([,،၊、，;；–—-]$/u.test(text);
}

/** So many sentences close: the script has marks for that, and the text more than names and numbers in rows. */
const closedShare = 1 / 3;
/** A standfirst of more words often has no full stop either. */
const longestFragment = 20;

/** A heading, a caption or a signature among sentences, however many words of the headline it repeats. */
function isFragment(candidate: Candidate): boolean {
  return candidate.words.length < longestFragment && isUnfinished(candidate);
}

/** A footnote: "* Prices include tax." */
function isNote({ text }: Candidate): boolean {
  return /^(?:\*{1,3}|[※†‡])\s?[\p{L}\p{N}「“"(]/u.test(text);
}

/** Fewer words than this need to be about something. */
const fewWords = 10;
/** In fewer sentences too little comes up again to tell. */
const fewestSentences = 12;

/** "There is a lot to sort through here.": short, and fewer than two of its words come up again as a subject does. */
function isThin({ words }: Candidate, index: number, { vectors, frequency, rarity }: Vocabulary): boolean {
  if (words.length >= fewWords || vectors.length < fewestSentences) return false;
  const subjects = vectors[index]?.ids.filter(id => (frequency[id] ?? 0) > 1 && (rarity[id] ?? 0) > rarityOfSubject);
  return (subjects?.length ?? 0) < 2;
}

/** What a quarter of the sentences have is an article, a pronoun or the like. */
const rarityOfSubject = Math.log(1 + 4);
