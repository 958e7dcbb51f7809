import type { Passage } from './blocks';
import type { PageCopy } from './clean-copy';
import { kindOfBox } from './kind-of-box';
import { isProse } from './prose';

const fewestKept = 2;
/** Of the kept text, so that one odd box does not bring its like back. */
const mainShare = 0.3;
const hidden = '[hidden],[aria-hidden="true"],[style*="display:none" i],[style*="display: none" i]';

/**
 * Puts back what Readability lost: paragraphs of prose beside two that it kept, and those in boxes of the same kind as
 * the bulk of what it kept. It drops opening and closing paragraphs for a class name or a link too many, the worst loss
 * for a summary, and reads one of the modules that page builders set an article in: on 8 of 293 articles half the text.
 */
export function withLostParagraphs(
  { elements }: PageCopy,
  passages: readonly Passage[],
  inPage: readonly Passage[],
): Passage[] {
  const keptProse = passages.filter(isProse);
  const parents = parentsOf(keptProse, elements);
  const kinds = mainKinds(keptProse, elements);
  const belongs = (element: Element | undefined) =>
    element !== undefined &&
    !element.closest(hidden) &&
    ((element.localName === 'p' && parents.has(element.parentElement)) || kinds.has(kindOfBox(element)));
  const whole = passages.map(({ text }) => text).join('\n');
  const lost = inPage.filter(({ place, text }) => belongs(elements.get(place)) && !whole.includes(text));
  return inserted(withoutPartsOf(lost, passages), lost);
}

/** Where Readability took one paragraph apart, the whole takes the place of the parts. */
function withoutPartsOf(lost: readonly Passage[], passages: readonly Passage[]): Passage[] {
  const wholes = new Map<number, string>();
  for (const { place, text } of lost) wholes.set(place, `${wholes.get(place) ?? ''}\n${text}`);
  return passages.filter(({ place, text }) => !wholes.get(place)?.includes(text));
}

function parentsOf(prose: readonly Passage[], elements: PageCopy['elements']): Set<Element | null> {
  const counts = new Map<Element, number>();
  for (const { place } of prose) {
    const element = elements.get(place);
    const parent = element?.parentElement;
    if (element?.localName === 'p' && parent) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= fewestKept).map(([parent]) => parent));
}

/** The kinds of boxes that the bulk of the prose stands in. */
export function mainKinds(prose: readonly Passage[], elements: PageCopy['elements']): Set<string> {
  const found = new Map<string, { count: number; length: number }>();
  let total = 0;
  for (const { place, text } of prose) {
    const kind = kindOfBox(elements.get(place));
    const { count, length } = found.get(kind) ?? { count: 0, length: 0 };
    found.set(kind, { count: count + 1, length: length + text.length });
    total += text.length;
  }
  const isMain = ({ count, length }: { count: number; length: number }) =>
    count >= fewestKept && length > mainShare * total;
  return new Set([...found].filter(([, size]) => isMain(size)).map(([kind]) => kind));
}

/** Each before the first passage that stands further down the page. */
function inserted(passages: readonly Passage[], lost: readonly Passage[]): Passage[] {
  const waiting = [...lost].sort((a, b) => b.place - a.place);
  const all: Passage[] = [];
  for (const passage of passages) {
    for (let next = waiting.at(-1); next && next.place < passage.place; next = waiting.at(-1)) {
      all.push(next);
      waiting.pop();
    }
    all.push(passage);
  }
  return [...all, ...waiting.reverse()];
}
