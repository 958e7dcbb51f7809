import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

type SourceFile = { path: string; text: string; imports: string[] };

const root = fileURLToPath(new URL('../..', import.meta.url));
const importing = /\b(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g;

/** Every TypeScript file of a folder, its path in it, and what it imports: paths relative to that folder, or packages. */
export function sourceFiles(folder: 'src' | 'tests' = 'src'): SourceFile[] {
  const top = join(root, folder);
  const paths = readdirSync(top, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts'));
  return paths.map(path => {
    const text = readFileSync(join(top, path), 'utf8');
    const imports = [...text.matchAll(importing)].map(([, from, dynamic]) => from ?? dynamic ?? '');
    const resolved = imports.map(name =>
      name.startsWith('.') ? relative(top, normalize(join(top, dirname(path), name))) : name,
    );
    return { path, text, imports: resolved };
  });
}

export function projectFile(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
