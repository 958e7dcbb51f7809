import type { Await, End, Fault } from '../cell';

/** Each brings its cell about at the very await, and tells how it ended. */
export type FakeScenarios = Partial<Record<Await, Partial<Record<Fault, () => Promise<End>>>>>;
