import type { Block } from '../reading';

const shortLine = 80;

/**
 * The blocks without widget lines. A short line that stands both in the first and in the last quarter of the page's
 * text is a widget ("No time to read?", "Get a summary"), in whatever language; what follows its last copy is one too.
 */
export function withoutBoilerplate(blocks: readonly Block[], title: string, byline: string | null): Block[] {
  const zone = Math.max(3, Math.floor(blocks.length / 4));
  const head = new Set(blocks.slice(0, zone).map(block => block.text));
  const tail = blocks.slice(-zone).map(block => block.text);
  const repeated = new Set(tail.filter(text => text.length <= shortLine && head.has(text) && count(blocks, text) > 1));
  const lastRepeat = blocks.findLastIndex(block => repeated.has(block.text));
  const end = lastRepeat >= blocks.length - zone && afterAreShort(blocks, lastRepeat) ? lastRepeat : blocks.length;
  return blocks
    .slice(0, end)
    .filter(block => !repeated.has(block.text) && block.text !== title && block.text !== byline);
}

function count(blocks: readonly Block[], text: string): number {
  return blocks.filter(block => block.text === text).length;
}

function afterAreShort(blocks: readonly Block[], from: number): boolean {
  return from >= 0 && blocks.slice(from).every(block => block.text.length <= 2 * shortLine);
}
