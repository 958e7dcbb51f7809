import type { FailureCode } from '../../../src/failure';

/** A page that means harm, or that few have thought of, and what a reader is to see on it. */
export type HostilePage = {
  name: string;
  why: string;
  body: string;
  /** Content type; HTML where absent. */
  type?: string;
  headers?: Record<string, string>;
  /** A summary of the story alone; one of some text; or one of these messages. */
  expected: 'story' | 'summary' | FailureCode[];
  /** The popup's headline, where it is not the story's. */
  headline?: string | RegExp;
  /** Where the cards lead. */
  neighbours?: string[];
  /** What may stand nowhere in the popup. */
  absent?: string;
  /** What the page asks the server for itself. */
  requests?: string[];
  /** The page changes its document itself. */
  restless?: true;
};

export const headline = 'A quiet harbour at night';

/** Runs nowhere if nobody runs it; the server would see it. */
export const payload = "fetch('/executed')";

const subjects = ['The ferry', 'A new crane', 'The harbour office', 'Every skipper', 'The old lighthouse', 'One pilot'];
const deeds = [
  'changed its hours',
  'was painted red',
  'opened a ledger',
  'measured the noise',
  'lost a lamp',
  'slept well',
];
const times = [
  'in March',
  'before the storm',
  'at the end of summer',
  'on the longest day',
  'after the vote',
  'in fog',
];

/** Sentences that are prose, each another; the summary may hold nothing else. */
export const storySentences = subjects.flatMap((subject, row) =>
  deeds.map((deed, column) => {
    const time = times[(row + column) % times.length] ?? '';
    return `${subject} ${deed} ${time}, and ${10 + row * 6 + column} people wrote to the council about it.`;
  }),
);

/** The story in paragraphs of four sentences. */
export const story = paragraphs(4)
  .map(text => `<p>${text}</p>`)
  .join('\n');

export function paragraphs(sentencesEach: number): string[] {
  const texts: string[] = [];
  for (let at = 0; at < storySentences.length; at += sentencesEach) {
    texts.push(storySentences.slice(at, at + sentencesEach).join(' '));
  }
  return texts;
}

type Parts = { title?: string; head?: string; before?: string; inside?: string; after?: string; html?: string };

/** An ordinary article with something added: in its head, before it, among its paragraphs, after it. */
export function articlePage({
  title = headline,
  head = '',
  before = '',
  inside = '',
  after = '',
  html = '',
}: Parts): string {
  return `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><title>${title}</title>${head}</head>
    <body>${before}<article><h1>${headline}</h1>${inside}${story}</article>${after}</body></html>`;
}
