import * as v from 'valibot';

// Between popup and side panel alone: nothing is stored, and the background sleeps on.
const name = 'side-panel';
const call = v.object({ clicked: v.number() });
const answer = v.object({ taken: v.number() });

/** The popup's side: a click on the toolbar button opened it over a tab. `taken` is called where a panel shows that tab. */
export function tellPanel(tabId: number, taken: () => void): void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => {
    if (v.is(answer, data) && data.taken === tabId) taken();
  };
  channel.postMessage({ clicked: tabId });
}

/** The panel's side: `take` says whether it shows the tab of the click. */
export function answerClicks(take: (tabId: number) => boolean): void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => {
    if (v.is(call, data) && take(data.clicked)) channel.postMessage({ taken: data.clicked });
  };
}
