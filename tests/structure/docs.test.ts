import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFile } from './source-files';

const root = resolve(import.meta.dirname, '../..');
const pages = [
  'README.md',
  ...readdirSync(resolve(root, 'docs'), { recursive: true, encoding: 'utf8' }).flatMap(path =>
    path.endsWith('.md') ? `docs/${path}` : [],
  ),
];

describe.each(pages)('%s', page => {
  const text = projectFile(page);

  it('names only files that there are', () => {
    const named = [...text.matchAll(/`((?:src|tests|docs|icons)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect(named.filter(path => !existsSync(resolve(root, path)))).toEqual([]);
  });

  it('links only to files that there are', () => {
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) => path);
    expect(linked.filter(path => !existsSync(resolve(root, page, '..', path)))).toEqual([]);
  });
});
