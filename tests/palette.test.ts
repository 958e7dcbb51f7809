import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accents, highlights, inkOnHighlight } from '../src/palette';
import { contrast } from './contrast';

const theme = readFileSync(new URL('../src/theme.css', import.meta.url), 'utf8');
/** A colour of the style sheet on light and on dark paper. */
function shades(name: string): [string, string] {
  const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(theme) ?? [];
  return [light, dark];
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
