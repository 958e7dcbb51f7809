/** The mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How many standard deviations each value lies from the mean of all, at most 3 either way. */
export function standardize(values: readonly number[]): number[] {
  const middle = mean(values);
  const deviation = Math.sqrt(mean(values.map(value => (value - middle) ** 2))) || 1;
  return values.map(value => Math.max(-3, Math.min(3, (value - middle) / deviation)));
}
