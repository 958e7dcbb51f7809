import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accents } from '../../src/palette';
import { contrast, lineColours, parsedColour, type Colour } from '../../src/page-line/line-colours';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const colour: fc.Arbitrary<Colour> = fc.tuple(share, share, share, share);
const read = (css: string): Colour => parsedColour(css.replaceAll(' ', ', ')) ?? expect.fail(css);

describe('the colours of the line', () => {
  it('are readable on any page, with any accent', () => {
    fc.assert(
      fc.property(
        colour,
        fc.array(colour, { maxLength: 3 }),
        fc.constantFrom(...Object.values(accents)),
        (text, behind, accent) => {
          const { paper, ink, quiet, accent: link } = lineColours(text, behind, accent);
          // Written in whole steps of 255.
          for (const words of [ink, quiet, link])
            expect(contrast(read(words), read(paper))).toBeGreaterThanOrEqual(4.4);
        },
      ),
    );
  });

  it('are black or white on a ground so middling that nothing else can be read', () => {
    const { ink } = lineColours([0, 0, 0, 0], [[0.853, 0, 0, 1]], accents.indigo);
    expect(ink).toBe('rgb(255 255 255)');
  });

  it('are the page’s own where those can be read', () => {
    const { paper, ink, accent } = lineColours(
      [0.1, 0.1, 0.1, 1],
      [
        [0, 0, 0, 0],
        [1, 1, 1, 1],
      ],
      accents.indigo,
    );
    expect({ paper, ink, accent }).toEqual({
      paper: 'rgb(255 255 255)',
      ink: 'rgb(26 26 26)',
      accent: 'rgb(67 56 202)',
    });
  });

  it('over a picture, go by the colour of the text on it', () => {
    expect(lineColours([1, 1, 1, 1], [], accents.indigo).paper).toBe('rgb(28 27 34)');
    expect(lineColours([0, 0, 0, 1], [], accents.indigo).paper).toBe('rgb(255 253 250)');
  });
});

describe('parsedColour', () => {
  it.each<[string, Colour | null]>([
    ['rgb(255, 0, 51)', [1, 0, 0.2, 1]],
    ['rgba(0, 0, 0, 0.5)', [0, 0, 0, 0.5]],
    ['color(srgb 0.5 1e-3 0 / 0.25)', [0.5, 0.001, 0, 0.25]],
    ['oklch(0.5 0.2 30)', null],
    ['', null],
  ])('reads %s', (css, parsed) => {
    expect(parsedColour(css)).toEqual(parsed);
  });
});
