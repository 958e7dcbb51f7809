/** Left by `beginReading` of src/browser/tab-page.ts: so many will ask for the same. */
type Shared<Answer> = { until: number; left: number; answer?: Promise<Answer> };

/** The answer that is under way for several, or a new one: who comes first begins it, the others take it, each just once. */
export function sharedAnswer<Answer>(read: () => Promise<Answer>): Promise<Answer> {
  const { precisShared: shared } = globalThis as { precisShared?: Shared<Answer> };
  if (!shared || shared.left === 0 || performance.now() > shared.until) return read();
  shared.left -= 1;
  return (shared.answer ??= read());
}
