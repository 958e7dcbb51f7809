import { spawnSync } from 'node:child_process';

type Finding = { code: string; file?: string; message: string };
type Report = Record<'errors' | 'warnings' | 'notices', Finding[]>;

/** Readability's own two assignments of markup, to elements of a copy that no browser shows. */
const known = ['UNSAFE_VAR_ASSIGNMENT content.js', 'UNSAFE_VAR_ASSIGNMENT content.js'];

/** What Mozilla's linter finds in a built extension beyond what is known. */
export function lintAddOn(folder: string): string[] {
  const { stdout } = spawnSync('addons-linter', ['--output', 'json', folder], { encoding: 'utf8' });
  const { errors, warnings, notices } = JSON.parse(stdout) as Report;
  const left = [...known];
  const isKnown = ({ code, file }: Finding) => {
    const at = left.indexOf(`${code} ${file ?? ''}`);
    return at >= 0 && left.splice(at, 1).length > 0;
  };
  return [...errors, ...warnings, ...notices]
    .filter(finding => !isKnown(finding))
    .map(({ code, file, message }) => `${code} ${file ?? ''}: ${message}`);
}
