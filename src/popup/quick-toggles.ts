import { choiceText, text } from '../browser/text';
import { element, icon } from '../element';
import { optionDeclarations, type Options } from '../options';
import type { Actions } from './actions';

const gear =
  'M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM19.4 13.5l1.9 1.4-1.9 3.3-2.2-.9a7.6 7.6 0 0 1-2.2 1.3l-.4 2.4h-3.9' +
  'l-.4-2.4a7.6 7.6 0 0 1-2.2-1.3l-2.2.9L4 14.9l1.9-1.4a7.6 7.6 0 0 1 0-3L4 9.1l1.9-3.3 2.2.9a7.6 7.6 0 0 1 2.2-1.3' +
  'l.4-2.4h3.9l.4 2.4a7.6 7.6 0 0 1 2.2 1.3l2.2-.9 1.9 3.3-1.9 1.4a7.6 7.6 0 0 1 0 3z';

/** Choices that a picture says in less room than their label. */
const pictures: Partial<Record<string, string>> = {
  points: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
  paragraph: 'M4 6h16M4 10h16M4 14h16M4 18h9',
};

type Toggles = { element: HTMLElement; update: (options: Options) => void };

/** The options one changes while reading. They stay in place while the rest is drawn anew, so that focus stays too. */
export function quickToggles({ change, openOptions }: Pick<Actions, 'change' | 'openOptions'>): Toggles {
  const inputs = new Map<HTMLInputElement, (options: Options) => boolean>();
  const neighbours = element('input', { type: 'checkbox', name: 'neighbours' });
  neighbours.onchange = () => {
    change({ neighbours: neighbours.checked });
  };
  inputs.set(neighbours, options => options.neighbours);
  const title = text('openOptions');
  const settings = element('button', { type: 'button', className: 'settings', title, ariaLabel: title }, icon(gear));
  settings.onclick = openOptions;
  const bar = element(
    'footer',
    {},
    segments('length', inputs, change),
    segments('format', inputs, change),
    element('label', { className: 'switch' }, neighbours, element('span', {}, text('option_neighbours'))),
    settings,
  );
  return {
    element: bar,
    update: options => {
      for (const [input, isOn] of inputs) input.checked = isOn(options);
    },
  };
}

function segments(
  name: 'length' | 'format',
  inputs: Map<HTMLInputElement, (options: Options) => boolean>,
  change: Actions['change'],
): HTMLElement {
  const choices = optionDeclarations[name].choices.map(choice => {
    const label = choiceText(name, choice);
    const picture = pictures[choice];
    const input = element('input', { type: 'radio', name, value: choice, ariaLabel: picture ? label : null });
    input.onchange = () => {
      change({ [name]: choice });
    };
    inputs.set(input, options => options[name] === choice);
    if (picture === undefined) return element('label', {}, input, element('span', {}, label));
    return element('label', { title: label }, input, icon(picture));
  });
  return element('fieldset', {}, element('legend', {}, text(`option_${name}`)), ...choices);
}
