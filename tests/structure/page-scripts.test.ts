import { expectTypeOf, it } from 'vitest';
import type * as content from '../../src/content/content';
import type * as neighbours from '../../src/content/neighbours';
import type * as mark from '../../src/mark/mark';
import type { MarkScript, NeighboursScript, PageScript } from '../../src/page-scripts';

// The type checker tells.
it('leave in a page what others call there', () => {
  expectTypeOf<typeof content>().toExtend<PageScript>();
  expectTypeOf<typeof neighbours>().toExtend<NeighboursScript>();
  expectTypeOf<typeof mark>().toExtend<MarkScript>();
});
