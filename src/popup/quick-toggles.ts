import { choiceText, text } from '../browser/text';
import { element, icon } from '../element';
import { optionDeclarations, type Options } from '../options';
import type { Actions } from './actions';
import type { Part } from './part';
import { siteSwitch } from './site-switch';

/** Choices that a picture says in less room than their label. */
const pictures: Partial<Record<string, string>> = {
  points: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
  paragraph: 'M4 6h16M4 10h16M4 14h16M4 18h9',
  sentence: 'M4 10h16M4 14h9',
};

/** The options one changes while reading. They stay in place while the rest is drawn anew, so that focus stays too. */
export function quickToggles(actions: Pick<Actions, 'change' | 'showOnSite'>): Part {
  const { change } = actions;
  const inputs = new Map<HTMLInputElement, (options: Options) => boolean>();
  const neighbours = element('input', { type: 'checkbox', name: 'neighbours' });
  neighbours.onchange = () => {
    change({ neighbours: neighbours.checked });
  };
  inputs.set(neighbours, options => options.neighbours);
  const site = siteSwitch(actions);
  const bar = element(
    'footer',
    {},
    segments('length', inputs, change),
    segments('format', inputs, change),
    element('label', { className: 'switch' }, neighbours, element('span', {}, text('option_neighbours'))),
    site.element,
  );
  const lengths = bar.querySelector('fieldset');
  return {
    element: bar,
    update: state => {
      const { options } = state;
      site.update(state);
      if (lengths) lengths.disabled = options.format === 'sentence';
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
