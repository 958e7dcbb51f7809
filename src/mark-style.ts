import { highlights, inkOnHighlight, namesOf, type Highlight } from './palette';

/** Under which a mark of this colour stands in the page's `CSS.highlights`. */
export function markName(highlight: Highlight): string {
  return `precis-${highlight}`;
}

/** What a page needs to show marks of every colour. */
export const markCss = namesOf(highlights).map(ruleOf).join('\n');

/** Both colours, so that the sentence is readable on any page; `Mark` is the reader's own in forced colours. */
function ruleOf(highlight: Highlight): string {
  const mark = `::highlight(${markName(highlight)})`;
  const paint = (paper: string, ink: string) =>
    `${mark} { background-color: ${paper}; color: ${ink}; -webkit-text-fill-color: ${ink} }`;
  return `${paint(highlights[highlight], inkOnHighlight)}
    @media (forced-colors: active) { ${paint('Mark', 'MarkText')} }`;
}
