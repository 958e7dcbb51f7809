import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { popupToBackground } from '../src/messages';
import { allowedSitesMessage, pageLineRequest } from '../src/page-line-messages';
import { reading } from '../src/reading';
import { cases } from './runs';

it.each<[boolean, unknown]>([
  [true, { type: 'start', tabId: 7, anyway: false, whole: false }],
  [true, { type: 'pages', tabId: 7 }],
  [true, { type: 'peek', tabId: 7, url: 'https://courier.example/next' }],
  [true, { type: 'peek', tabId: 7, url: 'http://127.0.0.1:8080/next' }],
  [false, { type: 'peek', tabId: 7, url: 'javascript:alert(1)' }],
  [false, { type: 'peek', tabId: 7, url: 'httpx://courier.example/' }],
  [false, { type: 'peek', tabId: 7, url: '/next' }],
  [false, { type: 'peek', url: 'https://courier.example/next' }],
  [false, { type: 'start', tabId: 7 }],
  [false, null],
])('lets into the background only what it knows: %s', (isKnown, message) => {
  expect(v.is(popupToBackground, message)).toBe(isKnown);
});

const field = fc.constantFrom('type', 'tabId', 'url', 'anyway', 'whole', 'blocks', 'title', 'language', '__proto__');
const word = fc.constantFrom(
  'start',
  'peek',
  'pages',
  'summarizeArticle',
  'notOnThisSite',
  'https://a.example/',
  'en',
  '',
);
const value = fc.oneof(word, fc.integer(), fc.boolean(), fc.anything({ withNullPrototype: true, maxDepth: 2 }));
const message = fc.oneof(fc.dictionary(field, value), fc.anything({ withNullPrototype: true }));

it('takes any message at a border for what it is, and throws at none', () => {
  fc.assert(
    fc.property(message, said => {
      const known = [popupToBackground, pageLineRequest, allowedSitesMessage, reading].filter(schema =>
        v.is(schema, said),
      );
      if (known.includes(popupToBackground)) expect((said as { tabId: unknown }).tabId).toEqual(expect.any(Number));
    }),
    cases('random messages'),
  );
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
