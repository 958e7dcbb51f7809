import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import * as v from 'valibot';
import { openPage } from './open-page';

export const folder = resolve(import.meta.dirname, '../../../shared/bench');
const row = v.object({
  file: v.string(),
  url: v.string(),
  lang: v.optional(v.string(), ''),
  title: v.optional(v.string(), ''),
  alsoFine: v.optional(v.array(v.string()), []),
  articleBody: v.optional(v.string(), ''),
  label: v.optional(v.string(), ''),
});
export type Row = v.InferOutput<typeof row>;
export type Score = { precision: number; recall: number };

/**
 * Does the work for each row, with a line on stderr now and then: jsdom takes seconds for some pages. Each in a turn of
 * its own, since what jsdom holds by weak references is only freed between turns: 4 GB after 110 pages.
 */
export async function eachRow<Result>(set: string, work: (row: Row) => Result): Promise<Result[]> {
  const rows = rowsOf(set);
  const results: Result[] = [];
  for (const row of rows) {
    if (results.length % 10 === 0) console.error(`${set}: ${results.length} of ${rows.length}`);
    results.push(work(row));
    await setImmediate();
  }
  return results;
}

/** The rows of a set; the first few only where the variable LIMIT says how many. */
function rowsOf(set: string): Row[] {
  const lines = readFileSync(resolve(folder, set, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  const limit = Number(process.env['LIMIT'] ?? lines.length);
  return lines.slice(0, limit).map(line => v.parse(row, JSON.parse(line)));
}

export function pageOf(set: string, { file, url }: Row): Document {
  return openPage(resolve(folder, set, file), url);
}

/** The metric of article-extraction-benchmark. */
export function scoreOf({ articleBody, lang, title, alsoFine }: Row, text: string): Score {
  const wanted = shingles(articleBody, lang);
  const got = shingles(text, lang);
  const fine = new Set([title, ...alsoFine].flatMap(other => [...shingles(other, lang).keys()]));
  let hits = 0;
  let extra = 0;
  for (const [shingle, count] of got) {
    const found = Math.min(count, wanted.get(shingle) ?? 0);
    hits += found;
    if (!fine.has(shingle)) extra += count - found;
  }
  const all = [...wanted.values()].reduce((sum, count) => sum + count, 0);
  return { precision: hits / (hits + extra || 1), recall: hits / (all || 1) };
}

/** Runs of four words; of four characters in scripts without spaces. */
function shingles(text: string, lang: string): Map<string, number> {
  const words = text.match(/^(?:zh|ja|ko|th)/.test(lang) ? /[\p{L}\p{N}]/gu : /[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let start = 0; start < Math.max(Math.min(words.length, 1), words.length - 3); start++) {
    const shingle = words.slice(start, start + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

export function mean(scores: readonly Score[]): Score {
  const average = (name: keyof Score) => scores.reduce((sum, score) => sum + score[name], 0) / scores.length;
  return { precision: average('precision'), recall: average('recall') };
}

export function f1({ precision, recall }: Score): number {
  return (2 * precision * recall) / (precision + recall || 1);
}
