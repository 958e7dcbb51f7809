import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accents, highlights, inkOnHighlight } from '../src/palette';

const theme = readFileSync(new URL('../src/theme.css', import.meta.url), 'utf8');
/** A colour of the style sheet on light and on dark paper. */
function shades(name: string): [string, string] {
  const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(theme) ?? [];
  return [light, dark];
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map(value =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(accents))('the accent %s', (_, accent) => {
  it.each(['paper', 'surface', 'on-accent'])('is readable with %s', name => {
    for (const [index, shade] of shades(name).entries()) {
      expect(contrast(accent[index] ?? '', shade), `${shade} and ${accent[index] ?? ''}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe.each(Object.entries(highlights))('the highlight %s', (_, highlight) => {
  it('has ink that is easy to read on it', () => {
    expect(contrast(highlight, inkOnHighlight)).toBeGreaterThanOrEqual(7);
  });
});
