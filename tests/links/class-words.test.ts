import { expect, test } from 'vitest';
import { nameWords } from '../../src/links/class-words';

test.each([
  ['nav-previous', 'previous', true],
  ['next page-numbers', 'next', false],
  ['fa-next', 'next', false],
  ['nextpostslink', 'next', false],
  ['postNavNext', 'next', true],
  ['post-nav__prev', 'previous', true],
  ['pagination-next', 'next', true],
  ['navigation navigation-prev', 'previous', true],
  ['post-prev card', 'previous', true],
  ['chapter next', 'next', false],
  ['pre', 'previous', false],
  ['box-pre-article', 'previous', true],
])('"%s" names a direction', (names, direction, noun) => {
  expect(nameWords(names)).toMatchObject({ direction, noun });
});

test.each(['prev-next', 'prevnext', 'read-next', 'upnext', 'present', 'context', 'prevent', 'offers-hide-pre', ''])(
  '"%s" names none',
  names => {
    expect(nameWords(names).direction).toBeNull();
  },
);

test.each(['pagination', 'wp-pagenavi', 'pager', 'pageNav pager', 'prevnext'])('"%s" is a pager', names => {
  expect(nameWords(names).pager).toBe(true);
});

test.each([
  ['page-item disabled', true],
  ['page-item', false],
])('"%s" is disabled: %s', (names, disabled) => {
  expect(nameWords(names).disabled).toBe(disabled);
});

test.each(['carousel', 'swiper-button', 'wp-calendar-nav', 'comment-navigation', 'video-playlist'])(
  '"%s" has no neighbours of the page',
  names => {
    expect(nameWords(names).barred).toBe(true);
  },
);
