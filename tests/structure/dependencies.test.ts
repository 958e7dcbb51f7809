import { describe, expect, it } from 'vitest';
import { projectFile } from './source-files';

type Locked = { resolved?: string; integrity?: string; hasInstallScript?: true; dev?: true; devOptional?: true };
const { packages } = JSON.parse(projectFile('package-lock.json')) as { packages: Record<string, Locked> };
const installed = Object.entries(packages).filter(([path]) => path !== '');
const shipped = installed.filter(([, { dev, devOptional }]) => !dev && !devOptional);

describe('the dependencies', () => {
  it('that are shipped are few, and run nothing when they are installed', () => {
    expect(shipped.map(([path]) => path.replace('node_modules/', '')).sort()).toEqual([
      '@mozilla/readability',
      'valibot',
      'webextension-polyfill',
    ]);
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });

  it('come from the npm registry, each with the hash of what it was', () => {
    for (const [path, { resolved, integrity = '' }] of installed) {
      // Without an address, it is the registry.
      if (resolved !== undefined) expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      expect(integrity, path).toMatch(/^sha512-/);
    }
  });
});
