import { expect, it, vi } from 'vitest';
import { pageLineJob } from '../../src/background/page-line-job';
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
  const leaveSite = vi.fn().mockResolvedValue(undefined);
  expect(await pageLineJob(leaveSite)({ type: 'notOnThisSite' }, url)).toBeNull();
  expect(leaveSite.mock.calls).toEqual([[url]]);
});

it('takes note where the browser keeps the permission', async () => {
  const info = vi.spyOn(console, 'info').mockReturnValue(undefined);
  const leaveSite = vi.fn().mockRejectedValue(new Error('required'));
  expect(await pageLineJob(leaveSite)({ type: 'notOnThisSite' }, url)).toBeNull();
  expect(info).toHaveBeenCalledOnce();
  info.mockRestore();
});
