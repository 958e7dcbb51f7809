import { watchVoices, type Voice } from '../browser/speech';
import { choiceText, text, textLanguage } from '../browser/text';
import { element } from '../element';
import { primaryLanguage } from '../language-tag';
import type { Options } from '../options';

type Field = { element: HTMLElement; show: (options: Options) => void };

/** The voices of this device, by the languages they speak. Without any, it says how to add one instead. */
export function voiceField(
  change: (change: Partial<Options>) => void,
  describedBy: (described: HTMLElement) => HTMLElement[],
): Field {
  const select = element('select', { name: 'voice' });
  select.onchange = () => {
    change({ voice: select.value });
  };
  const choosing = [element('label', {}, caption(), select), ...describedBy(select)];
  const missing = [caption(), element('p', { className: 'hint' }, text('noVoice'))];
  const field = element('div', { className: 'field' });
  let chosen = '';
  const showChosen = () => {
    select.value = chosen;
    // One of another device, or gone from this one: until it is back, the automatic choice is in force.
    if (select.selectedIndex < 0) select.selectedIndex = 0;
  };
  watchVoices(voices => {
    const automatic = element('option', { value: 'automatic' }, choiceText('voice', 'automatic'));
    select.replaceChildren(automatic, ...groupsOf(voices));
    field.replaceChildren(...(voices.length > 0 ? choosing : missing));
    showChosen();
  });
  return {
    element: field,
    show: options => {
      chosen = options.voice;
      showChosen();
    },
  };
}

function caption(): HTMLElement {
  return element('span', { className: 'caption' }, text('option_voice'));
}

function groupsOf(voices: Voice[]): HTMLElement[] {
  const { compare } = new Intl.Collator(textLanguage());
  const names = new Intl.DisplayNames(textLanguage(), { type: 'language' });
  // Without the region, which the voices' own names tell.
  const nameOf = ({ language }: Voice) => {
    const primary = primaryLanguage(language);
    return /^[a-z]{2,3}$/.test(primary) ? (names.of(primary) ?? primary) : language;
  };
  const labels = [...new Set(voices.map(nameOf))].sort(compare);
  return labels.map(label => {
    const own = voices.filter(voice => nameOf(voice) === label).sort((one, other) => compare(one.name, other.name));
    return element('optgroup', { label }, ...own.map(({ id, name }) => element('option', { value: id }, name)));
  });
}
