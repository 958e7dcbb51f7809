import { execFileSync, spawn, spawnSync } from 'node:child_process';
import process from 'node:process';
import { installPackages } from './debian-packages';

/** A screen that nobody sees, for the browser's own questions: Chromium asks none without one. */
export type Screen = {
  /** For browsers: the variable DISPLAY. */
  display: string;
  press: (...keys: string[]) => void;
  stop: () => void;
};

/** @throws with a line that says what to install. */
export async function startScreen(): Promise<Screen> {
  if (!isThere() && !(installPackages('xvfb', 'xdotool') && isThere())) {
    throw new Error('A screen without a display is needed: install xvfb and xdotool (on Linux).');
  }
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once('data', (number: Buffer) => {
      resolve(`:${number.toString().trim()}`);
    });
    server.once('exit', code => {
      reject(new Error(`Xvfb ended with ${code}`));
    });
  });
  return {
    display,
    press: (...keys) => {
      execFileSync('xdotool', ['key', '--delay', '100', ...keys], { env: { ...process.env, DISPLAY: display } });
    },
    stop: () => {
      server.kill();
    },
  };
}

function isThere(): boolean {
  return ['Xvfb', 'xdotool'].every(program => !spawnSync(program, ['-help']).error);
}
