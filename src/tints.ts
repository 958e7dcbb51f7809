import { highlights, inkOnHighlight, type Highlight } from './palette';

/** Whether the page's own text is dark on light paper, or light on dark. */
export type Scheme = 'light' | 'dark';
/** How strongly a sentence is tinted: 0 is the most important. */
export type Strength = 0 | 1 | 2;

export const schemes = ['light', 'dark'] as const satisfies Scheme[];
export const strengths = [0, 1, 2] as const satisfies Strength[];

const papers: Record<Scheme, string> = { light: '#ffffff', dark: '#1c1b22' };
/** How much of the highlight is in each tint; the rest is the paper's. A mark of its own has all of it. */
const shares: Record<Scheme, Record<Strength, number>> = {
  light: { 0: 0.75, 1: 0.5, 2: 0.3 },
  dark: { 0: 0.42, 1: 0.3, 2: 0.2 },
};

/** Opaque, with ink of its own: readable whatever the page has around it. */
export function tintOf(highlight: Highlight, scheme: Scheme, strength: Strength): { paper: string; ink: string } {
  const colour = highlights[highlight];
  return {
    paper: mixed(colour, papers[scheme], shares[scheme][strength]),
    ink: scheme === 'light' ? inkOnHighlight : mixed(colour, '#ffffff', 0.2),
  };
}

/** By rank, the first third is the most important; of two sentences, the better one is. */
export function strengthOf(order: number, count: number): Strength {
  const third = Math.floor((order * 3) / count);
  return third <= 0 ? 0 : third === 1 ? 1 : 2;
}

/** Both `#rrggbb`; `share` is that of the one. */
function mixed(one: string, other: string, share: number): string {
  const channels = [1, 3, 5].map(at => {
    const [a, b] = [one, other].map(colour => parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share));
  });
  return `#${channels.map(channel => channel.toString(16).padStart(2, '0')).join('')}`;
}
