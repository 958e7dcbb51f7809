import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/article';
import { widgetPages } from '../fixtures/widget-pages';
import { page } from './page';

describe('the widget and neighbour lines of a theme vanish, every paragraph stays', () => {
  it.each(widgetPages)('$theme, $language', ({ html, paragraphs }) => {
    expect(readArticle(page(html)).blocks.map(({ text }) => text)).toEqual(paragraphs);
  });
});
