/** The colour of buttons and links, on light and on dark paper. A test holds all of them to WCAG's contrast. */
export const accents = {
  indigo: ['#4338ca', '#a5a0ff'],
  blue: ['#1d4fc4', '#8fb6ff'],
  green: ['#17652f', '#7fd39a'],
  orange: ['#9c3d0a', '#ffae7c'],
  pink: ['#a01c5b', '#ff9fc8'],
  grey: ['#44424c', '#c6c3d0'],
} as const;

/** What marks a sentence, in the page and in the popup; dark ink is readable on each. */
export const highlights = {
  yellow: '#ffe08a',
  green: '#bdeeb0',
  blue: '#b5dcff',
  pink: '#ffc6e0',
  orange: '#ffcfa1',
} as const;

export const inkOnHighlight = '#1d1b20';

export type Highlight = keyof typeof highlights;

export function namesOf<Name extends string>(palette: Record<Name, unknown>): readonly Name[] {
  return Object.keys(palette) as Name[];
}
