import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPages } from '../../src/article/joined-pages';
import type { AdjacentLink, Reading } from '../../src/reading';
import { aReading } from '../fixtures/readings';

const pageWith = (texts: string[], given: Partial<Reading> = {}) =>
  aReading({ blocks: texts.map(text => ({ kind: 'paragraph', text, place: -1 })), ...given });
const joined = (pages: string[][]) =>
  joinPages({ readings: pages.map(texts => pageWith(texts)), open: 0, first: 1, missing: null });
const textsOf = (pages: string[][]) => joined(pages).reading.blocks.map(({ text }) => text);

const word = fc.constantFrom('sheep', 'tide', 'wall', 'pier', 'rope', 'stove');
const text = fc.array(word, { minLength: 1, maxLength: 5 }).map(words => words.join(' '));
const pages = fc.array(fc.array(text, { maxLength: 6 }), { minLength: 1, maxLength: 5 });

describe('joinPages', () => {
  it('leaves a single page as it is', () => {
    fc.assert(
      fc.property(fc.array(text), texts => {
        expect(textsOf([texts])).toEqual(texts);
      }),
    );
  });

  it('keeps every text, in the order of its first page, and repeats none of another page', () => {
    fc.assert(
      fc.property(pages, given => {
        const { reading, whole } = joined(given);
        const all = reading.blocks.map((block, index) => ({ text: block.text, page: whole.pageOf[index] ?? -1 }));
        expect(new Set(all.map(one => one.text))).toEqual(new Set(given.flat()));
        for (const { text, page } of all) expect(given.findIndex(texts => texts.includes(text))).toBe(page);
        given.forEach((texts, page) => {
          const own = all.filter(one => one.page === page).map(one => one.text);
          expect(own).toEqual(texts.filter(one => own.includes(one)));
        });
      }),
    );
  });

  it('adds nothing by reading a page twice', () => {
    fc.assert(
      fc.property(pages, given => {
        expect(textsOf([...given, ...given])).toEqual(textsOf(given));
      }),
    );
  });

  it('knows what is repeated on each page by its letters', () => {
    const [title, box] = ['A walk around Great Sorrel', 'Subscribe to our newsletter.'];
    const given = [
      [title, 'The path begins at the pier.', box],
      [title.toUpperCase(), 'It rises to the cliffs.', `${box} `],
    ];
    expect(textsOf(given)).toEqual([title, 'The path begins at the pier.', box, 'It rises to the cliffs.']);
  });

  it('cuts off where a page repeats the end of the one before', () => {
    const end = 'Sheep sleep on the lee side of the walls. Wrens nest in the gaps.';
    const next = `${end.slice(13)} Behind the second gate stands a school.`;
    expect(textsOf([[end], ['A heading of its own', next]])).toEqual([end, 'A heading of its own', next]);
    expect(textsOf([[end], [next]])).toEqual([end, 'Behind the second gate stands a school.']);
  });

  it('keeps the places of the open page, and says which page each block is from', () => {
    const open = aReading({ url: 'https://courier.example/walk?page=2' });
    const before = pageWith(['The path begins at the pier.'], { url: 'https://courier.example/walk', title: 'A walk' });
    const { reading, whole } = joinPages({ readings: [before, open], open: 1, first: 1, missing: null });
    expect(reading).toMatchObject({ url: open.url, title: 'A walk', timeOrigin: open.timeOrigin });
    expect(reading.blocks.map(({ place }) => place)).toEqual([-1, 4, 5]);
    expect(whole).toEqual({
      pages: [
        { url: before.url, number: 1 },
        { url: open.url, number: 2 },
      ],
      pageOf: [0, 1, 1],
      open: 1,
      missing: null,
    });
  });

  it('has the neighbours of the whole article, not of a page', () => {
    const link = (kind: AdjacentLink['kind'], direction: AdjacentLink['direction'], path: string): AdjacentLink => ({
      kind,
      direction,
      url: `https://courier.example/${path}`,
      title: '',
    });
    const first = aReading({ links: [link('page', 'next', '2'), link('article', 'previous', 'before')] });
    const last = aReading({ links: [link('page', 'previous', '1'), link('article', 'next', 'after')] });
    const { links } = joinPages({ readings: [first, last], open: 0, first: 1, missing: null }).reading;
    expect(links.map(({ url }) => url)).toEqual(['https://courier.example/before', 'https://courier.example/after']);
  });
});
