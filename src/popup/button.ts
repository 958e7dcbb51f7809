import { element } from '../element';

export function button(className: string, label: string, onclick: () => void): HTMLElement {
  return element('button', { type: 'button', className, onclick }, label);
}
