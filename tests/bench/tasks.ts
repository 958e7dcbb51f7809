import * as v from 'valibot';
import { readArticle } from '../../src/article/article';
import { findAdjacentLinks } from '../../src/links/adjacent-links';
import { parseOptions } from '../../src/options';
import type { AdjacentLink, Block, KeySentence } from '../../src/reading';
import { cutToLength } from '../../src/summary/cut';
import { splitSentences } from '../../src/summary/sentences';
import { summarize } from '../../src/summary/summarize';
import { cutToWords } from './cut-to-words';
import { openPage } from './open-page';

const textRow = v.object({ lang: v.string(), title: v.optional(v.string(), ''), text: v.string() });
const pageRow = v.object({ file: v.string(), url: v.string() });

/** What `predict` can do: a row of the benchmark in, our answer out. `ms` is our own work after parsing. */
export const tasks: Record<string, (row: unknown) => object> = {
  summaries(row) {
    const { lang, title, text } = v.parse(textRow, row);
    const { result, ms } = timed(() => summarize({ title, language: lang, blocks: blocksOfText(text) }));
    const top3 = result.sentences.filter(sentence => sentence.rank < 3);
    return { sentences3: texts(top3), words60: texts(cutToWords(result, 60)), ms };
  },
  sentences(row) {
    const { lang, text } = v.parse(textRow, row);
    const blocks = blocksOfText(text);
    const { result, ms } = timed(() => blocks.flatMap(block => splitSentences(block.text, lang)));
    return { sentences: texts(result), ms };
  },
  extraction(row) {
    const { file, url } = v.parse(pageRow, row);
    const document = openPage(file, url);
    const { result, ms } = timed(() => {
      const article = readArticle(document);
      return { article, summary: cutToLength(summarize(article), parseOptions({}).length) };
    });
    const { blocks, title, language, verdict } = result.article;
    return {
      articleBody: texts(blocks).join('\n'),
      title,
      lang: language,
      verdict,
      summary: texts(result.summary),
      ms,
    };
  },
  links(row) {
    const { file, url } = v.parse(pageRow, row);
    const document = openPage(file, url);
    const { result, ms } = timed(() => findAdjacentLinks(document, url));
    return { ...shownPair(result), kind: shown(result, 'previous')?.kind ?? shown(result, 'next')?.kind ?? null, ms };
  },
};

export type Pair = Record<'prev' | 'next' | 'prevTitle' | 'nextTitle', string | null>;

/** The pair a reader would call previous and next here. */
export function shownPair(links: AdjacentLink[]): Pair {
  const prev = shown(links, 'previous');
  const next = shown(links, 'next');
  return {
    prev: prev?.url ?? null,
    next: next?.url ?? null,
    prevTitle: prev?.title ?? null,
    nextTitle: next?.title ?? null,
  };
}

/** Where a page pair and an article pair both exist, the page pair counts. */
function shown(links: AdjacentLink[], direction: AdjacentLink['direction']): AdjacentLink | undefined {
  const pages = links.some(link => link.kind === 'page');
  return links.find(link => link.direction === direction && (!pages || link.kind === 'page'));
}

function blocksOfText(text: string): Block[] {
  const lines = text.split('\n').map(line => line.trim());
  return lines.filter(Boolean).map((line, place) => ({ kind: 'paragraph', text: line, place }));
}

function texts(parts: readonly (Block | KeySentence | { text: string })[]): string[] {
  return parts.map(part => part.text);
}

function timed<Result>(work: () => Result): { result: Result; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}
