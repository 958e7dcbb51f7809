// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseOptions, type Options } from '../../src/options';
import { keeping } from '../../src/options-page/keeping';
import { writeOptionsFile } from '../../src/options-file';

let stored: Options;
const save = vi.fn((change: Partial<Options>) => {
  stored = { ...stored, ...change };
  return Promise.resolve();
});
const mine = parseOptions({ length: 'long', theme: 'dark', date: false });

beforeEach(() => {
  stored = mine;
  document.body.replaceChildren(keeping({ load: () => Promise.resolve(stored), save }));
});
const said = () => document.querySelector('.said span')?.textContent ?? '';
function press(name: string): void {
  [...document.querySelectorAll('button')].find(button => button.textContent === name)?.click();
}
async function importing(contents: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]') ?? expect.fail('no file input');
  Object.defineProperty(input, 'files', { value: [new File([contents], 'options.json')] });
  input.onchange?.(new Event('change'));
  await vi.waitFor(() => {
    expect(said()).not.toBe('');
  });
}

describe('keeping options', () => {
  it('resets all of them, and takes that back', async () => {
    press('Reset');
    await vi.waitFor(() => {
      expect(said()).toMatch(/^All options are back/);
    });
    expect(stored).toEqual(parseOptions({}));
    press('Undo');
    await vi.waitFor(() => {
      expect(said()).toBe('Taken back.');
    });
    expect(stored).toEqual(mine);
  });

  it('takes them from a file, and takes that back', async () => {
    const theirs = parseOptions({ format: 'paragraph' });
    await importing(writeOptionsFile(theirs));
    expect(stored).toEqual(theirs);
    press('Undo');
    await vi.waitFor(() => {
      expect(stored).toEqual(mine);
    });
  });

  it('says what it did not understand', async () => {
    await importing(JSON.stringify({ precis: 'options', version: 1, options: { length: 'short', mood: 'good' } }));
    expect(said()).toBe('Options imported; 1 entry was not understood and left out.');
    expect(stored).toEqual({ ...mine, length: 'short' });
  });

  it('changes nothing where the file holds none, and says what to do', async () => {
    await importing('holiday.jpg');
    expect(said()).toMatch(/holds no options of Précis. Choose one/);
    expect(stored).toEqual(mine);
    expect(document.querySelector('.said button')).toBeNull();
  });

  it('changes nothing where the browser refuses, and says so', async () => {
    const told = vi.spyOn(console, 'info').mockReturnValue();
    save.mockRejectedValueOnce(new Error('QuotaExceededError'));
    press('Reset');
    await vi.waitFor(() => {
      expect(said()).toBe('The browser could not save this; nothing has changed.');
    });
    expect(stored).toEqual(mine);
    told.mockRestore();
  });
});
