// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { optionDeclarations, optionNames, parseOptions } from '../../src/options';
import { createForm } from '../../src/options-page/form';

describe('the options form', () => {
  const change = vi.fn();
  const { element, show } = createForm(change);
  document.body.replaceChildren(element);
  const inputs = (name: string) => [...document.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];

  it('has a labelled field for every choice of every declared option, in declared order', () => {
    for (const name of optionNames) {
      const { choices } = optionDeclarations[name];
      expect(inputs(name)).toHaveLength(typeof choices[0] === 'boolean' ? 1 : choices.length);
      for (const input of inputs(name)) expect(input.labels?.[0]?.textContent).toMatch(/\S/);
    }
    const shown = [...new Set([...document.querySelectorAll('input')].map(input => input.name))];
    expect(shown).toEqual(optionNames);
  });

  it('has a headed section for every group', () => {
    expect([...document.querySelectorAll('section > h2:first-child')].map(heading => heading.textContent)).toEqual([
      'Summary',
      'Previous and next',
      'Look',
      'Privacy',
    ]);
  });

  it('says more of an option where there is more to say, to screen readers too', () => {
    const described = inputs('keepResults')[0]?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toMatch(/^In memory only/);
    expect(inputs('date')[0]?.hasAttribute('aria-describedby')).toBe(false);
  });

  it('shows each colour beside its name', () => {
    const label = inputs('highlight')[1]?.labels?.[0]?.querySelector('span');
    expect(label?.style.getPropertyValue('--colour')).toBe('#bdeeb0');
  });

  it('shows the values it is given', () => {
    show({ ...parseOptions({}), theme: 'dark', neighbours: false });
    expect(inputs('theme').find(input => input.checked)?.value).toBe('dark');
    expect(inputs('neighbours')[0]?.checked).toBe(false);
  });

  it('tells each change', () => {
    inputs('textSize')
      .find(input => input.value === 'large')
      ?.click();
    inputs('neighbours')[0]?.click();
    expect(change.mock.calls).toEqual([[{ textSize: 'large' }], [{ neighbours: true }]]);
  });
});
