import { expect, it, vi } from 'vitest';
import { firstRun } from '../../src/background/first-run';

it.each([
  ['install', false, 1],
  ['install', true, 0],
  ['update', false, 0],
  ['browser_update', false, 0],
] as const)('at %s, welcomed before: %s, welcomes %i times', async (reason, before, times) => {
  const welcome = vi.fn(() => Promise.resolve());
  await firstRun(reason, { wasWelcomed: () => Promise.resolve(before), welcome });
  expect(welcome).toHaveBeenCalledTimes(times);
});
