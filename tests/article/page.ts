import { JSDOM, VirtualConsole } from 'jsdom';

/** A document of our own making: no script runs, nothing loads. */
export function page(html: string, url = 'https://news.example/2026/11/bridge'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
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
