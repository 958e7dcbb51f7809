import { choiceText, text } from '../browser/text';
import { element } from '../element';
import { optionDeclarations, optionNames, type OptionName, type Options } from '../options';

type Change = (change: Partial<Options>) => void;
type Field = { element: HTMLElement; show: (options: Options) => void };

/** A form with a field for every declared option, in declared order; the function it returns shows the values. */
export function createForm(root: HTMLElement, change: Change): (options: Options) => void {
  const fields = optionNames.map(name => {
    const { default: fallback } = optionDeclarations[name];
    return typeof fallback === 'boolean' ? checkbox(name, change) : radios(name, change);
  });
  const form = element('form', {}, ...fields.map(field => field.element));
  root.replaceChildren(element('main', {}, element('h1', {}, text('optionsTitle')), form));
  return options => {
    for (const field of fields) field.show(options);
  };
}

function checkbox(name: OptionName, change: Change): Field {
  const input = element('input', { type: 'checkbox', name });
  input.onchange = () => {
    change({ [name]: input.checked });
  };
  return {
    element: element('label', { className: 'field' }, input, element('span', {}, text(`option_${name}`))),
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
  const labels = inputs.map(input => element('label', {}, input, element('span', {}, choiceText(name, input.value))));
  return {
    element: element('fieldset', { className: 'field' }, element('legend', {}, text(`option_${name}`)), ...labels),
    show: options => {
      for (const input of inputs) input.checked = input.value === options[name];
    },
  };
}
