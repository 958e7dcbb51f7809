import { blocksOf, type Passage } from './blocks';
import { placeInPage, type PageCopy } from './clean-copy';
import { isProse } from './prose';

const fewestKept = 2;
const hidden = '[hidden],[aria-hidden="true"],[style*="display:none" i],[style*="display: none" i]';

/**
 * Puts back what Readability lost: paragraphs of prose among the children of an element of which it kept two others.
 * It drops opening and closing paragraphs for a class name or a link too many, the worst loss for a summary.
 */
export function withLostParagraphs({ elements }: PageCopy, passages: readonly Passage[]): Passage[] {
  const kept = new Set(passages.map(({ place }) => elements.get(place)));
  const found = new Map<number, Passage>();
  for (const parent of parentsOf(passages, elements)) {
    for (const child of parent.children) {
      if (child.localName !== 'p' || kept.has(child) || child.matches(hidden)) continue;
      for (const passage of blocksOf(child, placeInPage)) {
        if (isProse(passage)) found.set(passage.place, passage);
      }
    }
  }
  const texts = new Set(passages.map(({ text }) => text));
  const lost = [...found.values()].filter(({ text }) => !texts.has(text));
  return inserted(passages, lost);
}

function parentsOf(passages: readonly Passage[], elements: PageCopy['elements']): Element[] {
  const counts = new Map<Element, number>();
  for (const passage of passages) {
    const element = elements.get(passage.place);
    const parent = element?.parentElement;
    if (element?.localName === 'p' && parent && isProse(passage)) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= fewestKept).map(([parent]) => parent);
}

/** Each before the first passage that stands further down the page. */
function inserted(passages: readonly Passage[], lost: readonly Passage[]): Passage[] {
  const all = [...passages];
  for (const passage of lost) {
    const next = all.findIndex(({ place }) => place > passage.place);
    all.splice(next < 0 ? all.length : next, 0, passage);
  }
  return all;
}
