import { until, type Popup } from './driver';
import { hinderedStates } from './hindered-states';
import { state, summaryOf, type PopupState } from './popup-ground';
import { resultStates } from './result-states';
import { beginListening } from './stand-in-voice';

/** Every state of the popup that a person can bring about, the way a person does. */
export const popupStates: PopupState[] = [
  ...resultStates,
  ...hinderedStates,
  state('listening', 'Reading aloud: the sentence is marked here and in the page', async ground => {
    const popup = await summaryOf(ground, '/night-ferry.html');
    await beginListening(popup);
    await popup.click('.player .next');
    await until('the second sentence', () =>
      popup.evaluate(() => document.querySelector('li:nth-child(2) .sentence[aria-current=true]') !== null),
    );
    return popup;
  }),
  state('help', 'The keys', async ground => {
    const popup = await summaryOf(ground, '/night-ferry.html');
    await popup.press('?');
    await until('the keys', () => popup.evaluate(() => document.querySelector('.keys') !== null));
    return popup;
  }),
  state('report', 'What to send when something is wrong', async ground => {
    const popup = await summaryOf(ground, '/night-ferry.html');
    await popup.click('.tool.report');
    await until('the details', () => popup.evaluate(() => document.querySelector('.diagnostics') !== null));
    return popup;
  }),
];

/** How a state is looked at: in both colour schemes and both directions of the interface. */
export const looks = [
  { name: 'light', dark: false, dir: 'ltr' },
  { name: 'dark', dark: true, dir: 'ltr' },
  { name: 'light, right to left', dark: false, dir: 'rtl' },
  { name: 'dark, right to left', dark: true, dir: 'rtl' },
] as const;

export async function look(popup: Popup, { dark, dir }: (typeof looks)[number]): Promise<void> {
  await popup.preferDark(dark);
  await popup.evaluate(`document.documentElement.dir = '${dir}'`);
  await until('the colours', () =>
    popup.evaluate<boolean>(`matchMedia('(prefers-color-scheme: dark)').matches === ${dark}`),
  );
}

/** Takes back what a state has set. */
export async function leave(popup: Popup): Promise<void> {
  await popup.evaluate(() => chrome.storage.local.clear());
}
