import type { Block, Verdict } from '../reading';

// Three sentences of an article shorter than this are most of it.
const shortest = 80;

/** What the blocks add up to. Characters are counted for scripts without spaces: two make about one word. */
export function verdictOf(blocks: readonly Block[]): Verdict {
  const prose = blocks.filter(
    block => block.kind !== 'heading' && block.kind !== 'cell' && /[.!?。！？।؟۔…]/.test(block.text),
  );
  const words = prose.reduce((sum, block) => sum + wordCount(block.text), 0);
  if (words >= shortest) return 'article';
  const all = blocks.reduce((sum, block) => sum + wordCount(block.text), 0);
  return all >= 2 * shortest ? 'listing' : words > 0 ? 'short' : 'other';
}

function wordCount(text: string): number {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return (
    unspaced / 2 +
    (text.match(/[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu)?.length ?? 0)
  );
}
