/** Red, green, blue and opacity, each from 0 to 1. */
export type Colour = readonly [number, number, number, number];

/** What the line is painted with: custom properties of its style sheet. */
export type LineColours = Record<'paper' | 'ink' | 'quiet' | 'accent' | 'rule' | 'tint', string>;

const readable = 4.5;
const comfortable = 7;
const papers = { light: of('#fffdfa'), dark: of('#1c1b22') };
const inks = [of('#ece9f1'), of('#1d1b20')];
// Between them no grey is out of reach: on the worst of them the better one stands at 4.58 : 1.
const [white, black] = [of('#ffffff'), of('#000000')];

/**
 * Colours that go with the page around the line. `text` is the page's own there, `backgrounds` what is painted behind
 * it, from the nearest box outwards as far as they are plain colours. Whatever the page has, the words of the line are
 * readable: at least 4.5 : 1.
 */
export function lineColours(text: Colour, backgrounds: readonly Colour[], accents: readonly string[]): LineColours {
  const paper = paperOf(text, backgrounds);
  const own = over(text, paper);
  const strongest = contrast(white, paper) > contrast(black, paper) ? white : black;
  const ink = [own, ...inks].find(one => contrast(one, paper) >= comfortable) ?? strongest;
  const tint = (colour: Colour) => mix(colour, paper, 0.1);
  const accent = accents.map(of).find(one => contrast(one, paper) >= readable && contrast(one, tint(one)) >= readable);
  const quiet = mix(ink, paper, 0.72);
  const written = {
    paper,
    ink,
    quiet: contrast(quiet, paper) >= readable ? quiet : ink,
    accent: accent ?? ink,
    rule: mix(ink, paper, 0.3),
    tint: tint(accent ?? ink),
  };
  return Object.fromEntries(Object.entries(written).map(([name, colour]) => [name, css(colour)])) as LineColours;
}

/** The page's own where that is one colour; over a picture, one that sets off as its text does. */
function paperOf(text: Colour, backgrounds: readonly Colour[]): Colour {
  const painted = backgrounds.findIndex(([, , , opacity]) => opacity >= 1);
  const ground = backgrounds[painted];
  if (!ground) return luminance(text) > 0.4 ? papers.dark : papers.light;
  return backgrounds.slice(0, painted).reduceRight((below, above) => over(above, below), ground);
}

/** WCAG 2.2, of two colours without transparency. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function over(above: Colour, below: Colour): Colour {
  return mix(above, below, above[3]);
}

function mix(one: Colour, other: Colour, share: number): Colour {
  const [red, green, blue] = [0, 1, 2].map(at => (one[at] ?? 0) * share + (other[at] ?? 0) * (1 - share));
  return [red ?? 0, green ?? 0, blue ?? 0, 1];
}

function of(hex: string): Colour {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16) / 255);
  return [red, green, blue, 1];
}

function css([red, green, blue]: Colour): string {
  return `rgb(${[red, green, blue].map(value => Math.round(value * 255)).join(' ')})`;
}

/** A colour as browsers compute it, `rgb(…)` or `color(srgb …)`; null for one in another space. */
export function parsedColour(computed: string): Colour | null {
  const [, space, body = ''] = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(computed) ?? [];
  const numbers = body.match(/[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const scale = space === 'color' ? 1 : 255;
  const [red, green, blue, opacity = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined) return null;
  return [red / scale, green / scale, blue / scale, opacity];
}
