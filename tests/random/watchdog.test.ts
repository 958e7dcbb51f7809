import { expect, it } from 'vitest';
import { watched } from './watchdog';

it('breaks off what does not end', () => {
  let rounds = 0;
  const endless = () => {
    while (rounds >= 0) rounds++;
  };
  expect(() => {
    watched(endless, 100);
  }).toThrow(/timed out/);
});
