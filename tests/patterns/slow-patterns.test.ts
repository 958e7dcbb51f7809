import process from 'node:process';
import { checkSync, type VulnerableDiagnostics } from 'recheck';
import { describe, expect, it } from 'vitest';
import { growth } from './growth';
import { sourcePatterns } from './source-patterns';

// Neither Java nor a program of its own: the same everywhere.
process.env['RECHECK_SYNC_BACKEND'] = 'pure';
const patience = 120_000;

/**
 * What makes a pattern slow; null where nothing does. Recheck knows some for certain; others it has seen slow in an
 * engine of its own, where looking behind costs more than in V8: those have to be slow here, too.
 */
function slownessOf(pattern: RegExp): string | null {
  const found = checkSync(pattern.source, pattern.flags, { timeout: patience });
  if (found.status === 'safe') return null;
  if (found.status === 'unknown') return found.error.kind;
  const isSure = found.checker === 'automaton' || found.complexity.type === 'exponential';
  if (!isSure && !isSlowHere(pattern, found)) return null;
  return `${found.complexity.summary}: ${found.attack.pattern}`;
}

function isSlowHere(pattern: RegExp, { attack: { pumps, suffix } }: VulnerableDiagnostics): boolean {
  const attackOf = (size: number) => {
    const each =
      size /
      Math.max(
        1,
        pumps.map(({ pump }) => pump.length).reduce((sum, length) => sum + length, 0),
      );
    return pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(each))).join('') + suffix;
  };
  return growth(attackOf, text => text.search(pattern)) > 3;
}

describe('our regular expressions', async () => {
  const patterns = await sourcePatterns();

  it('are all found', () => {
    expect(patterns.size).toBeGreaterThan(200);
  });

  it('are checked by what finds slow ones', () => {
    expect(slownessOf(/\s+$/)).toMatch(/polynomial/);
    expect(slownessOf(/(?=.)(?:a|a)+$/)).toMatch(/exponential/);
  });

  it.each([...patterns])('%s', (_, pattern) => {
    expect(slownessOf(pattern)).toBeNull();
  });
});
