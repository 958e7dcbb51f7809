import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { newspaper } from '../e2e/site';
import { allThemes } from '../fixtures/links/all-themes';
import { themeDocument } from '../fixtures/links/theme';
import { htmlOf, themePages } from '../fixtures/theme-pages';
import { widgetPages } from '../fixtures/widget-pages';
import { cases } from '../runs';
import { mutated, mutation } from './mutations';
import { expectSoundReading } from './read-page';

const fixtures: [string, () => string][] = [
  ...readdirSync(newspaper).map((name): [string, () => string] => [
    name,
    () => readFileSync(`${newspaper}/${name}`, 'utf8'),
  ]),
  ...themePages.map((page): [string, () => string] => [page.name, () => htmlOf(page)]),
  ...widgetPages.map(({ theme, language, html }): [string, () => string] => [`${theme}, ${language}`, () => html]),
  ...allThemes.flatMap(([, pages]) =>
    pages.map((page): [string, () => string] => [page.name, () => themeDocument(page).documentElement.outerHTML]),
  ),
];

describe('every fixture, mutated, is read and summarized, and left as it was', () => {
  it.each(fixtures)('%s', async (_, htmlOfFixture) => {
    const html = htmlOfFixture();
    await fc.assert(
      fc.asyncProperty(mutation, mutation => expectSoundReading(mutated(html, mutation), false)),
      cases('mutations of each fixture'),
    );
  });
});
