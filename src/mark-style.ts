import { highlights, inkOnHighlight, namesOf, type Highlight } from './palette';
import { schemes, strengths, tintOf, type Scheme, type Strength } from './tints';

/** Under which a mark of this colour stands in the page's `CSS.highlights`. */
export function markName(highlight: Highlight): string {
  return `precis-${highlight}`;
}

/** The same for a tint of skim mode. */
export function tintName(highlight: Highlight, scheme: Scheme, strength: Strength): string {
  return `precis-${highlight}-${scheme}-${strength}`;
}

/** The same for the sentence that a reader has moved to in skim mode. */
export function currentName(highlight: Highlight): string {
  return `precis-${highlight}-current`;
}

/** What a page needs to show marks and tints of every colour. */
export const markCss = namesOf(highlights)
  .flatMap(highlight => [
    ...schemes.flatMap(scheme =>
      strengths.map(strength => {
        const { paper, ink } = tintOf(highlight, scheme, strength);
        return ruleOf(tintName(highlight, scheme, strength), paper, ink);
      }),
    ),
    ruleOf(currentName(highlight), highlights[highlight], inkOnHighlight, 'text-decoration: underline 0.15em;'),
    ruleOf(markName(highlight), highlights[highlight], inkOnHighlight),
  ])
  .join('\n');

/** Both colours, so that the sentence is readable on any page; `Mark` is the reader's own in forced colours. */
function ruleOf(name: string, paper: string, ink: string, more = ''): string {
  const paint = (background: string, text: string) =>
    `::highlight(${name}) { background-color: ${background}; color: ${text}; -webkit-text-fill-color: ${text}; ${more} }`;
  return `${paint(paper, ink)}
    @media (forced-colors: active) { ${paint('Mark', 'MarkText')} }`;
}
