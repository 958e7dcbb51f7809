import { choiceText } from '../browser/text';
import { element } from '../element';
import { isNumeric, type OptionName } from '../options';
import { accents, highlights } from '../palette';

const colours: Partial<Record<OptionName, Record<string, string>>> = {
  accent: Object.fromEntries(Object.entries(accents).map(([name, shades]) => [name, `light-dark(${shades.join()})`])),
  highlight: highlights,
};

/** The name of a choice, beside its colour where it is one. */
export function choiceLabel(name: OptionName, choice: string): HTMLElement {
  const label = element('span', {}, choiceText(name, choice));
  // Beside Arabic or Hebrew, "1.25×" would be turned around.
  if (isNumeric(choice)) label.dir = 'ltr';
  const colour = colours[name]?.[choice];
  if (colour !== undefined) {
    label.className = 'colour';
    label.style.setProperty('--colour', colour);
  }
  return label;
}
