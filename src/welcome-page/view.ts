import type { ButtonPlace } from '../browser/toolbar-button';
import { text, textLanguage } from '../browser/text';
import { element } from '../element';
import { pinPicture, popupPicture } from './pictures';

export type Setup = { pinned: boolean; keys: readonly string[] };

/** Builds the page once; the function it returns shows how the button and its key are set now. */
export function createView(root: HTMLElement, place: ButtonPlace, openKeySettings: () => void): (setup: Setup) => void {
  const pin = element('p', { role: 'status' });
  const key = keyStep(openKeySettings);
  const steps = [
    step(place === 'menu' ? text('welcome_find') : text('welcome_pin'), pinPicture(place), pin),
    ...(place === 'menu' ? [] : [key.element]),
    step(text('welcome_try'), popupPicture(), element('p', {}, text('welcome_tryHere'))),
  ];
  const logo = element('img', { src: 'icons/128.png', alt: '', width: 56, height: 56 });
  const lead = element('p', { className: 'lead' }, text('welcome_lead'));
  const header = element('header', {}, logo, element('h1', {}, text('welcome_title')), lead);
  const main = element('main', {}, header, element('ol', {}, ...steps), sample());
  root.replaceChildren(main, element('footer', {}, text('welcome_once')));
  return ({ pinned, keys }) => {
    const said = pinned ? text('welcome_pinned') : pinText(place);
    // Screen readers say it again whenever it is set.
    if (pin.textContent !== said) pin.textContent = said;
    pin.className = pinned ? 'done' : '';
    key.show(keys);
  };
}

function pinText(place: ButtonPlace): string {
  if (place === 'menu') return text('welcome_pinMenu');
  return place === 'firefox-panel' ? text('welcome_pinFirefox') : text('welcome_pinChromium');
}

function keyStep(openKeySettings: () => void): { element: HTMLElement; show: (keys: readonly string[]) => void } {
  const caps = element('div', { className: 'picture keys', dir: 'ltr' });
  const words = element('p');
  const change = element('button', { type: 'button', onclick: openKeySettings });
  return {
    element: step(text('welcome_key'), caps, words, change),
    show: keys => {
      caps.replaceChildren(...keys.map(key => element('kbd', {}, key)));
      words.textContent = keys.length > 0 ? text('welcome_keySet') : text('welcome_keyUnset');
      change.textContent = keys.length > 0 ? text('welcome_changeKey') : text('welcome_chooseKey');
    },
  };
}

function step(title: string, picture: Element, ...content: HTMLElement[]): HTMLElement {
  return element('li', {}, picture, element('h2', {}, title), ...content);
}

/** An article in the reader's language, for the real button to read. */
function sample(): HTMLElement {
  const title = text('welcome_sampleTitle');
  const headline = element('meta', { content: title });
  headline.setAttribute('property', 'og:title');
  document.head.append(headline);
  const paragraphs = text('welcome_sample').split('\n\n');
  const article = paragraphs.map(paragraph => element('p', {}, paragraph));
  return element('article', { lang: textLanguage() }, element('h2', {}, title), ...article);
}
