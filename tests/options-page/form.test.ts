// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { optionDeclarations, optionNames, parseOptions } from '../../src/options';
import { createForm } from '../../src/options-page/form';

describe('the options form', () => {
  const change = vi.fn();
  const show = createForm(document.body, change);
  const inputs = (name: string) => [...document.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];

  it('has a labelled field for every choice of every declared option', () => {
    for (const name of optionNames) {
      const { choices } = optionDeclarations[name];
      expect(inputs(name)).toHaveLength(typeof choices[0] === 'boolean' ? 1 : choices.length);
      for (const input of inputs(name)) expect(input.labels?.[0]?.textContent).toMatch(/\S/);
    }
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
