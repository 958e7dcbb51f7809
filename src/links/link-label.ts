import { readLabel, type Label } from './label-grammar';
import { attributeTexts, type Beside } from './link-text';
import { outsideLetters } from './signs';

/** The label in a link's own text, and how sure it is one. */
type OwnLabel = {
  label: Label;
  word: string;
  signal: 'label' | 'opening' | 'weak' | 'echo';
  titled: boolean;
  /** What follows the direction, where the vocabularies do not know it: "Next *object*". */
  rest?: string;
};

const longestRest = 20;

/** A label may be the whole text, a run of its own beside the title, or the beginning of the text. */
export function ownLabel(runs: string[], text: string): OwnLabel | null {
  const joined = readLabel(text);
  if (joined?.whole) return { label: joined, word: text, signal: joined.weak ? 'weak' : 'label', titled: false };
  for (const run of runs.length > 1 ? [runs[0], runs[1], runs.at(-1)] : []) {
    const label = readLabel(run ?? '');
    if (label?.whole) return { label, word: run ?? '', signal: label.weak ? 'weak' : 'label', titled: true };
  }
  // "Next Steps" may go on as a name, or stand beside "Previous Steps".
  if (joined && !joined.closed && !joined.weak && !joined.age && text.length <= joined.end + longestRest) {
    const label = { ...joined, weak: true };
    return { label, word: text, signal: 'echo', titled: false, rest: text.slice(joined.end).toLowerCase() };
  }
  if (!joined) return echoAfterNoun(text);
  if (!joined.closed) return null;
  const word = text.slice(0, joined.end);
  return { label: joined, word, signal: joined.weak ? 'weak' : 'opening', titled: true };
}

const twoWords = /^\S+ \S+$/;

/** "Cuento anterior" beside "Cuento siguiente": in many languages the noun, known or not, comes first. */
function echoAfterNoun(text: string): OwnLabel | null {
  if (text.length > 2 * longestRest) return null;
  const words = text.replace(outsideLetters, '');
  if (!twoWords.test(words)) return null;
  const [noun = '', last = ''] = words.split(' ');
  const label = readLabel(last);
  if (!label?.whole || label.weak || label.age) return null;
  return { label: { ...label, weak: true }, word: text, signal: 'echo', titled: false, rest: noun.toLowerCase() };
}

/** "Back to the overview", "back to news": a direction that goes on, or says of what, leads out of the sequence. */
export function leadsAway(own: OwnLabel | null, text: string): boolean {
  if (own) return own.label.returns || (own.signal === 'weak' && own.label.noun === 'article');
  const label = readLabel(text);
  return !!label?.weak && !label.closed;
}

export function attributeLabel(link: Element): Label | null {
  for (const text of attributeTexts(link)) {
    const label = readLabel(text);
    if (label && (label.weak ? label.whole : label.closed || label.noun)) return label;
  }
  return null;
}

/** What stands beside the link; `rest` as in `OwnLabel`. */
type BesideLabel = Label & { colon: boolean; rest?: string };

/** A label that stands before the link, or, as some themes have it, after. */
export function besideLabel({ before, after }: Beside): BesideLabel | null {
  for (const text of [before, after]) {
    const label = readLabel(text);
    if (!label || label.weak) continue;
    const colon = /[:：]$/.test(text);
    // "Previous message (by thread): " says more than the label, and then that a title follows.
    if (label.whole || (colon && label.closed && label.noun)) return { ...label, colon };
    const rest = text.slice(label.end).toLowerCase();
    if (colon && rest.length <= longestRest) return { ...label, weak: true, colon, rest };
  }
  return null;
}
