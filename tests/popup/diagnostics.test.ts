import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../src/options';
import { diagnosticsOf } from '../../src/popup/diagnostics';
import { initialState, type State } from '../../src/popup/state';
import { aReading, aSummary } from '../fixtures/readings';

const about = { version: '1.2.3', browser: 'Testium 1', language: 'en', events: [{ name: 'page', ms: 41.7 }] };
const reading = aReading({
  url: 'https://user.example/secret-path?token=1',
  title: 'A private title',
  links: [{ direction: 'next', kind: 'page', url: 'https://user.example/2', title: 'Another title' }],
});
const state: State = { ...initialState(parseOptions({})), phase: 'done', reading, summary: aSummary() };

describe('diagnosticsOf', () => {
  it('says what a developer asks first', () => {
    expect(diagnosticsOf(state, about)).toBe(
      [
        'Précis 1.2.3',
        'Testium 1',
        'interface en, options changed: none',
        'host user.example',
        'verdict article, reading unknown, language en ltr',
        '2 blocks, links: next page',
        '500 words, 2 key sentences',
        'page 42 ms',
      ].join('\n'),
    );
  });

  it('names the options that were changed, and why a page was read simply', () => {
    const options = parseOptions({ length: 'long', date: false });
    const told = diagnosticsOf(
      { ...state, options, reading: { ...reading, reading: 'simple', whySimple: 'cost' } },
      about,
    );
    expect(told).toContain('options changed: length long, date false\n');
    expect(told).toContain('reading simple for cost,');
  });

  it('gives away neither text nor title nor address, whatever the browser says', () => {
    const detail = 'Error: Cannot access contents of url "https://user.example/secret-path?token=1".';
    const told = diagnosticsOf({ ...state, failure: { code: 'restricted', detail } }, about);
    expect(told).toContain('failure restricted: Error: Cannot access contents of url "[address]"');
    expect(told).not.toMatch(/secret|token|private|Another|harbour/i);
  });

  it('works before anything has been read', () => {
    expect(diagnosticsOf(initialState(parseOptions({})), { ...about, events: [] }).split('\n')).toHaveLength(3);
  });
});
