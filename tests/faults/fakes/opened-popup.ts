import type { End } from '../cell';
import { struck } from '../injector';
import { FakePopup, soundPort, type Port } from './fake-popup';

/** One popup, opened over a port that is struck. */
export async function opened(
  name: keyof Port,
  blow: (popup: FakePopup) => () => unknown,
  times = 1,
): Promise<FakePopup> {
  const popup = new FakePopup();
  for (let at = 1; at <= times; at++) popup.port = struck(popup.port, name, blow(popup), at);
  await popup.open();
  return popup;
}

export const sound = () => opened('readArticle', () => soundPort().readArticle);

/** The popup is closed in the middle of its job, and opened again. */
export function closedAt(event: string): () => Promise<End> {
  return async () => {
    const popup = new FakePopup();
    popup.onEvent = type => {
      if (type === event) popup.session.end();
    };
    await popup.open();
    return (await sound()).end();
  };
}
