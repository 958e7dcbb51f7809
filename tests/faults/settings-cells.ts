import { andFaked, faked, inBoth, inChromium, inFirefox, never, seenBy, type Matrix } from './cell';

const noWorker = never('no worker takes part: the page writes itself');
const noTab = never('it is no tab’s');
const noStore = never('nothing is stored or read here');
const noNetwork = never('nothing is loaded here');
const noAccess = never('it takes no access to a page');

/** What a reader sets, and what works in pages without a click on the button. */
export const settingsCells: Pick<Matrix, 'toggle' | 'save' | 'reset' | 'line' | 'site' | 'command'> = {
  toggle: {
    killed: noWorker,
    rejects: faked('said'),
    quota: andFaked(inChromium('said')),
    closed: noTab,
    navigated: noTab,
    double: inBoth('result'),
    second: inBoth('result'),
    reopened: inBoth('result'),
    withdrawn: noAccess,
    offline: noNetwork,
    reloaded: seenBy('e2e/options.test.ts', 'keeps the options over a restart of the browser'),
  },
  save: {
    killed: noWorker,
    rejects: never('the popup’s own toggle does the same: its row'),
    quota: inChromium('said'),
    closed: inBoth('result'),
    navigated: noTab,
    double: never('the popup’s own toggle does the same: its row'),
    second: seenBy('e2e/options.test.ts', 'applies a change made on the options page to the popup'),
    reopened: never('no popup takes part'),
    withdrawn: noAccess,
    offline: noNetwork,
    reloaded: never('the page goes with the extension, and what it had saved stays: the toggle’s row'),
  },
  reset: {
    killed: noWorker,
    rejects: faked('said'),
    quota: andFaked(inChromium('said')),
    closed: never('one write, begun in the click: the row above'),
    navigated: noTab,
    double: never('the second one finds nothing to reset'),
    second: never('what is written last holds, key by key'),
    reopened: never('no popup takes part'),
    withdrawn: noAccess,
    offline: noNetwork,
    reloaded: never('the page goes with the extension'),
  },
  line: {
    killed: faked('result'),
    rejects: faked('result'),
    quota: noStore,
    closed: never('the line goes with its page'),
    navigated: seenBy('e2e/page-line.test.ts', 'goes when the page becomes another'),
    double: never('the second click folds it again; what was asked for is kept'),
    second: never('each page has a line of its own'),
    reopened: never('no popup takes part'),
    withdrawn: seenBy(
      'e2e/allowed-sites.test.ts',
      'takes the line out of open pages when the site is taken back elsewhere',
    ),
    offline: faked('workerDied'),
    reloaded: faked('said'),
  },
  site: {
    killed: faked('result'),
    rejects: faked('said'),
    quota: never('browsers keep permissions, not we'),
    closed: faked('said'),
    navigated: never('the question names its site, whatever the tab shows'),
    double: never('browsers ask one question at a time'),
    second: never('what holds is told to every window: the row of the quick toggle'),
    reopened: never('the question stays without the popup; its answer is heard by the background'),
    withdrawn: faked('said'),
    offline: noNetwork,
    reloaded: never('browsers take the question back with the extension'),
  },
  command: {
    killed: never('the key wakes the worker'),
    rejects: faked('said'),
    // Chromium counts so short a word as nothing.
    quota: andFaked(inFirefox('said')),
    closed: faked('gone'),
    navigated: faked('said'),
    double: never('each press is told apart by the browser'),
    second: faked('said'),
    reopened: never('it opens the popup itself'),
    withdrawn: faked('said'),
    offline: faked('result'),
    reloaded: never('the key is heard by the version that runs'),
  },
};
