// @vitest-environment jsdom
import { afterAll, describe, expect, it, vi } from 'vitest';
import { optionDeclarations, optionNames, parseOptions } from '../../src/options';
import { createForm } from '../../src/options-page/form';

const voices = [
  { voiceURI: 'urn:anna', name: 'Anna', lang: 'de-DE', localService: true, default: false },
  { voiceURI: 'urn:zoe', name: 'Zoe', lang: 'en-US', localService: true, default: true },
  { voiceURI: 'urn:alba', name: 'Alba', lang: 'en_GB', localService: true, default: false },
];
const engine = Object.assign(new EventTarget(), { installed: voices, getVoices: () => engine.installed });
vi.stubGlobal('speechSynthesis', engine);
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('the options form', () => {
  const change = vi.fn();
  const { element, show } = createForm(change);
  document.body.replaceChildren(element);
  const inputs = (name: string) => [...document.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
  const select = () => document.querySelector('select') ?? expect.fail('no select');

  it('has a labelled field for every choice of every declared option, in declared order', () => {
    for (const name of optionNames) {
      const { choices } = optionDeclarations[name];
      const own = name === 'voice' ? [select()] : inputs(name);
      expect(own).toHaveLength(typeof choices[0] === 'boolean' ? 1 : choices.length);
      for (const input of own) expect(input.labels?.[0]?.textContent).toMatch(/\S/);
    }
    const all = document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
    const shown = [...new Set([...all].map(input => input.name))];
    expect(shown).toEqual(optionNames);
  });

  it('has a headed section for every group', () => {
    expect([...document.querySelectorAll('section > h2:first-child')].map(heading => heading.textContent)).toEqual([
      'Summary',
      'Previous and next',
      'Look',
      'Listening',
      'Privacy',
    ]);
  });

  it('says more of an option where there is more to say, to screen readers too', () => {
    const described = inputs('keepResults')[0]?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toMatch(/^In memory only/);
    expect(inputs('date')[0]?.hasAttribute('aria-describedby')).toBe(false);
  });

  it('leaves numbers as they are read, whatever the direction of the rest', () => {
    expect(inputs('speed')[2]?.labels?.[0]?.querySelector('span')).toMatchObject({ textContent: '1.25×', dir: 'ltr' });
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

  it('lists the voices by language, and shows and tells which is chosen', () => {
    const groups = [...document.querySelectorAll('optgroup')].map(group => [group.label, group.textContent]);
    expect(groups).toEqual([['English', 'AlbaZoe'], ['German', 'Anna']]); // prettier-ignore
    show({ ...parseOptions({}), voice: 'urn:alba' });
    expect(select().selectedOptions[0]?.textContent).toBe('Alba');
    select().value = 'urn:anna';
    select().dispatchEvent(new Event('change'));
    expect(change).toHaveBeenLastCalledWith({ voice: 'urn:anna' });
  });

  it('falls back to the automatic choice while the chosen voice is not there', () => {
    show({ ...parseOptions({}), voice: 'urn:other' });
    expect(select().selectedOptions[0]?.textContent).toBe('Automatic');
  });

  it('says how to add a voice where there is none, until there is one', () => {
    const tell = (installed: typeof voices) => {
      engine.installed = installed;
      engine.dispatchEvent(new Event('voiceschanged'));
    };
    show({ ...parseOptions({}), voice: 'urn:alba' });
    tell([]);
    expect(document.querySelector('select')).toBeNull();
    expect(document.body.textContent).toContain('Add one in your system’s settings for speech');
    tell(voices);
    expect(document.body.textContent).not.toContain('Add one in your system’s settings');
    expect(select().selectedOptions[0]?.textContent).toBe('Alba');
  });
});
