import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectFile } from './source-files';

const folder = '.github/workflows';
const { scripts } = JSON.parse(projectFile('package.json')) as { scripts: Record<string, string> };

describe.each(readdirSync(folder))('the public workflow %s', file => {
  const text = projectFile(`${folder}/${file}`);
  const valuesOf = (key: string) =>
    [...text.matchAll(new RegExp(`^ *(?:- )?${key}: *(.+)$`, 'gm'))].map(([, value = '']) => value);
  const jobs = text
    .slice(text.indexOf('\njobs:\n'))
    .split(/^ {2}(?=\w+:$)/m)
    .slice(1);

  it('uses three actions, as they were at a known commit, and one image, by its hash', () => {
    const used = valuesOf('uses');
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) {
      expect(action).toMatch(/^actions\/(?:checkout|setup-node|upload-artifact)@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
    for (const image of valuesOf('image')) expect(image).toMatch(/^node:\S+@sha256:[0-9a-f]{64}$/);
  });

  it('may read the sources, and nothing else', () => {
    expect(text.match(/permissions:(?:\n +.+)*/g)).toEqual(['permissions:\n  contents: read']);
    expect(text).not.toMatch(/secrets|pull_request_target|github\.event\b/);
    expect(text.match(/persist-credentials: false/g)?.length).toBe(text.match(/actions\/checkout@/g)?.length);
  });

  it('runs commands of this project, each job for a limited time', () => {
    const commands = valuesOf('run').filter(command => command !== 'npm ci' && !command.startsWith('test '));
    expect(commands).toEqual(['npm test', 'npm audit --omit=dev', 'npm run package']);
    for (const command of commands) {
      const [, script = ''] = /^npm (?:run )?(\w+)/.exec(command) ?? [];
      expect({ ...scripts, audit: '' }).toHaveProperty(script);
    }
    expect(jobs.length).toBe(3);
    for (const job of jobs) expect(job).toMatch(/^ {4}timeout-minutes: \d+$/m);
  });

  it('leaves the questions about known faults to itself: npm test asks no registry', () => {
    expect(projectFile('tests/all.ts')).not.toContain('audit');
  });
});
