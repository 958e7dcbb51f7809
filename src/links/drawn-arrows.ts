import type { Direction } from './label-grammar';
import { boxOfTwo } from './surroundings';

/**
 * The direction of a link between two titles of one folder, a drawing before the first and one after the second: arrows
 * without a name, as manuals have them. In right-to-left pages the order says as little as an arrow does.
 */
export function drawnDirection(link: Element, rightToLeft: boolean): Direction | null {
  const { first, second } = boxOfTwo(link) ?? {};
  if (rightToLeft || !first || !second) return null;
  const folder = folderOf(first);
  if (folder === '' || folder !== folderOf(second)) return null;
  if (placeOfDrawing(first) !== 'start' || placeOfDrawing(second) !== 'end') return null;
  return first === link ? 'previous' : 'next';
}

/** Where its one drawing stands to its text. */
function placeOfDrawing(link: Element): 'start' | 'end' | null {
  const [drawing, other] = link.getElementsByTagName('svg');
  if (!drawing || other) return null;
  const text = link.textContent.trim();
  const [before, after] = [link.firstChild, link.lastChild].map(node => !!node?.contains(drawing));
  if (text === '' || before === after) return null;
  return before ? 'start' : 'end';
}

/** The first part of an address within its site: "/docs/" of "/docs/models". */
function folderOf(link: Element): string {
  return /^(?:https?:\/\/[^/?#]+)?(\/[^/?#]+\/)[^/?#]/.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
}
