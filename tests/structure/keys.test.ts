import { expect, it } from 'vitest';
import { manifestByHand } from '../../build.mjs';
import { projectFile } from './source-files';

type Commands = Record<string, { suggested_key: { default: string; mac: string } }>;
const caps: Record<string, string> = { MacCtrl: 'Control', Comma: ',', Period: '.' };
const written = (key: string) => `\`${key.replace(/MacCtrl|Comma|Period/g, name => caps[name] ?? name)}\``;

it('are those of the manifest in docs/keys.md', async () => {
  const { commands } = (await manifestByHand()) as { commands: Commands };
  const rows = projectFile('docs/keys.md').match(/^\|.*\| `Alt\+.*`Control\+.*$/gm) ?? [];
  const keys = Object.values(commands).map(command => command.suggested_key);
  expect(rows.map(row => row.match(/`[^`]+`/g))).toEqual(keys.map(key => [written(key.default), written(key.mac)]));
});
