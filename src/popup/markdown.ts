/**
 * A heading that links to the article, and its sentences as a list; or, where a joint is given, as one paragraph.
 * CommonMark: whatever a sentence holds is shown as it stands.
 */
export function markdownOf(title: string, url: string, sentences: string[], joint?: string): string {
  const heading = `## [${escaped(title || url)}](<${url.replace(/[<>\\]/g, encodeURIComponent)}>)`;
  const texts = sentences.map(escaped);
  const body = joint === undefined ? texts.map(text => `- ${text}`).join('\n') : texts.join(joint);
  return `${heading}\n\n${body}\n`;
}

/** What means something anywhere in a line, and what does at its beginning: headings, quotes, lists and their numbers. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<]|&(?=#?\w{1,40};)|~(?=~)/g, '\\$&')
    .replace(/^[#>+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
