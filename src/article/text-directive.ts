/** `text=[prefix-,]start[,end][,-suffix]` of https://wicg.github.io/scroll-to-text-fragment/, its parts unencoded. */
export type TextDirective = { prefix?: string; start: string; end?: string; suffix?: string };

type Span = { start: number; end: number };

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

// Of candidates looked at for one link: pages that say one thing a million times have none.
const mostSteps = 20_000;
// Characters around a place that tell whether a word ends there.
const vicinity = 100;
const twoLetters = /^[\p{L}\p{M}\p{N}]{2}$/u;

/** Finds what browsers find: a text prepared for resolving many directives in it. */
export class DirectiveResolver {
  readonly #text: string;
  readonly #folded: string;
  #steps = 0;

  constructor(text: string) {
    this.#text = text;
    this.#folded = fold(text);
  }

  /** The first passage that a directive leads to, as the specification searches it; null where there is none. */
  resolve({ prefix, start, end, suffix }: TextDirective): Span | null {
    const endsWord = end !== undefined || suffix === undefined;
    for (let from = 0; ;) {
      const first = this.#find(prefix ?? start, from, prefix === undefined && endsWord);
      if (first < 0) return null;
      from = first + 1;
      const at = prefix === undefined ? first : this.#skipSpace(first + prefix.length);
      if (prefix !== undefined && !this.#isAt(start, at, endsWord)) continue;
      const close = this.#close(at + start.length, end, suffix);
      if (close >= 0) return { start: at, end: close };
    }
  }

  /** Where a passage ends whose start has been found; -1 where it does not. */
  #close(after: number, end: string | undefined, suffix: string | undefined): number {
    const isFollowed = (at: number) => suffix === undefined || this.#isAt(suffix, this.#skipSpace(at), true);
    if (end === undefined) return isFollowed(after) ? after : -1;
    for (let at = this.#find(end, after, suffix === undefined); at >= 0;) {
      if (isFollowed(at + end.length)) return at + end.length;
      at = this.#find(end, at + 1, suffix === undefined);
    }
    return -1;
  }

  #find(sought: string, from: number, endsWord: boolean): number {
    const folded = fold(sought);
    for (let at = this.#folded.indexOf(folded, from); at >= 0; at = this.#folded.indexOf(folded, at + 1)) {
      if (++this.#steps > mostSteps) return -1;
      if (this.#isWordBoundary(at) && (!endsWord || this.#isWordBoundary(at + sought.length))) return at;
    }
    return -1;
  }

  #isAt(sought: string, at: number, endsWord: boolean): boolean {
    return this.#folded.startsWith(fold(sought), at) && (!endsWord || this.#isWordBoundary(at + sought.length));
  }

  #skipSpace(at: number): number {
    const space = /\s*/y;
    space.lastIndex = at;
    space.test(this.#text);
    return space.lastIndex;
  }

  #isWordBoundary(at: number): boolean {
    // Browsers ask no more where one side is no letter, although "end.Next" is one word to Unicode.
    if (!twoLetters.test(this.#text.slice(at - 1, at + 1))) return true;
    const from = Math.max(0, at - vicinity);
    return segmenter.segment(this.#text.slice(from, at + vicinity)).containing(at - from)?.index === at - from;
  }
}

/**
 * Without case, accents and width, character by character. Browsers differ in what they hold equal; where this holds
 * more to be equal than they do, a directive only gets longer than it must.
 */
function fold(text: string): string {
  return text.replace(/[A-Z\u0080-\uffff]/g, character =>
    character.normalize('NFKD').charAt(0).toLowerCase().charAt(0),
  );
}

// Longer than any number of words that is asked for.
const longestWords = 1000;
const words = (text: string) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);

/**
 * A text to the end of its nth word, or all of it; where words have no space between them to the end of their clause:
 * browsers part them differently.
 */
export function firstWords(text: string, count: number): string {
  const word = words(text.slice(0, longestWords))[count - 1];
  if (!word) return text;
  const end = word.index + word.segment.length;
  return text.slice(0, end) + (/^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(end))?.[0] ?? '');
}

/** The same from behind. */
export function lastWords(text: string, count: number): string {
  const cut = Math.max(0, text.length - longestWords);
  const word = words(text.slice(cut)).at(-count);
  if (!word) return text;
  let from = cut + word.index;
  while (from > cut && /[\p{L}\p{M}\p{N}]/u.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from);
}

export function encoded({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
  return `text=${parts.filter(Boolean).join(',')}`;
}

/** Also what ends an address where it is found in a text: brackets, quotes, a full stop at its end. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*]|\.$/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
