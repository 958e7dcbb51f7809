import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { browsers } from '../../build.mjs';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'dist/chromium');

/** Markdown tables of what is shipped: the packages, and what of them each part takes. */
export function benchSize(): Promise<string> {
  const packages = browsers.map(
    name => `| ${name} | ${kilobytes(statSync(join(root, `dist/precis-${name}.zip`)).size)} |`,
  );
  const parts = [...partsOf(readdirSync(folder, { recursive: true, encoding: 'utf8' }))]
    .map(([name, files]) => ({ name, ...sizesOf(files) }))
    .sort((a, b) => b.packed - a.packed)
    .map(({ name, plain, packed }) => `| ${name} | ${kilobytes(plain)} | ${kilobytes(packed)} |`);
  return Promise.resolve(
    ['| package | KB |', '|---|--:|', ...packages, '', '| part | KB | packed, KB |', '|---|--:|--:|', ...parts].join(
      '\n',
    ),
  );
}

function partsOf(paths: readonly string[]): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const path of paths.filter(one => statSync(join(folder, one)).isFile())) {
    const part = partOf(path);
    parts.set(part, [...(parts.get(part) ?? []), path]);
  }
  return parts;
}

function partOf(path: string): string {
  if (path.startsWith('_locales')) return 'messages of all languages';
  if (path.startsWith('icons')) return 'icons';
  return path.endsWith('.js') ? `\`${path}\`` : 'pages, style sheets, manifest';
}

function sizesOf(paths: readonly string[]): { plain: number; packed: number } {
  const contents = paths.map(path => readFileSync(join(folder, path)));
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    plain: sum(contents.map(({ length }) => length)),
    packed: sum(contents.map(bytes => deflateRawSync(bytes, { level: 9 }).length)),
  };
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
