import type { AdjacentLink } from '../reading';
import { text } from './text';

/** What leads to a neighbour says of it: "Next page · 2 of 5". */
export function neighbourLabel({ label, direction, kind, position }: AdjacentLink): string {
  const words = [label ?? text(`${direction}_${kind}`)];
  if (position) words.push(text('position', position));
  return words.join(' · ');
}

/** Its title; without one its place on its host, which tells it from others unless a number does: then ''. */
export function neighbourTitle({ title, position, url }: AdjacentLink): string {
  if (title || position) return title;
  const { pathname, search } = new URL(url);
  return pathname + search;
}
