import { blocksOf, type Passage } from './blocks';
import { placeInPage, type PageCopy } from './clean-copy';
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
export function withLostParagraphs(page: PageCopy, passages: readonly Passage[]): Passage[] {
  const { elements } = page;
  const keptProse = passages.filter(isProse);
  const kept = new Set(passages.map(({ place }) => elements.get(place)));
  const texts = new Set(passages.map(({ text }) => text));
  const found = new Map<string, Passage>();
  const add = (passage: Passage) => {
    if (isProse(passage) && !texts.has(passage.text)) found.set(passage.text, passage);
  };
  for (const parent of parentsOf(keptProse, elements)) {
    for (const child of parent.children) {
      if (child.localName !== 'p' || kept.has(child) || child.matches(hidden)) continue;
      blocksOf(child, placeInPage).forEach(add);
    }
  }
  const kinds = mainKinds(keptProse, elements);
  const body = page.document.querySelector('body');
  if (kinds.size > 0 && body) {
    const inPage = blocksOf(body, placeInPage);
    const isMain = (element: Element | undefined) => kinds.has(kindOfBox(element)) && !element?.closest(hidden);
    inPage.filter(({ place }) => isMain(elements.get(place))).forEach(add);
  }
  const whole = passages.map(({ text }) => text).join('\n');
  const lost = [...found.values()].filter(({ text }) => !whole.includes(text));
  return inserted(withoutPartsOf(lost, passages), lost);
}

/** Where Readability took one paragraph apart, the whole takes the place of the parts. */
function withoutPartsOf(lost: readonly Passage[], passages: readonly Passage[]): Passage[] {
  const wholes = new Map<number, string>();
  for (const { place, text } of lost) wholes.set(place, `${wholes.get(place) ?? ''}\n${text}`);
  return passages.filter(({ place, text }) => !wholes.get(place)?.includes(text));
}

function parentsOf(prose: readonly Passage[], elements: PageCopy['elements']): Element[] {
  const counts = new Map<Element, number>();
  for (const { place } of prose) {
    const element = elements.get(place);
    const parent = element?.parentElement;
    if (element?.localName === 'p' && parent) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= fewestKept).map(([parent]) => parent);
}

function mainKinds(prose: readonly Passage[], elements: PageCopy['elements']): Set<string> {
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
