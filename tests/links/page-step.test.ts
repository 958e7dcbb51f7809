import { describe, expect, test } from 'vitest';
import { pageStep } from '../../src/links/page-step';

const site = 'https://www.site.example';

describe('one number further, where addresses count pages', () => {
  test.each([
    ['/news/', '/news/page/2/', 1, 2],
    ['/news/page/2/', '/news/', -1, 1],
    ['/news/page/9/', '/news/page/10/', 1, 10],
    ['/news?page=3', '/news?page=4', 1, 4],
    ['/news', '/news?page=2', 1, 2],
    ['/list?limit=10&start=80', '/list?limit=10&start=90', 10, 90],
    ['/f.php?t=7', '/f.php?t=7&start=20', 20, 20],
    ['/f.php?t=7&s=abc', '/f.php?t=7&page=2', 1, 2],
    ['/read/slug.html', '/read/slug-p2.html', 1, 2],
    ['/read/slug.html', '/read/slug_2.html', 1, 2],
    ['/read/', '/read/index2.html', 1, 2],
    ['/read/the-page/', '/read/the-page/2/', 1, 2],
    ['/index.php?topic=120.0', '/index.php?topic=120.15', 15, 15],
  ])('%s to %s', (page, target, by, at) => {
    expect(pageStep(site + page, site + target)).toEqual({ by, at, paged: true });
  });
});

test.each([
  ['/comic/12', '/comic/13', 1],
  ['/?p=2866', '/?p=2905', 39],
  ['/node.php?id=5', '/node.php?id=4', -1],
])('%s to %s counts articles or is no small step', (page, target, by) => {
  expect(pageStep(site + page, site + target)).toMatchObject({ by });
});

test.each([
  ['/2024/05/a/', '/2024/06/b/'],
  ['/2024/05/01/', '/2024/06/02/'],
  ['/news?page=2', '/news?page=x'],
  ['/a?x=1', '/a?y=2'],
  ['/news', '/other?page=2'],
])('%s to %s is no step', (page, target) => {
  expect(pageStep(site + page, site + target)).toBeNull();
});

test('another host is no step, "www." is no other host', () => {
  expect(pageStep(`${site}/?page=2`, 'https://other.example/?page=3')).toBeNull();
  expect(pageStep(`${site}/?page=2`, 'https://site.example/?page=3')).toEqual({ by: 1, at: 3, paged: true });
});
