// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://courier.example/" }
import { afterEach, expect, it, vi } from 'vitest';
import { readArticle } from '../../src/article/article';
import { fetchReading } from '../../src/content/fetch-reading';

const text =
  'The old bridge was repaired this week, and the ferry stops on Friday. The council thanked all who had waited for it, ' +
  'and the mayor said that the first to cross would be the children of the school.';
const html = `<title>Bridge</title><main><p>${text}</p></main>`;

afterEach(() => {
  vi.unstubAllGlobals();
});

it('reads a fetched page as one of its own address, not of the page that is open', async () => {
  vi.stubGlobal('__page', { readArticle });
  const verdictAt = async (url: string) => {
    const headers = { 'content-type': 'text/html' };
    const response = Object.defineProperty(new Response(html, { headers }), 'url', { value: url });
    vi.stubGlobal('fetch', () => Promise.resolve(response));
    const answer = await fetchReading(url, url);
    return answer.ok ? [answer.reading.verdict, answer.reading.url] : answer.failure;
  };
  const named = 'https://courier.example/old-bridge-is-repaired';
  expect(await verdictAt(named)).toEqual(['short', named]);
  const plain = 'https://courier.example/bridge';
  expect(await verdictAt(plain)).toEqual(['other', plain]);
});
