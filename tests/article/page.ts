import { JSDOM, VirtualConsole, type DOMWindow } from 'jsdom';

const ownUrl = 'https://news.example/2026/11/bridge';
const parsers = new Map<string, DOMParser>();

/** A document of our own making without a window, which would take longer than most tests. */
export function page(html: string, url = ownUrl): Document {
  let parser = parsers.get(url);
  if (!parser) parsers.set(url, (parser = new (windowOf('', url).DOMParser)()));
  return parser.parseFromString(html, 'text/html');
}

/** The same in a window, which has styles and a selection: no script runs, nothing loads. */
export function openPage(html: string, url = ownUrl): Document {
  return windowOf(html, url).document;
}

function windowOf(html: string, url: string): DOMWindow {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
}

/** English prose, another sentence for every number. */
export function prose(number: number): string {
  const subjects = ['The council', 'A group of engineers', 'The mayor', 'Every second shop on the quay'];
  return (
    `${subjects[number % subjects.length] ?? ''} said on day ${number} that the old bridge will be repaired, ` +
    `and that the ferry runs until then. About ${number + 40} people asked when, but nobody could tell them yet.`
  );
}

export function paragraphs(count: number): string {
  return Array.from({ length: count }, (_, number) => `<p>${prose(number)}</p>`).join('\n');
}
