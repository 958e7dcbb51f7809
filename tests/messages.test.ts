import * as v from 'valibot';
import { expect, it } from 'vitest';
import { popupToBackground } from '../src/messages';

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
