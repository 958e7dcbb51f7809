/** Left by `beginReading` of src/browser/tab-page.ts: two will ask for the same, the popup and the background. */
type Shared<Answer> = { until: number; answer?: Promise<Answer> };

/** The answer that is under way for two, or a new one: who comes first begins it, the second takes it, each just once. */
export function sharedAnswer<Answer>(read: () => Promise<Answer>): Promise<Answer> {
  const world = globalThis as { precisShared?: Shared<Answer> };
  const { precisShared: shared } = world;
  if (!shared || performance.now() > shared.until) return read();
  if (!shared.answer) return (shared.answer = read());
  delete world.precisShared;
  return shared.answer;
}
