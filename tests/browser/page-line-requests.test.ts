import browser from 'webextension-polyfill';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { answerPageLines, askBackground, type LineJob } from '../../src/browser/page-line-requests';

type Heard = (message: unknown, sender: object) => unknown;
let heard: Heard = () => expect.fail('nobody listens');
const job = vi.fn<LineJob>(() => Promise.resolve(null));
const line = { id: 'ours', tab: { id: 7 }, frameId: 0, url: 'https://courier.example/a' };
const request = { type: 'summarizeArticle', title: 'A', language: 'en', blocks: [] };

beforeAll(() => {
  const onMessage = { addListener: (listener: Heard) => (heard = listener) };
  Object.assign(browser, { runtime: { id: 'ours', onMessage } });
  answerPageLines(job);
});
afterAll(() => {
  Reflect.deleteProperty(browser, 'runtime');
});

it('hears a line in the top document of a tab, and takes its address from the browser', () => {
  expect(heard({ ...request, url: 'https://bank.example/' }, line)).toBeInstanceOf(Promise);
  expect(job).toHaveBeenCalledWith(expect.objectContaining({ type: 'summarizeArticle' }), line.url);
});

it.each([
  ['another extension', request, { ...line, id: 'theirs' }],
  ['a page of ours', request, { ...line, tab: undefined }],
  ['a frame', request, { ...line, frameId: 3 }],
  ['no web page', request, { ...line, url: 'file:///home/reader/a.html' }],
  ['a command that no line has', { type: 'start', tabId: 8, anyway: true, whole: true }, line],
  ['an article that is none', { ...request, blocks: [{ kind: 'script', text: '', place: 0 }] }, line],
  ['more than any page has', { ...request, blocks: Array(20_001).fill({ kind: 'item', text: 'a', place: 1 }) }, line],
  ['nothing', null, line],
])('does not answer %s', (_, message, sender) => {
  job.mockClear();
  expect(heard(message, sender)).toBeUndefined();
  expect(job).not.toHaveBeenCalled();
});

it('rejects, and throws nothing into a click, where Chromium has taken `runtime` from a page', async () => {
  const { runtime } = browser;
  Reflect.deleteProperty(browser, 'runtime');
  const asked = askBackground({ type: 'notOnThisSite' });
  await expect(asked).rejects.toThrow();
  Object.assign(browser, { runtime });
});
