import type { Page } from 'puppeteer-core';

type Chromium = { dom: { openOrClosedShadowRoot: (host: Element) => ShadowRoot | null } };
type Box = { left: number; top: number; right: number; bottom: number };

export type SeenLine = {
  expanded: string | null;
  words: string;
  sentences: string[];
  note: string;
  status: string;
  links: string[];
  floating: boolean;
  /** In the window: the whole line, and what can be clicked; empty where it is not shown. */
  box: Box;
  opener: Box;
  notHere: Box;
  sentence: Box;
};

/**
 * What a reader sees of the lines in the page at an address. They are closed to the page and to the driver, not to an
 * extension: `ours` is a page of it in another tab.
 */
export function linesIn(ours: Page, url: string): Promise<SeenLine[]> {
  return ours.evaluate(async address => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(one => one.url === address);
    if (!tab) throw new Error(`no ${address} among ${tabs.map(one => one.url).join()}`);
    // It travels as source: compilers that keep the names of functions have named ones call a helper of theirs.
    const [func] = [
      () =>
        [...document.querySelectorAll('precis-line')].flatMap(host => {
          const opened = host as { openOrClosedShadowRoot?: ShadowRoot | null };
          const root =
            opened.openOrClosedShadowRoot ?? (chrome as unknown as Chromium).dom.openOrClosedShadowRoot(host);
          if (!root) return [];
          const look = {
            all(selector: string) {
              return [...root.querySelectorAll<HTMLElement>(selector)].filter(one => one.checkVisibility());
            },
            texts(selector: string) {
              return look.all(selector).map(one => one.innerText.replace(/\s+/g, ' '));
            },
            box(selector: string) {
              const { left, top, right, bottom } = look.all(selector)[0]?.getBoundingClientRect() ?? new DOMRect();
              return { left, top, right, bottom };
            },
          };
          return [
            {
              expanded: root.querySelector('.opener')?.getAttribute('aria-expanded') ?? null,
              words: look.texts('.opener').join(' '),
              sentences: look.texts('.sentence'),
              note: look.texts('.note, .lost').join(),
              status: look.texts('[role=status]').join(),
              links: look.texts('.neighbour'),
              floating: root.querySelector('.line.floating') !== null,
              box: look.box('.line'),
              opener: look.box('.opener'),
              notHere: look.box('.not-here'),
              sentence: look.box('.sentence'),
            },
          ];
        }),
    ] as const;
    const [result] = await chrome.scripting.executeScript({ target: { tabId: tab.id ?? -1 }, func });
    return (result?.result ?? []) as SeenLine[];
  }, url);
}
