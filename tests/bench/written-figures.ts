import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { versions } from 'node:process';
import { browserNames } from '../e2e/driver';
import { findBrowser } from '../e2e/find-browser';

/**
 * A page of figures with those of one benchmark replaced: what stands between `<!-- figures: name -->` and
 * `<!-- end -->`.
 * @throws where the page has no place for them
 */
export function withFigures(page: string, name: string, figures: string): string {
  const begin = `<!-- figures: ${name} -->\n`;
  const start = page.indexOf(begin);
  const end = page.indexOf('<!-- end -->', start);
  if (start < 0 || end < 0) throw new Error(`no place for ${name} in the page: <!-- figures: ${name} -->`);
  return `${page.slice(0, start)}${begin}\n${figures.trim()}\n\n${page.slice(end)}`;
}

/** What the figures were measured with: day, machine, programs. */
export function circumstances(day: Date): string {
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(day);
  const processors = cpus();
  const programs = browserNames.flatMap(name => {
    const program = findBrowser(name);
    return program === null
      ? []
      : [execFileSync(program, ['--version'], { encoding: 'utf8' }).trim().split(' built')[0]];
  });
  const machine = `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}`;
  return `_${[date, machine, `Node ${versions.node}`, ...programs].join('; ')}._`;
}
