import { describe, expect, test } from 'vitest';
import { findAdjacentLinks } from '../../src/links/adjacent-links';
import { allThemes } from '../fixtures/links/all-themes';
import { defaultUrl, themeDocument, type ThemePage } from '../fixtures/links/theme';

function found(page: ThemePage): Pick<ThemePage, 'previous' | 'next' | 'kind'> {
  const url = page.url ?? defaultUrl;
  const links = findAdjacentLinks(themeDocument(page), url);
  const shown = (direction: string, expected = ''): string | undefined => {
    const there = links.filter(one => one.direction === direction);
    // Where a further page and an article both are there, the page is what is expected here.
    const link = there.find(({ kind }) => kind === 'page') ?? there[0];
    if (!link) return undefined;
    const address = link.url.replace(new URL(url).origin, '');
    return expected.includes(' | ') ? `${address} | ${link.title}` : address;
  };
  const previous = shown('previous', page.previous);
  const next = shown('next', page.next);
  return {
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
    ...(page.kind && links[0] ? { kind: links[0].kind } : {}),
  };
}

function wanted({ previous, next, kind }: ThemePage): Pick<ThemePage, 'previous' | 'next' | 'kind'> {
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}), ...(kind ? { kind } : {}) };
}

describe.each(allThemes)('%s', (_, pages) => {
  test.each(pages)('$name', page => {
    expect(found(page)).toEqual(wanted(page));
  });
});
