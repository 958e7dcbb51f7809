import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** Installs packages where that needs no question, as root on Debian or Ubuntu; false elsewhere. */
export function installPackages(...packages: string[]): boolean {
  if (process.getuid?.() !== 0 || !isDebian()) return false;
  console.log(`installing ${packages.join(' ')} (apt-get) …`);
  const apt = (...words: string[]) => execFileSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update', '-qq');
  apt('install', '-y', '-qq', ...packages);
  return true;
}

function isDebian(): boolean {
  return (
    existsSync('/etc/os-release') && /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}
