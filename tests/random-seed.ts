import { seed, times } from './runs';

/** Before all tests, in the process that starts the others. */
export function setup(): void {
  const again = 'a failure again: PRECIS_SEED=… PRECIS_PATH=… and that test alone';
  console.log(`random tests: seed ${seed}, ${times} × as many as usual (${again})`);
}
