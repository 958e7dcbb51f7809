import { describe, expect, it } from 'vitest';
import { manifestByHand } from '../../build.mjs';
import { isNumeric, optionDeclarations, optionNames } from '../../src/options';
import { projectFile } from './source-files';

const readme = projectFile('README.md');
const english = JSON.parse(projectFile('src/_locales/en/messages.json')) as Record<string, { message: string }>;

describe('the README', () => {
  it('has a row for each permission of the manifest, and no other', async () => {
    const rows = [...readme.matchAll(/^\| `(\w+)` \|/gm)].map(([, permission]) => permission);
    expect(rows).toEqual((await manifestByHand())['permissions']);
  });

  it('names the key of the button', async () => {
    const commands = (await manifestByHand())['commands'] as Record<string, { suggested_key: Record<string, string> }>;
    const { default: key, mac } = commands['_execute_action']?.suggested_key ?? {};
    expect(readme).toContain(`\`${key}\` (on macOS \`${mac?.replace('MacCtrl', 'Control')}\`)`);
  });

  it('names every option and every choice, sizes and colours apart', () => {
    const section = readme.slice(readme.indexOf('## Options'), readme.indexOf('## How it works')).toLowerCase();
    const squeezed = section.replace(/\s+/g, ' ');
    for (const name of optionNames) {
      const keys = optionDeclarations[name].choices.flatMap(choice =>
        typeof choice === 'string' && !isNumeric(choice) ? [`_${choice}`] : [],
      );
      const shown = ['textSize', 'accent', 'highlight'].includes(name) ? [''] : ['', ...keys];
      for (const key of shown) expect(squeezed).toContain(english[`option_${name}${key}`]?.message.toLowerCase());
    }
  });
});
