import type { Source } from '../source';
import { locate } from './locate';
import { BREAK, searchableText, type SearchableText } from './searchable-text';
import { DirectiveResolver, encoded, firstWords, lastWords, type TextDirective } from './text-directive';

// Longer sentences are named by their first and last words.
const longestWhole = 60;
const fewestWords = 3;
const mostWords = 10;

/**
 * The address of a page that marks a sentence when it is opened; null where none would. It keeps a fragment that the
 * page's own address has, as the browsers' own copied links do: it may be what the page is shown by.
 */
export function linkTo(document: Document, source: Source): string | null {
  const range = locate(document, source);
  const page = range && searchableText(document, range);
  const directive = page && directiveFor(page);
  const address = document.URL.replace(/:~:.*/, '');
  return directive && `${address}${address.includes('#') ? '' : '#'}:~:${encoded(directive)}`;
}

/** The shortest directive that leads browsers to a passage, and to no other before it. */
export function directiveFor(whole: SearchableText): TextDirective | null {
  const page = withoutDropCap(whole);
  const resolver = new DirectiveResolver(page.text);
  for (const context of contextsOf(page)) {
    for (const words of wordingsOf(page)) {
      const directive = { ...words, ...context };
      const found = resolver.resolve(directive);
      if (found?.start === page.start && found.end === page.end) return directive;
    }
  }
  return null;
}

/** From its second word, where a large initial makes the first one two texts, which browsers bound differently. */
function withoutDropCap({ text, start, end }: SearchableText): SearchableText {
  const first = /^\p{L}\n\S*\s+/u.exec(text.slice(start, end))?.[0] ?? '';
  return { text, start: start + first.length, end };
}

function* wordingsOf({ text, start, end }: SearchableText): Generator<TextDirective> {
  const passage = text.slice(start, end);
  const runs = passage.split(BREAK);
  const [first = '', last = ''] = [runs[0], runs.at(-1)];
  const isWhole = runs.length === 1;
  if (isWhole && passage.length <= longestWhole) yield { start: passage };
  for (let count = fewestWords; count <= mostWords; count++) {
    const [opening, closing] = [firstWords(first, count), lastWords(last, count)];
    if (isWhole && opening.length + closing.length >= passage.length) {
      yield { start: passage };
      return;
    }
    yield { start: opening.trimEnd(), end: closing.trimStart() };
  }
}

function* contextsOf({ text, start, end }: SearchableText): Generator<{ prefix?: string; suffix?: string }> {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  const runBefore = before.slice(before.lastIndexOf(BREAK) + 1);
  const runAfter = after.split(BREAK, 1)[0] ?? '';
  yield {};
  for (let count = 1; count <= mostWords; count++) {
    const prefix = lastWords(runBefore, count).trimStart();
    const suffix = firstWords(runAfter, count).trimEnd();
    if (prefix) yield { prefix };
    if (suffix) yield { suffix };
    if (prefix && suffix) yield { prefix, suffix };
  }
}
