import { keys, sourceOf, until, type Key, type Popup } from './driver';
import * as privileged from './firefox-privileged';
import type { Privileged } from './firefox-window';

/** The popup of a window, as a test drives it; the extension's pages are under `base`. */
export function popupOf(run: Privileged, base: string): Popup {
  return {
    ...viewOf(run, 'popup'),
    isOpen: () => run(privileged.isPopupOpen, base),
    close: async () => {
      await run(privileged.closePopup);
      await until('the popup to close', async () => !(await run(privileged.isPopupOpen, base)));
    },
  };
}

/** Its sidebar. */
export function sidebarOf(run: Privileged): Popup {
  return {
    ...viewOf(run, 'sidebar'),
    isOpen: () => run(privileged.isSidebarOpen),
    close: () => run(privileged.closeSidebar),
  };
}

function viewOf(run: Privileged, view: privileged.View): Omit<Popup, 'isOpen' | 'close'> {
  const ask = (kind: string, what: string) => run(privileged.askPopup, view, privileged.popupFrameScript, kind, what);
  const evaluate: Popup['evaluate'] = async expression =>
    JSON.parse(await ask('evaluate', sourceOf(expression))) as never;
  return {
    evaluate,
    click: async selector => {
      await ask('click', selector);
    },
    press: key => run(privileged.pressInPopup, view, key === 'Space' ? ' ' : String(key), codeOf(key), keys[key]),
    picture: async () => {
      const height = await evaluate(() => document.documentElement.scrollHeight);
      return Buffer.from(await run(privileged.pictureOfPopup, view, height), 'base64');
    },
    preferDark: dark => run(privileged.preferColorScheme, view, dark ? 'dark' : 'light'),
  };
}

/** The key's place on an English keyboard. */
function codeOf(key: Key): string {
  if (key === '?') return 'Slash';
  const [letter, digit] = [/^[a-z]$/, /^[0-9]$/].map(one => one.test(String(key)));
  return `${letter ? 'Key' : digit ? 'Digit' : ''}${letter ? String(key).toUpperCase() : key}`;
}

/** The view, once its document is complete. */
export async function loaded(view: Popup): Promise<Popup> {
  await until('its document', () => view.evaluate('document.readyState === "complete"'));
  return view;
}
