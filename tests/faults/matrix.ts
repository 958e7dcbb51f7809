import type { Await, Fault, Matrix, Witness } from './cell';
import { pageCells } from './page-cells';
import { readingCells } from './reading-cells';
import { settingsCells } from './settings-cells';

/** Every await of the product at which something outside may fail, and every fault. */
export const matrix: Matrix = { ...readingCells, ...pageCells, ...settingsCells };

type SeenCell = { at: Await; fault: Fault; ends: readonly string[] };

/** The cells that a witness has to bring about. */
export function cellsOf(witness: Witness): SeenCell[] {
  return (Object.keys(matrix) as Await[]).flatMap(at =>
    (Object.keys(matrix[at]) as Fault[]).flatMap(fault => {
      const cell = matrix[at][fault];
      return 'by' in cell && cell.by.includes(witness) ? [{ at, fault, ends: cell.ends }] : [];
    }),
  );
}
