import { until, type Popup } from './driver';

export type Shown = {
  site: string;
  headline: string;
  times: string;
  sentences: string[];
  cards: { label: string; title: string }[];
  failure: string;
  actions: string[];
};

/** What a reader sees in the popup now. */
export function shownIn(popup: Popup): Promise<Shown> {
  return popup.evaluate<Shown>(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map(found => found.innerText.trim());
    const titles = texts('.card .title');
    return {
      site: texts('.site').join(''),
      headline: texts('h1:not(.unseen)').join(''),
      times: texts('.times').join(''),
      sentences: texts('.points .sentence, .paragraph'),
      cards: texts('.card .label').map((label, index) => ({ label, title: titles[index] ?? '' })),
      failure: texts('.failure').join(''),
      actions: texts('.action'),
    };
  });
}

/** Waits for the end of the popup's work: a summary or a failure, and the neighbours. */
export async function settled(popup: Popup, patience?: number): Promise<Shown> {
  const isSettled = async () => {
    if (await isAtWork(popup)) return null;
    const shown = await shownIn(popup);
    return shown.sentences.length > 0 || shown.failure ? shown : null;
  };
  return until('a summary or a failure', isSettled, patience) as Promise<Shown>;
}

/** Waits for a summary and the neighbours, whatever failed before. */
export async function summarized(popup: Popup): Promise<Shown> {
  return until('a summary', async () => {
    if (await isAtWork(popup)) return null;
    const shown = await shownIn(popup);
    return shown.sentences.length > 0 ? shown : null;
  }) as Promise<Shown>;
}

/** By the marks that its diagnostics tell. */
function isAtWork(popup: Popup): Promise<boolean> {
  return popup.evaluate<boolean>(() => {
    const marks = performance.getEntriesByType('mark').map(({ name }) => name);
    return marks.lastIndexOf('started') > Math.max(marks.lastIndexOf('done'), marks.lastIndexOf('failed'));
  });
}

/** Waits until what the popup shows passes a test, and returns it. */
export async function shownWhen(popup: Popup, what: string, isSo: (shown: Shown) => boolean): Promise<Shown> {
  return until(what, async () => {
    const shown = await shownIn(popup);
    return isSo(shown) ? shown : null;
  }) as Promise<Shown>;
}
