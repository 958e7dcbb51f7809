import { choiceText, text } from '../browser/text';
import { element, icon } from '../element';
import { optionDeclarations } from '../options';
import type { Actions } from './actions';
import { pictures } from './tool-pictures';

const id = 'copy-menu';

/** The copy button, and what opens at a click on it: the forms to copy the summary in. */
export function copyMenu({ copySummary }: Pick<Actions, 'copySummary'>): { button: HTMLElement; menu: HTMLElement } {
  const title = text('copySummary');
  const button = opener({ className: 'tool copy', title, ariaLabel: title }, icon(pictures.copy));
  const forms = optionDeclarations.copyAs.choices.map(form => {
    const onclick = () => {
      copySummary(form);
    };
    return opener({ onclick, className: form }, choiceText('copyAs', form));
  });
  const menu = element(
    'div',
    { id, className: 'menu', popover: 'auto' },
    element('p', {}, text('option_copyAs')),
    ...forms,
  );
  menu.addEventListener('beforetoggle', () => {
    place(menu, button);
  });
  return { button, menu };
}

/** Opens the menu, or closes it where it is open. */
function opener(properties: Partial<HTMLButtonElement>, child: Node | string): HTMLElement {
  const button = element('button', { type: 'button', ...properties }, child);
  button.setAttribute('popovertarget', id);
  return button;
}

/** Below its button, at the same edge: popovers know nothing of what opens them. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const { bottom, left, right } = button.getBoundingClientRect();
  const { dir, clientWidth } = document.documentElement;
  menu.style.insetBlockStart = `${bottom}px`;
  menu.style.insetInlineEnd = `${dir === 'rtl' ? left : clientWidth - right}px`;
}
