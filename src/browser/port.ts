import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { popupToBackground, type BackgroundToPopup, type PopupToBackground } from '../messages';

export type Job = (start: PopupToBackground, signal: AbortSignal) => AsyncIterable<BackgroundToPopup>;

/** The background's side: one port is one job, and disconnecting aborts it. Call at top level. */
export function answerPopups(job: Job): void {
  browser.runtime.onConnect.addListener(port => {
    if (port.sender?.id !== browser.runtime.id) {
      port.disconnect();
      return;
    }
    const gone = new AbortController();
    port.onDisconnect.addListener(() => {
      gone.abort();
    });
    port.onMessage.addListener(message => {
      if (v.is(popupToBackground, message)) void run(job(message, gone.signal));
      else port.disconnect();
    });
    async function run(events: AsyncIterable<BackgroundToPopup>): Promise<void> {
      for await (const event of events) {
        if (gone.signal.aborted) return;
        port.postMessage(event);
      }
    }
  });
}

/** The popup's side: starts a job; `closed` is called when the background ends it, which means that it died. */
export function startJob(
  start: PopupToBackground,
  received: (event: BackgroundToPopup) => void,
  closed: (reason: string) => void,
): { end: () => void } {
  const port = browser.runtime.connect({ name: 'summarize' });
  port.onMessage.addListener(message => {
    received(message as BackgroundToPopup);
  });
  port.onDisconnect.addListener(() => {
    // Chromium complains on the console of a reason that nobody reads.
    closed(browser.runtime.lastError?.message ?? 'the port closed');
  });
  port.postMessage(start);
  return {
    end: () => {
      port.disconnect();
    },
  };
}
