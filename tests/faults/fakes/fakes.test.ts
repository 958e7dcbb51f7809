// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import api from '../../fixtures/extension-api';
import type { Await, Fault } from '../cell';
import { cellsOf } from '../matrix';
import { flawsIn } from '../stored-data';
import { aheadFakes } from './ahead-fakes';
import { neighbourFakes } from './neighbour-fakes';
import { pageFakes } from './page-fakes';
import type { FakeScenarios } from './scenarios';
import { settingsFakes } from './settings-fakes';
import { storeFakes } from './store-fakes';
import { summaryFakes } from './summary-fakes';

const all: FakeScenarios[] = [summaryFakes, neighbourFakes, storeFakes, aheadFakes, pageFakes, settingsFakes];
const scenarioOf = (at: Await, fault: Fault) => all.flatMap(some => some[at]?.[fault] ?? []);
const cells = cellsOf('fake');

beforeEach(() => {
  vi.useFakeTimers();
  for (const level of ['info', 'warn'] as const) vi.spyOn(console, level).mockReturnValue();
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  for (const area of Object.values(api.storage)) await area.clear();
  for (const name of ['action', 'permissions', 'runtime', 'scripting', 'tabs']) Reflect.deleteProperty(api, name);
});

describe('faked faults', () => {
  it('are those of the matrix', () => {
    const scenarios = all.flatMap(some => Object.values(some).flatMap(row => Object.keys(row)));
    expect(scenarios).toHaveLength(cells.length);
  });

  it.each(cells)('$at × $fault', async ({ at, fault, ends }) => {
    const [run = () => expect.fail('no scenario'), ...others] = scenarioOf(at, fault);
    expect(others).toEqual([]);
    expect(ends).toContain(await run());
    const { local, session } = api.storage;
    const stored = { local: await local.get(local.keys()), session: await session.get(session.keys()), sync: {} };
    expect(flawsIn(stored), 'stored data').toEqual([]);
  });
});
