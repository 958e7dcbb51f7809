import process from 'node:process';

const start = 4_000;
const mostCharacters = 1_000_000;
/** Of the processor. Less cannot be measured; more says enough. */
const fewestMilliseconds = 10;
/** One doubling alone may be lost in what else the processor does for it. */
const doublings = 3;

/**
 * How many times longer work takes for twice the input: 2 where it is linear, 4 where it is quadratic. Of texts long
 * enough to be measured, or of a million characters; the best of three each, side by side.
 */
export function growth(inputOf: (size: number) => string, work: (input: string) => unknown): number {
  const times = 2 ** doublings;
  let size = start;
  while (size < mostCharacters / times && milliseconds(inputOf(size), work) < fewestMilliseconds) size *= 2;
  const [little, much] = [inputOf(size), inputOf(times * size)];
  let [short, long] = [Infinity, Infinity];
  for (let round = 0; round < 3; round++) {
    short = Math.min(short, milliseconds(little, work));
    long = Math.min(long, milliseconds(much, work));
  }
  // What is over at once grows by chance.
  return long < times * fewestMilliseconds ? 1 : (long / short) ** (1 / doublings);
}

function milliseconds(input: string, work: (input: string) => unknown): number {
  const before = process.cpuUsage();
  work(input);
  return process.cpuUsage(before).user / 1000;
}
