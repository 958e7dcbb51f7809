import { describe, expect, it } from 'vitest';
import { metaOf } from '../../src/article/structured-data';
import { page } from './page';

const names = ['og:title', 'title'];

describe('metaOf', () => {
  it.each([
    ['<meta name="title" content=" One "><meta property="og:title" content="Two">', 'Two'],
    ['<meta itemprop="title" content=" One ">', 'One'],
    ['<meta property="og:title" content=" "><meta name="title" content="One">', 'One'],
    ['<meta name="title" content="One"><meta name="title" content="Two">', 'One'],
    ['<meta name="title"><meta property="Title" content="One">', ''],
    [`${'<meta name="keyword" content="a">'.repeat(600)}<meta name="title" content="One">`, ''],
  ])('of %s is %j', (html, expected) => {
    expect(metaOf(page(`<head>${html}</head>`), ...names)).toBe(expected);
  });
});
