import { accents } from '../palette';
import type { Options } from '../options';
import { lineColours, parsedColour, type Colour, type LineColours } from './line-colours';

const black: Colour = [0, 0, 0, 1];

/** Colours for a line that stands in `parent`. `probe` is an element of ours whose style may be set and read. */
export function coloursIn(parent: Element, probe: HTMLElement, accent: Options['accent']): LineColours {
  const computed = (value: string): Colour | null => {
    // Whatever space the page writes its colours in, a mixture comes out in this one.
    probe.style.color = `color-mix(in srgb, ${value}, ${value})`;
    return parsedColour(getComputedStyle(probe).color);
  };
  const backgrounds: Colour[] = [];
  for (let box: Element | null = parent; ; box = box.parentElement) {
    if (!box) {
      // What a window is painted with where no page paints it, in the page's own scheme.
      probe.style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
      backgrounds.push(computed('Canvas') ?? [1, 1, 1, 1]);
      break;
    }
    const { backgroundColor, backgroundImage } = getComputedStyle(box);
    if (backgroundImage !== 'none') break;
    const colour = computed(backgroundColor);
    if (colour) backgrounds.push(colour);
    if (colour && colour[3] >= 1) break;
  }
  return lineColours(computed(getComputedStyle(parent).color) ?? black, backgrounds, accents[accent]);
}
