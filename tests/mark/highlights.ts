import { vi } from 'vitest';

/** Stands in for what jsdom lacks: the highlights of a page, and where a range is painted. */
export function pretendToPaint(): Map<string, Set<Range>> {
  const highlights = new Map<string, Set<Range>>();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      priority = 0;
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
  // An element says where it is by `data-top`, and is not painted without one.
  Range.prototype.getBoundingClientRect = function () {
    const top = this.collapsed ? undefined : this.startContainer.parentElement?.closest<HTMLElement>('[data-top]');
    return top ? new DOMRect(0, Number(top.dataset['top']), 500, 20) : new DOMRect(0, 0, 0, 0);
  };
  return highlights;
}
