// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { parseOptions } from '../../src/options';
import { siteSwitch } from '../../src/popup/site-switch';
import { initialState } from '../../src/popup/state';
import { aReading } from '../fixtures/readings';
import { mockedActions } from './mocked-actions';

const state = { ...initialState(parseOptions({})), reading: aReading({ url: 'https://courier.example/a' }) };
let actions: ReturnType<typeof mockedActions>;
let made: ReturnType<typeof siteSwitch>;
let input: HTMLInputElement;

beforeEach(() => {
  actions = mockedActions();
  made = siteSwitch(actions);
  document.body.replaceChildren(made.element);
  input = made.element.querySelector('input') ?? expect.fail('no input');
});

it.each([
  ['this site is allowed', ['https://courier.example/*'], true],
  ['all sites are', ['*://*/*'], true],
  ['only others are', ['https://other.example/*'], false],
])('tells whether %s', (_, allowedSites, on) => {
  made.update({ ...state, allowedSites });
  expect([made.element.hidden, input.checked]).toEqual([false, on]);
  expect(made.element.title).toContain('courier.example');
});

it.each([
  ['in a private window, and before it is known', state],
  ['before the page is read', { ...state, reading: null, allowedSites: [] }],
  [
    'on a page of no site',
    { ...state, reading: aReading({ url: 'moz-extension://a/welcome.html' }), allowedSites: [] },
  ],
])('is not there %s', (_, hidden) => {
  made.update(hidden);
  expect(made.element.hidden).toBe(true);
});

it('asks in the click, and goes back when the reader does not allow it', () => {
  made.update({ ...state, allowedSites: [] });
  input.click();
  expect(actions.showOnSite).toHaveBeenCalledWith(true);
  made.update({ ...state, allowedSites: [] });
  expect(input.checked).toBe(false);
});

it('takes the permission back', () => {
  made.update({ ...state, allowedSites: ['https://courier.example/*'] });
  input.click();
  expect(actions.showOnSite).toHaveBeenCalledWith(false);
});
