/** The middle and the 95th percentile of some figures. */
export function spread(values: readonly number[]): { median: number; p95: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** Half the width of the 95 % interval of the difference of two medians, by 2,000 resampled pairs of the two. */
export function interval(ours: readonly number[], theirs: readonly number[]): number {
  const drawn = (values: readonly number[]) =>
    values.map(() => values[Math.floor(Math.random() * values.length)] ?? NaN);
  const differences = Array.from({ length: 2_000 }, () => spread(drawn(ours)).median - spread(drawn(theirs)).median);
  const sorted = differences.toSorted((a, b) => a - b);
  return ((sorted[1_950] ?? NaN) - (sorted[49] ?? NaN)) / 2;
}
