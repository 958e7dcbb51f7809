// npm run bench [-- NAME …] [--write]: our figures beside the references, on the same work in the same run; printed, and
// with --write put into docs/benchmarks.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchBoilerplate } from './bench-boilerplate';
import { benchDownloads } from './bench-downloads';
import { benchExtraction } from './bench-extraction';
import { benchFragments } from './bench-fragments';
import { benchHostile } from './bench-hostile';
import { benchJumps } from './bench-jumps';
import { benchLength } from './bench-length';
import { benchLinks } from './bench-links';
import { benchLinksCost } from './bench-links-cost';
import { benchReadingCost } from './bench-reading-cost';
import { benchSize } from './bench-size';
import { benchSpeed } from './bench-speed';
import { benchSummaries } from './bench-summaries';
import { benchWorker } from './bench-worker';
import { chartsOf } from './charts';
import { circumstances, withFigures } from './written-figures';

const benchmarks: Record<string, () => Promise<string>> = {
  boilerplate: benchBoilerplate,
  downloads: benchDownloads,
  extraction: benchExtraction,
  fragments: benchFragments,
  hostile: benchHostile,
  jumps: benchJumps,
  length: benchLength,
  links: benchLinks,
  'links-cost': benchLinksCost,
  'reading-cost': benchReadingCost,
  size: benchSize,
  speed: benchSpeed,
  summaries: benchSummaries,
  worker: benchWorker,
};
const { positionals: wanted, values } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
const unknown = wanted.filter(name => !Object.hasOwn(benchmarks, name));
if (unknown.length > 0) {
  console.error(`no benchmark ${unknown.join(', ')}: one or more of ${Object.keys(benchmarks).join(', ')}`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(benchmarks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const figures = await bench();
  console.log(`\n## ${name}\n\n${figures}`);
  // Without its data a benchmark says so in a line, which is no figure.
  if (values.write && figures.includes('|')) write(name, figures);
}

function write(name: string, figures: string): void {
  const docs = new URL('../../docs/', import.meta.url);
  const page = new URL('benchmarks.md', docs);
  const written = withFigures(readFileSync(page, 'utf8'), name, `${figures}\n\n${circumstances(new Date())}`);
  writeFileSync(page, written);
  for (const [file, drawn] of Object.entries(chartsOf(written))) writeFileSync(new URL(`charts/${file}`, docs), drawn);
}
