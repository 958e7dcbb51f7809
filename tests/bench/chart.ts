/** A line of a chart with its points, or a single point. */
export type Series = { name: string; points: readonly (readonly [number, number])[] };
/** Those of whom only `x` is known: dashed lines, and what that means. */
export type Marks = { title: string; places: readonly { name: string; x: number }[] };
export type Axis = { title: string; ticks: readonly number[]; log?: boolean };

const size = { width: 720, height: 400, left: 64, right: 150, top: 24, bottom: 52 };
/** Where the lowest mark has its name. */
const lowestMark = 190;
// Readable on both grounds, and told apart by people who see few colours.
const colours = ['var(--one)', 'var(--two)', 'var(--three)', 'var(--four)', 'var(--five)', 'var(--six)'];
const style = `
    :root { --ink: #1d1b20; --rule: #d8d4dc; --one: #4338ca; --two: #b45309; --three: #0f766e; --four: #be123c; --five: #6b7280; --six: #0369a1; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #ece9f1; --rule: #46424d; --one: #a5a0ff; --two: #fbbf24; --three: #5eead4; --four: #fb7185; --five: #9ca3af; --six: #7dd3fc; }
    }
    text { font: 13px system-ui, sans-serif; fill: var(--ink); }`;

/** An SVG chart that follows the reader's colour scheme. Pure: the same figures are the same bytes. */
export function chart(title: string, x: Axis, y: Axis, series: readonly Series[], marks?: Marks): string {
  const across = scale(x, size.left, size.width - size.right);
  const up = scale(y, size.height - size.bottom, size.top);
  const grid = [
    ...x.ticks.map(tick => {
      const at = across(tick);
      return (
        line(at, size.top, at, size.height - size.bottom) +
        label(at, size.height - size.bottom + 20, written(tick), 'middle')
      );
    }),
    ...y.ticks.map(tick => {
      const at = up(tick);
      return line(size.left, at, size.width - size.right, at) + label(size.left - 8, at + 4, written(tick), 'end');
    }),
    label((size.left + size.width - size.right) / 2, size.height - 10, x.title, 'middle'),
    label(8, 16, y.title, 'start'),
  ];
  const drawn = series.map(({ name, points }, index) => {
    const colour = colours[index % colours.length] ?? '';
    const places = points.map(([a, b]) => [across(a).toFixed(1), up(b).toFixed(1)] as const);
    const [lastX = '0', lastY = '0'] = places.at(-1) ?? [];
    const dots = places.map(([a, b]) => `<circle cx="${a}" cy="${b}" r="4" fill="${colour}"/>`).join('');
    const path = `<polyline points="${places.map(place => place.join()).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`;
    return `${places.length > 1 ? path : ''}${dots}${label(Number(lastX) + 9, Number(lastY) + 4, name, 'start')}`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${escaped(title)}">\n` +
    `  <title>${escaped(title)}</title>\n  <style>${style}\n  </style>\n  ${[...grid, ...(marks ? marked(marks, across) : []), ...drawn].join('\n  ')}\n</svg>\n`
  );
}

/** The further right, the taller, its name above it: so no line goes through a name. */
function marked({ title, places }: Marks, across: (value: number) => number): string[] {
  const sorted = places.toSorted((one, other) => one.x - other.x);
  const nameAt = (index: number) => lowestMark - index * 18;
  const drawn = sorted.map(({ name, x }, index) => {
    const at = across(x).toFixed(1);
    const ends = `y1="${nameAt(index) + 6}" y2="${size.height - size.bottom}"`;
    const dashed = `<line x1="${at}" x2="${at}" ${ends} stroke="var(--ink)" stroke-dasharray="4 4"/>`;
    return dashed + label(across(x) + 4, nameAt(index), name, 'end');
  });
  return [...drawn, label(across(sorted.at(-1)?.x ?? 1) + 4, nameAt(sorted.length), title, 'end')];
}

function scale({ ticks, log = false }: Axis, from: number, to: number): (value: number) => number {
  const place = (value: number) => (log ? Math.log10(value) : value);
  const [least, most] = [place(Math.min(...ticks)), place(Math.max(...ticks))];
  return value => from + ((place(value) - least) / (most - least)) * (to - from);
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" stroke="var(--rule)"/>`;
}

function label(x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${escaped(text)}</text>`;
}

function written(value: number): string {
  return new Intl.NumberFormat('en').format(value);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
