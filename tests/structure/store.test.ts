import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestByHand } from '../../build.mjs';
import { messagesOf } from '../e2e/spoken-extension';
import { projectFile } from './source-files';

const root = new URL('../../', import.meta.url);
const locales = readdirSync(new URL('src/_locales', root));
const kit = projectFile('docs/store/README.md');

describe.each(locales)('the text for stores in %s', locale => {
  const words = messagesOf(locale);
  const said = (key: string) => words[key]?.message ?? '';
  const [title, short = '', ...rest] = projectFile(`docs/store/texts/${locale}.md`).split('\n\n');
  const long = rest.join('\n\n').trim();

  it('has the name and the short text of the package, within the limits of the stores', () => {
    expect([title, short]).toEqual([`# ${said('appName')}`, said('appDescription')]);
    // Chrome takes 75 and Firefox 50 letters of a name, Chrome 132 and Firefox 250 of a short text.
    expect(said('appName').length).toBeLessThanOrEqual(50);
    expect(short.length).toBeLessThanOrEqual(132);
  });

  it('is long enough for Edge, which wants 250 letters, and calls things by the names that the interface has for them', () => {
    expect(long.length).toBeGreaterThanOrEqual(250);
    expect(long.length).toBeLessThanOrEqual(10_000);
    for (const key of ['welcome_lead', 'skim', 'peek', 'listen', 'showOnSite', 'lineOffer']) {
      expect(long, key).toContain(said(key));
    }
  });

  it('promises what the English one does, and the right number of languages', () => {
    const english = projectFile('docs/store/texts/en.md');
    expect(long.match(/^- /gm)?.length).toBe(english.match(/^- /gm)?.length);
    expect(long.split('\n').at(-1)).toMatch(new RegExp(`MIT.*\\b${locales.length}|${locales.length}.*MIT`));
  });

  it('is listed', () => {
    expect(kit).toContain(`(texts/${locale}.md)`);
  });
});

describe('the store kit', () => {
  it('justifies each permission of the manifest, and no other', async () => {
    const manifest = await manifestByHand();
    const asked = ['permissions', 'optional_host_permissions'].flatMap(key => manifest[key] as string[]);
    const rows = [...kit.matchAll(/^\| (`.*?`)(?: \(optional\))? \| \S/gm)].flatMap(([, cell = '']) =>
      cell.split(', '),
    );
    expect(rows).toEqual(asked.map(permission => `\`${permission}\``));
  });

  it.each(['light', 'dark', 'right-to-left', 'skim', 'tile'])(
    'shows the picture %s, in the size that stores ask for',
    name => {
      const size = name === 'tile' ? [440, 280] : [1280, 800];
      expect(sizeOfJpeg(readFileSync(new URL(`docs/store/${name}.jpg`, root)))).toEqual(size);
      expect(kit).toContain(`](${name}.jpg)`);
    },
  );
});

/** Width and height, from the first header of a frame: markers from C0 to C3. */
function sizeOfJpeg(bytes: Buffer): number[] {
  let at = 2;
  while (![0xc0, 0xc1, 0xc2, 0xc3].includes(bytes[at + 1] ?? 0)) at += 2 + bytes.readUInt16BE(at + 2);
  return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
}
