import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installPackages } from './debian-packages';
import { until } from './driver';

const settings = fileURLToPath(new URL('../fixtures/speech', import.meta.url));

/** What a speech service of our own has been given to say. */
export type Heard = { text: string; toTheEnd: boolean };

type Voices = {
  /** For browsers: the variable SPEECHD_ADDRESS. */
  address: string;
  heard: () => Heard[];
  stop: () => void;
};

/**
 * Speech Dispatcher with the voices of eSpeak NG, in silence: both browsers on Linux speak through it. Each text takes
 * the time that its sound would take, without a sound card.
 * @throws with a line that says what to install.
 */
export async function startVoices(): Promise<Voices> {
  if (!isThere() && !(installPackages('speech-dispatcher', 'espeak-ng') && isThere())) {
    throw new Error('Speech Dispatcher and eSpeak NG are needed: install speech-dispatcher and espeak-ng (on Linux).');
  }
  const folder = mkdtempSync(join(tmpdir(), 'precis-voices-'));
  const [socket, heard] = [join(folder, 'socket'), join(folder, 'heard')];
  // Where libao finds that it has nothing to play with.
  writeFileSync(join(folder, '.libao'), 'default_driver=null\n');
  writeFileSync(heard, '');
  const service = spawn(
    'speech-dispatcher',
    ['-s', '-c', 'unix_socket', '-S', socket, '-C', settings, '-P', join(folder, 'pid'), '-L', folder],
    { env: { ...process.env, HOME: folder, PRECIS_HEARD: heard }, stdio: 'ignore' },
  );
  const stop = () => {
    service.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  await until('Speech Dispatcher', () => Promise.resolve(existsSync(socket))).catch((error: unknown) => {
    stop();
    throw error;
  });
  return { address: `unix_socket:${socket}`, heard: () => heardIn(readFileSync(heard, 'utf8')), stop };
}

function isThere(): boolean {
  return ['speech-dispatcher', 'espeak-ng'].every(program => spawnSync(program, ['--version']).status === 0);
}

/** A line for each text, followed by a full stop where it came to its end. */
function heardIn(lines: string): Heard[] {
  const heard: Heard[] = [];
  for (const line of lines.split('\n').filter(Boolean)) {
    const last = heard.at(-1);
    if (line === '.' && last) last.toTheEnd = true;
    else heard.push({ text: line, toTheEnd: false });
  }
  return heard;
}
