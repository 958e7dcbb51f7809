import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';

const row = v.object({
  id: v.string(),
  lang: v.string(),
  title: v.optional(v.string(), ''),
  text: v.string(),
  summary: v.union([v.string(), v.array(v.string())]),
});
export type ArticleWithSummary = v.InferOutput<typeof row>;

/** The folder of the benchmark data: BENCH, or ../shared/bench beside the repository. */
const folder = resolve(process.env['BENCH'] ?? new URL('../../../shared/bench', import.meta.url).pathname);

/** The articles of a set, each with the summary a person wrote. */
export function articlesOf(set: string): ArticleWithSummary[] {
  const file = resolve(folder, 'summaries', `${set}.jsonl`);
  if (!existsSync(file)) {
    console.error(
      `No ${file}: set BENCH to the folder of the benchmark data (public research sets, see docs/benchmarks.md).`,
    );
    process.exit(2);
  }
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map(line => v.parse(row, JSON.parse(line)));
}
