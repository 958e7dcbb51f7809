import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files';

const files = sourceFiles();
const pureRooms = ['article', 'links', 'summary'];
const contexts = ['content', 'background', 'popup', 'options-page', 'welcome-page'];
/** Files beside the rooms: plain data, options, messages, failures, and how to make an element. */
const ground = '.';
const roomOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : ground);

/** Which rooms a room may import from, beside itself. */
const below: Record<string, string[]> = {
  ...Object.fromEntries(contexts.map(room => [room, ['browser', ...pureRooms, ground]])),
  ...Object.fromEntries(pureRooms.map(room => [room, [ground]])),
  // What stays in the page while its sentence is marked.
  mark: ['article', ground],
  // What stays in the pages of sites that the reader allowed.
  'page-line': ['browser', 'mark', ...pureRooms, ground],
  browser: [ground, '_locales'],
  [ground]: [],
};

describe('the rooms', () => {
  it('are all known', () => {
    expect(new Set(files.map(file => roomOf(file.path)))).toEqual(new Set(Object.keys(below)));
  });

  it.each(files)('$path imports one way', ({ path, imports }) => {
    const room = roomOf(path);
    for (const name of imports) {
      if (!files.some(file => file.path === `${name}.ts`) && !name.endsWith('.json')) continue;
      expect([room, ...(below[room] ?? [])], `${path} imports ${name}`).toContain(roomOf(name));
    }
  });

  it('import packages only where they belong', () => {
    const allowed: Record<string, RegExp> = {
      'webextension-polyfill': /^browser\//,
      '@mozilla/readability': /^article\//,
      valibot: /^(?:browser\/|[^/]+$)/,
    };
    for (const { path, imports } of files) {
      for (const name of imports.filter(name => !files.some(file => file.path === `${name}.ts`))) {
        if (!name.endsWith('.json')) expect(path, `imports ${name}`).toMatch(allowed[name] ?? /^$/);
      }
    }
  });

  it('import in no circle', () => {
    const open = new Set<string>();
    const done = new Set<string>();
    const visit = (path: string): void => {
      expect(open, `a circle through ${path}`).not.toContain(path);
      if (done.has(path)) return;
      open.add(path);
      const file = files.find(({ path: other }) => other === `${path}.ts`);
      for (const name of file?.imports ?? []) visit(name);
      open.delete(path);
      done.add(path);
    };
    for (const { path } of files) visit(path.slice(0, -'.ts'.length));
  });

  it('keep every file short', () => {
    // Tables of words apart.
    const all = [...files, ...sourceFiles('tests')];
    const long = all.filter(({ path, text }) => text.split('\n').length > 200 && !path.endsWith('-words.ts'));
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});
