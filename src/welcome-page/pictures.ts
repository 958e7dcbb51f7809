import type { ButtonPlace } from '../browser/toolbar-button';

/** A class of welcome.css, and the path that it paints. */
type Part = [paint: string, path: string];

const toolbar: Part[] = [
  ['paper line', box(8, 10, 224, 104, 10)],
  ['surface', box(22, 20, 128, 18, 9)],
  ['tint', box(163, 16, 26, 26, 13)],
  ['accent line', puzzlePiece(176, 29)],
  ['quiet', box(210, 21, 3, 3, 1.5) + box(210, 27.5, 3, 3, 1.5) + box(210, 34, 3, 3, 1.5)],
];

const pictures: Record<ButtonPlace, Part[]> = {
  'chromium-panel': [
    ...toolbar,
    ['paper line', box(112, 48, 112, 58, 8)],
    ['faint', box(122, 57, 14, 14, 4)],
    ['faint line', 'M146 64h34' + pin(206, 64)],
    ...logo(122, 83),
    ['ink line', 'M146 90h34'],
    ['tint', box(194, 78, 24, 24, 12)],
    ['accent line', pin(206, 90)],
  ],
  'firefox-panel': [
    ...toolbar,
    ['paper line', box(112, 48, 112, 30, 8)],
    ...logo(122, 56),
    ['ink line', 'M146 63h34'],
    ['tint', box(194, 51, 24, 24, 12)],
    ['accent line', gear(206, 63)],
    ['paper line', box(96, 70, 96, 42, 8)],
    ['tint', box(100, 74, 88, 17, 5)],
    ['accent line', pin(110, 82) + 'M124 82.5h50'],
    ['faint line', 'M124 101h36'],
  ],
  menu: [
    ['paper line', box(78, 4, 84, 116, 12)],
    ['faint line', 'M92 20h56M92 34h40M92 94h56M92 108h40'],
    ['tint', box(85, 44, 70, 40, 8)],
    ['accent line', puzzlePiece(100, 57) + 'M114 56h28'],
    ...logo(93, 66),
    ['ink line', 'M114 73h28'],
  ],
};

/** Where the browser keeps the button, and what to click there. */
export function pinPicture(place: ButtonPlace): SVGSVGElement {
  return drawing(pictures[place]);
}

/** The popup over a page whose sentences it shows. */
export function popupPicture(): SVGSVGElement {
  return drawing([
    ['paper line', box(8, 10, 224, 104, 10)],
    ['faint line', 'M24 32h76M24 46h60M24 74h76M24 102h40'],
    ['accent line', 'M24 60h68M24 88h56'],
    ['paper line', box(126, 26, 94, 76, 8)],
    ...logo(136, 35),
    ['ink line', 'M157 42h50'],
    ['accent', box(137, 60, 4, 4, 2) + box(137, 74, 4, 4, 2) + box(137, 88, 4, 4, 2)],
    ['ink line', 'M149 62h58M149 76h48M149 90h54'],
  ]);
}

function drawing(parts: readonly Part[]): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 240 124');
  svg.setAttribute('class', 'picture');
  svg.setAttribute('aria-hidden', 'true');
  for (const [paint, path] of parts) {
    const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    shape.setAttribute('class', paint);
    shape.setAttribute('d', path);
    svg.append(shape);
  }
  return svg;
}

function box(x: number, y: number, width: number, height: number, radius: number): string {
  const corner = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
  const across = width - 2 * radius;
  const down = height - 2 * radius;
  const [right, lower] = [corner(radius, radius), corner(-radius, radius)];
  const [left, upper] = [corner(-radius, -radius), corner(radius, -radius)];
  return `M${x + radius} ${y}h${across}${right}v${down}${lower}h${-across}${left}v${-down}${upper}z`;
}

function logo(x: number, y: number): Part[] {
  return [
    ['brand', box(x, y, 14, 14, 3.5)],
    ['white line', `M${x + 4} ${y + 4}h6M${x + 4} ${y + 7}h6M${x + 4} ${y + 10}h3`],
  ];
}

function puzzlePiece(x: number, y: number): string {
  return `M${x - 6} ${y - 4}h3.5a2.2 2.2 0 1 1 4 0h3.5v3.5a2.2 2.2 0 1 1 0 4v3.5h-11z`;
}

function pin(x: number, y: number): string {
  return `M${x - 3.5} ${y - 6}h7M${x - 2} ${y - 6}v4.5l-2.5 3h9l-2.5 -3v-4.5M${x} ${y + 1.5}v5`;
}

function gear(x: number, y: number): string {
  const teeth = Array.from({ length: 8 }, (_, tooth) => {
    const [dx, dy] = [Math.cos((tooth * Math.PI) / 4), Math.sin((tooth * Math.PI) / 4)];
    return `M${(x + 4 * dx).toFixed(1)} ${(y + 4 * dy).toFixed(1)}L${(x + 6.5 * dx).toFixed(1)} ${(y + 6.5 * dy).toFixed(1)}`;
  });
  return box(x - 4, y - 4, 8, 8, 4) + teeth.join('');
}
