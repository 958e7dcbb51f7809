import { expect, it, vi } from 'vitest';
import { pageLineJob } from '../../src/background/page-line-job';
import { sitePattern } from '../../src/site-pattern';
import { aReading } from '../fixtures/readings';

const url = 'https://courier.example:8443/harbour?page=2#end';

it('summarizes what it is given', async () => {
  const { title, language, blocks } = aReading();
  const answer = await pageLineJob(vi.fn())({ type: 'summarizeArticle', title, language, blocks }, url);
  expect(answer).toMatchObject({ ok: true, summary: { words: 22 } });
});

it('says that there is no text', async () => {
  const answer = await pageLineJob(vi.fn())({ type: 'summarizeArticle', title: '', language: '', blocks: [] }, url);
  expect(answer).toMatchObject({ ok: false, failure: { code: 'noText' } });
});

it('gives back the site that the browser names, whatever else', async () => {
  const giveSiteBack = vi.fn().mockResolvedValue(undefined);
  expect(await pageLineJob(giveSiteBack)({ type: 'notOnThisSite' }, url)).toBeNull();
  expect(giveSiteBack.mock.calls).toEqual([['https://courier.example/*']]);
});

it('takes note where the browser keeps the permission', async () => {
  const info = vi.spyOn(console, 'info').mockReturnValue(undefined);
  const giveSiteBack = vi.fn().mockRejectedValue(new Error('required'));
  expect(await pageLineJob(giveSiteBack)({ type: 'notOnThisSite' }, url)).toBeNull();
  expect(info).toHaveBeenCalledOnce();
  info.mockRestore();
});

it.each([
  ['http://127.0.0.1:8080/a', 'http://127.0.0.1/*'],
  ['https://news.example/', 'https://news.example/*'],
])('sitePattern: %s', (address, pattern) => {
  expect(sitePattern(address)).toBe(pattern);
});
