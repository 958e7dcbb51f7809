// npm run bench [-- NAME …]: our figures beside the references, on the same work in the same run.
import { benchBoilerplate } from './bench-boilerplate';
import { benchExtraction } from './bench-extraction';
import { benchFragments } from './bench-fragments';
import { benchJumps } from './bench-jumps';
import { benchLinks } from './bench-links';
import { benchLinksCost } from './bench-links-cost';
import { benchReadingCost } from './bench-reading-cost';
import { benchSpeed } from './bench-speed';
import { benchSummaries } from './bench-summaries';

const benchmarks: Record<string, () => Promise<string>> = {
  boilerplate: benchBoilerplate,
  extraction: benchExtraction,
  fragments: benchFragments,
  jumps: benchJumps,
  links: benchLinks,
  'links-cost': benchLinksCost,
  'reading-cost': benchReadingCost,
  speed: benchSpeed,
  summaries: benchSummaries,
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter(name => !Object.hasOwn(benchmarks, name));
if (unknown.length > 0) {
  console.error(`no benchmark ${unknown.join(', ')}: one or more of ${Object.keys(benchmarks).join(', ')}`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(benchmarks)) {
  if (wanted.length === 0 || wanted.includes(name)) console.log(`\n## ${name}\n\n${await bench()}`);
}
