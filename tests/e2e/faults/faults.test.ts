import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Await, Fault } from '../../faults/cell';
import { faultCounts, faultTable } from '../../faults/fault-table';
import { cellsOf } from '../../faults/matrix';
import { browserNames } from '../driver';
import type { Scenario, Scenarios } from './acts';
import { aheadScenarios } from './ahead-scenarios';
import { openFaultStage, type FaultStage } from './fault-stage';
import { neighbourScenarios } from './neighbour-scenarios';
import { pageScenarios } from './page-scenarios';
import { recallScenarios } from './recall-scenarios';
import { settingsScenarios } from './settings-scenarios';
import { summaryScenarios } from './summary-scenarios';

const scenarios: Partial<Scenarios> = {
  ...summaryScenarios,
  ...recallScenarios,
  ...aheadScenarios,
  ...neighbourScenarios,
  ...pageScenarios,
  ...settingsScenarios,
};
const scenarioOf = (at: Await, fault: Fault): Scenario | undefined => scenarios[at]?.[fault];
/** After the extension is loaded anew, a killed worker of Chromium may hang: those come last. */
const order = ({ fault }: { fault: Fault }) => Number(fault === 'reloaded');

describe.each(browserNames)('in %s', browser => {
  const cells = cellsOf(browser).sort((one, other) => order(one) - order(other));
  let stage: FaultStage;
  beforeAll(async () => {
    stage = await openFaultStage(browser);
  });
  afterEach(() => stage.tidy());
  afterAll(() => stage.close());

  it.each(cells)(
    '$at × $fault',
    async ({ at, fault, ends }) => {
      const run = scenarioOf(at, fault) ?? expect.fail('no scenario');
      expect(ends).toContain(await run(stage));
      await stage.tidy();
      await stage.aftermath();
    },
    30_000,
  );
});

describe('the matrix', () => {
  it('names all that is brought about', () => {
    const named = new Set(browserNames.flatMap(name => cellsOf(name).map(({ at, fault }) => `${at} × ${fault}`)));
    const all = Object.entries(scenarios).flatMap(([at, row]) => Object.keys(row).map(fault => `${at} × ${fault}`));
    expect(all.filter(name => !named.has(name))).toEqual([]);
    console.log(`${faultTable()}\n${JSON.stringify(faultCounts())}`);
  });
});
