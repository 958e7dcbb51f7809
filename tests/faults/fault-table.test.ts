import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { awaits, faults } from './cell';
import { faultCounts, faultTable } from './fault-table';
import { matrix } from './matrix';
import { flawsIn } from './stored-data';

describe('the matrix of faults', () => {
  it('knows of every await and every fault what happens, or why it cannot', () => {
    expect(Object.keys(matrix).sort()).toEqual(Object.keys(awaits).sort());
    for (const row of Object.values(matrix)) expect(Object.keys(row).sort()).toEqual(Object.keys(faults).sort());
    const silent = Object.values(matrix).flatMap(row =>
      Object.values(row).filter(cell => 'never' in cell && !cell.never),
    );
    expect(silent).toEqual([]);
  });

  it('names tests of other files that are there', () => {
    const named = Object.values(matrix).flatMap(row =>
      Object.values(row).flatMap(cell => ('file' in cell ? cell : [])),
    );
    for (const { file, test } of named) {
      expect(readFileSync(`${import.meta.dirname}/../${file}`, 'utf8'), file).toContain(`it('${test}'`);
    }
  });

  it('has at least eighty automated cells, thirty in each real browser', () => {
    const { chromium, firefox, automated } = faultCounts();
    expect(automated).toBeGreaterThanOrEqual(80);
    expect(Math.min(chromium, firefox)).toBeGreaterThanOrEqual(30);
  });

  it('is printed with a letter for each witness', () => {
    const lines = faultTable().split('\n');
    expect(lines).toHaveLength(2 + Object.keys(awaits).length);
    expect(lines[0]).toMatch(/^\| {2}\| worker killed \| storage rejects/);
    expect(lines.find(line => line.includes('W4'))).toMatch(/answer \| C F f \| – \| – \|/);
  });
});

describe('stored data', () => {
  it('is found wanting where it is', () => {
    const session = { remembered: [1], 'summary-1': { reading: {}, summary: {} }, 'summary-2': null, 'notice-3': 'x' };
    const flaws = flawsIn({ local: { length: 17, welcomed: true, theme: 'dark' }, session, sync: { a: 1 } });
    expect(flaws).toEqual([
      'local length: 17',
      'sync a',
      'session summary-1',
      'session summary-2',
      'session notice-3',
      'unlisted summary-2',
    ]);
  });
});

it('stands in the documents as it is', () => {
  expect(readFileSync(new URL('../../docs/reliability.md', import.meta.url), 'utf8')).toContain(`\n${faultTable()}\n`);
});
