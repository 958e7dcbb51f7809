import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The sentences that a package picks from a text, in the order it gives them. */
export type NpmSummarizer = (text: string, count: number) => string[];

// Left out: textrank@1.0.5, which takes 0.8 s an article and exhausts the stack on some.
const versions = ['lexrank@1.0.5', 'node-summarizer@1.0.7'];
const folder = join(tmpdir(), 'precis-npm-summarizers');

type LexRank = {
  summarize: (text: string, count: number, done: (failed: unknown, lines: { text: string }[]) => void) => void;
};
type NodeSummarizer = {
  SummarizerManager: new (text: string, count: number) => { getSummaryByFrequency: () => { summary: string } };
};

/**
 * Installs the summarizers of npm into the system's folder for temporary files without running their scripts, and
 * returns that folder: they are unmaintained, weigh 100 MB together with a WordNet and depend on packages with known
 * holes, so that they are no dependencies of ours.
 */
export function installedSummarizers(): string {
  if (!existsSync(join(folder, 'node_modules'))) {
    mkdirSync(folder, { recursive: true });
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--prefix', folder];
    execFileSync('npm', ['install', ...flags, ...versions], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return folder;
}

export function npmSummarizers(): Record<string, NpmSummarizer> {
  const load = createRequire(join(installedSummarizers(), 'index.js'));
  const lexRank = load('lexrank') as LexRank;
  const { SummarizerManager } = load('node-summarizer') as NodeSummarizer;
  return {
    'npm lexrank': (text, count) => {
      let found: string[] = [];
      lexRank.summarize(text, count, (failed, lines) => {
        found = failed ? [] : lines.map(line => line.text);
      });
      return found;
    },
    // It glues its sentences together; the words are what ROUGE counts.
    'npm node-summarizer': (text, count) => [
      new SummarizerManager(text, count).getSummaryByFrequency().summary.replace(/(?<=[.!?]["”]?)(?=\S)/g, ' '),
    ],
  };
}
