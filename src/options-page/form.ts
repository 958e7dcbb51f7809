import { hint, text } from '../browser/text';
import { element } from '../element';
import { optionDeclarations, optionGroups, optionNames, type OptionName, type Options } from '../options';
import { choiceLabel } from './choice-label';
import { voiceField } from './voice-field';

type Change = (change: Partial<Options>) => void;
type Field = { element: HTMLElement; show: (options: Options) => void };

/** A form with a section for every group and a field for every option, as declared; the function it returns shows the values. */
export function createForm(change: Change): { element: HTMLElement; show: (options: Options) => void } {
  const fields = new Map(optionNames.map(name => [name, fieldOf(name, change)]));
  const sections = optionGroups.map(group => {
    const own = [...fields].filter(([name]) => optionDeclarations[name].group === group);
    return element('section', {}, element('h2', {}, text(`group_${group}`)), ...own.map(([, field]) => field.element));
  });
  return {
    element: element('form', {}, ...sections),
    show: options => {
      for (const field of fields.values()) field.show(options);
    },
  };
}

function fieldOf(name: OptionName, change: Change): Field {
  if (name === 'voice') return voiceField(change, select => describedBy(name, select));
  return typeof optionDeclarations[name].default === 'boolean' ? checkbox(name, change) : radios(name, change);
}

function checkbox(name: OptionName, change: Change): Field {
  const input = element('input', { type: 'checkbox', name });
  input.onchange = () => {
    change({ [name]: input.checked });
  };
  const label = element('label', {}, input, element('span', { className: 'caption' }, text(`option_${name}`)));
  const described = describedBy(name, input);
  return {
    element: element('div', { className: 'field' }, label, ...described),
    show: options => {
      input.checked = options[name] === true;
    },
  };
}

function radios(name: OptionName, change: Change): Field {
  const inputs = optionDeclarations[name].choices.map(choice => {
    const input = element('input', { type: 'radio', name, value: String(choice) });
    input.onchange = () => {
      change({ [name]: choice });
    };
    return input;
  });
  const labels = inputs.map(input => element('label', {}, input, choiceLabel(name, input.value)));
  const legend = element('legend', { className: 'caption' }, text(`option_${name}`));
  const field = element(
    'fieldset',
    { className: 'field' },
    legend,
    element('div', { className: 'choices' }, ...labels),
  );
  field.append(...describedBy(name, field));
  return {
    element: field,
    show: options => {
      for (const input of inputs) input.checked = input.value === options[name];
    },
  };
}

/** What more there is to say of an option. */
function describedBy(name: OptionName, described: HTMLElement): HTMLElement[] {
  const words = hint(name);
  if (words === '') return [];
  const id = `hint-${name}`;
  described.setAttribute('aria-describedby', id);
  return [element('p', { id, className: 'hint' }, words)];
}
