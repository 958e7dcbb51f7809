import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFile } from './source-files';

const root = resolve(import.meta.dirname, '../..');
const docs = readdirSync(resolve(root, 'docs'), { recursive: true, encoding: 'utf8' });
const pages = ['README.md', ...docs.flatMap(path => (path.endsWith('.md') ? `docs/${path}` : []))];
const { scripts } = JSON.parse(projectFile('package.json')) as { scripts: Record<string, string> };
const rows = [...projectFile('docs/commands.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, command = '']) => command);

/** "npm run --silent predict -- links < rows.jsonl" is `npm run predict`. */
function namesOf(text: string): string[] {
  const command = /\b(npm run (?:--silent )?[\w:-]+|npm (?:ci|start|test|version)\b|npx tsx [\w./-]+|npx (?!tsx)\w+)/g;
  const code = [...text.matchAll(/`([^`\n]+)`|^((?:npm|npx) .*)$/gm)].map(([, inline, line]) => inline ?? line ?? '');
  return code.flatMap(one => one.match(command) ?? []).map(name => name.replace('--silent ', ''));
}

function run(command: string, input = ''): { status: number | null; stdout: string; stderr: string } {
  const [program = '', ...words] = command.split(' ');
  return spawnSync(program, words, { cwd: root, encoding: 'utf8', input, env: { ...process.env, INIT_CWD: root } });
}

describe('the commands in the documents', () => {
  it('stand in one table, each there', () => {
    const named = new Set(pages.flatMap(page => namesOf(projectFile(page))));
    expect([...named].filter(name => !rows.includes(name))).toEqual([]);
    for (const row of rows) {
      const [, script] = /^npm (?:run )?(start|test|(?<=run )[\w:-]+)$/.exec(row) ?? [];
      const [, file] = /^npx tsx (\S+)$/.exec(row) ?? [];
      if (script !== undefined) expect(scripts, row).toHaveProperty([script]);
      if (file !== undefined) expect(existsSync(resolve(root, file)), row).toBe(true);
    }
    expect(Object.keys(scripts).filter(name => !rows.some(row => row.split(' ').at(-1) === name))).toEqual([]);
  });

  it('predict', () => {
    const row = { lang: 'en', text: 'The ferry crosses the bay twice a day. It carries forty cars and a bell.' };
    const { stdout } = run('npm run --silent predict -- sentences', `${JSON.stringify(row)}\n`);
    expect(JSON.parse(stdout)).toMatchObject({ sentences: row.text.split(/(?<=\.) /) });
  });

  it('bench, which names what it can measure', () => {
    const { status, stderr } = run('npm run --silent bench -- dreams');
    expect(status).toBe(2);
    expect(stderr).toContain('no benchmark dreams: one or more of boilerplate, downloads');
  });

  it('start, which says what it cannot open', () => {
    const { status, stderr } = run('npx tsx tests/start/start.ts no-such-page.html');
    expect(status).toBe(1);
    expect(stderr).toContain('no-such-page.html');
  });
});
