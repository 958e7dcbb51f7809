import { nameWords } from './class-words';
import type { Direction } from './label-grammar';
import type { Beside } from './link-text';
import { boxesAround } from './surroundings';

const leads = /^[\s[(]*(?:<{1,3}|[«‹⟨❮◀◄≪＜⏪⟪〈《⬅←⇐⟵↞])/u;
const follows = /(?:>{1,3}|[»›⟩❯▶►≫＞⏩⟫〉》➡➜➔→⇒⟶↠])\uFE0F?[\s\])]*$/u;
const quoted = /[«»‹›《》〈〉]/u;

/**
 * The direction of an arrow before or after a text. In right-to-left pages none is read: some themes mirror their
 * arrows, some keep those of the left-to-right original, and the renderer mirrors « and › but not ← or an icon. There,
 * words, rel, class names and numbers decide, and a link with nothing but an arrow stays silent.
 */
export function arrowDirection(text: string, rightToLeft: boolean): Direction | null {
  if (rightToLeft) return null;
  const back = leads.test(text);
  const on = follows.test(text);
  // «Title» is a quotation, and so are «two» of «them».
  if (back === on || (text.length > 3 && quoted.test(text.slice(1, -1)))) return null;
  return back ? 'previous' : 'next';
}

/** The same for an arrow that stands beside the link: "← <a>Title</a>". */
export function arrowBeside({ before, after }: Beside, rightToLeft: boolean): Direction | null {
  if (before.length < 4 && arrowDirection(before, rightToLeft) === 'previous') return 'previous';
  return after.length < 4 && arrowDirection(after, rightToLeft) === 'next' ? 'next' : null;
}

const leftIcon =
  /(?:arrow|chevron|angle|caret|triangle)s?(?:-\w{1,20})?-?(?:left|back)|left-?(?:arrow|open|chevron|angle)/i;
const rightIcon =
  /(?:arrow|chevron|angle|caret|triangle)s?(?:-\w{1,20})?-?(?:right|forward)|right-?(?:arrow|open|chevron|angle)/i;
/** The picture of a button, "btnBack.gif"; in words, "back" leads to a list more often. */
const backIcon = /back\d?\.(?:gif|png|jpe?g|svg)$/i;
const onIcon = /(?:fwd|forward)\d?\.(?:gif|png|jpe?g|svg)$/i;
const doubled = /double|(?:angle|chevron|arrow)s-/i;
const mostParts = 4;
const mostBeside = 40;

/** The direction that the icons in a link show by class or file name; "left" and "right" are arrows, as above. */
export function iconDirection(link: Element, rightToLeft: boolean): Direction | null {
  if (!link.firstElementChild) return null;
  const parts = link.getElementsByTagName('*');
  for (let at = 0; at < Math.min(parts.length, mostParts); at += 1) {
    const name = iconName(parts[at]);
    const said = nameWords(name).direction;
    if (said) return said;
    if (rightToLeft) continue;
    const left = leftIcon.test(name);
    if (doubled.test(name) && standsBesideSingle(link)) return null;
    if (left !== rightIcon.test(name)) return left ? 'previous' : 'next';
    if (backIcon.test(name)) return 'previous';
    if (onIcon.test(name)) return 'next';
  }
  return null;
}

/** "«" leads to the first of all where "‹" leads to the previous one. */
function standsBesideSingle(link: Element): boolean {
  const parts = [...boxesAround(link, 3)].at(-1)?.getElementsByTagName('*') ?? [];
  return Array.from({ length: Math.min(parts.length, mostBeside) }, (_, at) => iconName(parts[at])).some(
    name => (leftIcon.test(name) || rightIcon.test(name)) && !doubled.test(name),
  );
}

function iconName(part: Element | undefined): string {
  const file = part?.nodeName === 'IMG' ? (part.getAttribute('src') ?? '').slice(-200).replace(/^.*\//s, '') : '';
  return `${part?.getAttribute('class') ?? ''} ${file}`.slice(0, 200);
}
