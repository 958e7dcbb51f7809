import { join, resolve } from 'node:path';
import ts from 'typescript';
import { vi } from 'vitest';
import { sourceFiles } from '../structure/source-files';

const src = resolve(import.meta.dirname, '../../src');

/** Every regular expression of src/, by its place: the literals, and what `new RegExp` makes of words. */
export async function sourcePatterns(): Promise<Map<string, RegExp>> {
  const patterns = new Map<string, RegExp>();
  const built: string[] = [];
  for (const { path, text } of sourceFiles()) {
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const place = `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) patterns.set(`${place} ${node.text}`, patternOf(node.text));
      if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') built.push(path);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  const made = await builtBy([...new Set(built)]);
  if (made.length < built.length) throw new Error(`${built.length} places build patterns, ${made.length} were seen`);
  for (const pattern of made) patterns.set(`built ${String(pattern)}`, pattern);
  return patterns;
}

function patternOf(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

/** One builds its patterns when it is asked. */
type Loaded = { structuredDataOf?: (document: object) => unknown };

/** What these files build of words while they are loaded, and then at a call. */
async function builtBy(paths: string[]): Promise<RegExp[]> {
  const made: RegExp[] = [];
  const original = RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, given: [string, string?]) => {
      const pattern = new target(...given);
      made.push(pattern);
      return pattern;
    },
  });
  try {
    for (const path of paths) {
      const module = await vi.importActual<Loaded>(join(src, path));
      module.structuredDataOf?.({ querySelectorAll: () => [] });
    }
  } finally {
    globalThis.RegExp = original;
  }
  return [...new Map(made.map(pattern => [String(pattern), pattern])).values()];
}
