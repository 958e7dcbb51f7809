import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { installPackages } from './debian-packages';

/** Debian's packages for scripts that a bare Linux shows as boxes, which tell nothing of how much room words take. */
const packages = { hi: 'fonts-lohit-deva', ja: 'fonts-droid-fallback', ko: 'fonts-droid-fallback' };

/** Sees to fonts for all languages of the interface; where it may not install any, it says which are missing. */
export function ensureFonts(): void {
  if (process.platform !== 'linux') return;
  const missing = Object.entries(packages).filter(([language]) => !hasFontFor(language));
  const wanted = [...new Set(missing.map(([, name]) => name))];
  if (wanted.length === 0 || installPackages(...wanted)) return;
  console.log(`no font for ${missing.map(([language]) => language).join(', ')}: install ${wanted.join(' ')}`);
}

function hasFontFor(language: string): boolean {
  try {
    return execFileSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' }) !== '';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
