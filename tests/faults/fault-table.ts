import { awaits, faults, type Await, type Cell, type Fault, type Matrix, type Witness } from './cell';
import { matrix } from './matrix';

const letters: Record<Witness, string> = { chromium: 'C', firefox: 'F', fake: 'f' };

type FaultCounts = Record<Witness, number> & {
  /** Cells that at least one of them brings about, of all; the rest cannot happen. */
  automated: number;
  elsewhere: number;
  impossible: number;
  cells: number;
};

/** The matrix in Markdown: awaits × faults, and in each cell who makes it happen. */
export function faultTable(all: Matrix = matrix): string {
  const columns = Object.keys(faults) as Fault[];
  const rows = (Object.keys(awaits) as Await[]).map(at => [awaits[at], ...columns.map(fault => sign(all[at][fault]))]);
  const lines = [['', ...columns.map(fault => faults[fault])], ['---', ...columns.map(() => ':-:')], ...rows];
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

export function faultCounts(all: Matrix = matrix): FaultCounts {
  const cells = Object.values(all).flatMap(row => Object.values(row));
  const by = (witness: Witness) => cells.filter(cell => 'by' in cell && cell.by.includes(witness)).length;
  const automated = cells.filter(cell => 'by' in cell).length;
  return {
    chromium: by('chromium'),
    firefox: by('firefox'),
    fake: by('fake'),
    automated,
    elsewhere: cells.filter(cell => 'file' in cell).length,
    impossible: cells.filter(cell => 'never' in cell).length,
    cells: cells.length,
  };
}

/** `C F f`: real Chromium, real Firefox, fake; `+` a test of another file, in both browsers; a dash: it cannot happen. */
function sign(cell: Cell): string {
  if ('by' in cell) return cell.by.map(witness => letters[witness]).join(' ');
  return 'file' in cell ? '+' : '–';
}
