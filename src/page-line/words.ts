import { text, textDirection, textLanguage } from '../browser/text';
import { failureCodes, type FailureCode } from '../failure';

/** What the line says. Asked for once: a page outlives the extension behind it, and then no message can be had. */
export type LineWords = {
  language: string;
  direction: string;
  name: string;
  question: string;
  offer: string;
  waiting: string;
  showInPage: string;
  notHere: string;
  lost: string;
  neighbours: string;
  outcomes: Record<'marked' | 'hidden' | 'gone' | 'cleared', string>;
  failures: Record<FailureCode, string>;
  ready: (count: number) => string;
};

export function lineWords(): LineWords {
  const failures = failureCodes.map(code => [code, text(`failure_${code}`)]);
  return {
    language: textLanguage(),
    direction: textDirection(),
    name: text('appName'),
    question: text('lineQuestion'),
    offer: text('lineOffer'),
    waiting: text('waiting'),
    showInPage: text('showInPage'),
    notHere: text('lineNotHere'),
    lost: text('lineLost'),
    neighbours: text('option_neighbours'),
    outcomes: {
      marked: text('markShown'),
      hidden: text('markHidden'),
      gone: text('markGone'),
      cleared: text('markCleared'),
    },
    failures: Object.fromEntries(failures) as LineWords['failures'],
    ready: count => text('summaryReady', { count }),
  };
}
