import { choiceText, text } from '../browser/text';
import { element } from '../element';
import { optionDeclarations, type Options } from '../options';
import { shownSentences } from '../summary/shown-sentences';
import type { Actions } from './actions';
import { control, relabel, turnOf } from './listen-control';
import type { Part } from './part';

/** What a listener needs at hand while listening. Nothing here is announced: a voice is speaking already. */
export function player({ listen, change }: Pick<Actions, 'listen' | 'change'>): Part {
  const command = (name: Parameters<Actions['listen']>[0]) => () => {
    listen(name);
  };
  const previous = control('previous', 'previousSentence', command('previous'));
  const toggle = control('toggle', 'pauseListening', command('toggle'));
  const next = control('next', 'nextSentence', command('next'));
  const stop = control('stop', 'stopListening', command('stop'));
  const place = element('span', { className: 'place', dir: 'auto' });
  const speed = element('button', { type: 'button', className: 'speed', dir: 'auto' });
  const turns = element('div', { className: 'turns' }, previous, toggle, next);
  const bar = element('section', { className: 'player', ariaLabel: text('group_listening') });
  bar.append(turns, place, speed, stop);
  let shownAt = -1;
  return {
    element: bar,
    update: ({ listening, summary, options }) => {
      const hadFocus = bar.contains(document.activeElement);
      bar.hidden = !listening;
      if (hadFocus && bar.hidden) document.querySelector<HTMLElement>('.tool.listen')?.focus();
      const at = listening?.at ?? -1;
      showCurrent(at, at !== shownAt);
      shownAt = at;
      if (!listening || !summary) return;
      relabel(toggle, turnOf(listening));
      place.textContent = text('listeningAt', { at: at + 1, of: shownSentences(summary, options).length });
      speed.textContent = choiceText('speed', options.speed);
      speed.title = speed.ariaLabel = text('speedNow', { speed: speed.textContent });
      speed.onclick = () => {
        change({ speed: speedAfter(options.speed) });
      };
    },
  };
}

/** Which of the sentences is being read. */
function showCurrent(at: number, isNew: boolean): void {
  document.querySelectorAll('.sentence').forEach((sentence, index) => {
    sentence.ariaCurrent = index === at ? 'true' : null;
    if (index === at && isNew) sentence.scrollIntoView({ block: 'nearest' });
  });
}

/** One step faster; after the fastest, the slowest. */
function speedAfter(speed: Options['speed']): Options['speed'] {
  const { choices } = optionDeclarations.speed;
  return choices[choices.indexOf(speed) + 1] ?? choices[0] ?? speed;
}
