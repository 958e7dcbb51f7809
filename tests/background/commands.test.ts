import { beforeEach, describe, expect, it, vi } from 'vitest';
import { manifestByHand } from '../../build.mjs';
import { runCommand, type CommandAccess } from '../../src/background/commands';
import { commandNames } from '../../src/browser/commands';
import { PageFailure } from '../../src/failure';
import { parseOptions } from '../../src/options';
import type { AdjacentLink } from '../../src/reading';
import { aReading } from '../fixtures/readings';

const links: AdjacentLink[] = [
  { direction: 'next', kind: 'page', url: 'https://courier.example/harbour?page=2', title: '' },
  { direction: 'next', kind: 'article', url: 'https://courier.example/market', title: 'Winter market moves' },
];
const text = 'The harbour has become quiet at night, since the ferry runs on a battery. People sleep well. ';
const blocks = [{ kind: 'paragraph', text: text.repeat(8), place: 3 }] as const;
const access = {
  readArticle: vi.fn<CommandAccess['readArticle']>(),
  readPage: vi.fn<CommandAccess['readPage']>(),
  loadOptions: vi.fn(() => Promise.resolve(parseOptions({ openLinks: 'newTab', length: 'short' }))),
  openAddress: vi.fn<CommandAccess['openAddress']>(),
  isSkimming: vi.fn(() => Promise.resolve(false)),
  startSkim: vi.fn(() => Promise.resolve(2)),
  endSkim: vi.fn(() => Promise.resolve()),
  tell: vi.fn<CommandAccess['tell']>(),
};

beforeEach(() => {
  vi.clearAllMocks();
  access.readArticle.mockResolvedValue(aReading({ blocks: [...blocks] }));
  access.readPage.mockResolvedValue(aReading({ links }));
});

describe('a command', () => {
  it('opens the first neighbour, where the reader wants it opened', async () => {
    await runCommand('next', 7, access);
    expect(access.openAddress).toHaveBeenCalledExactlyOnceWith(7, links[0]?.url, 'newTab');
    expect(access.tell).not.toHaveBeenCalled();
  });

  it('says so where the page names no neighbour', async () => {
    await runCommand('previous', 7, access);
    access.readPage.mockResolvedValue(aReading({ links: [] }));
    await runCommand('next', 7, access);
    expect(access.tell.mock.calls).toEqual([
      [7, 'noPrevious'],
      [7, 'noNext'],
    ]);
    expect(access.openAddress).not.toHaveBeenCalled();
  });

  it('begins skim mode and ends it', async () => {
    await runCommand('skim', 7, access);
    expect(access.startSkim).toHaveBeenCalledExactlyOnceWith(7, expect.objectContaining({ highlight: 'yellow' }));
    access.isSkimming.mockResolvedValueOnce(true);
    await runCommand('skim', 7, access);
    expect(access.endSkim).toHaveBeenCalledExactlyOnceWith(7);
    expect(access.tell).not.toHaveBeenCalled();
  });

  it.each([
    ['skim', aReading({ verdict: 'other' }), 'failure_notAnArticle'],
    ['skim', aReading({ verdict: 'short' }), 'failure_tooShort'],
    ['skim', new PageFailure('restricted'), 'failure_restricted'],
    ['next', new PageFailure('stillLoading'), 'failure_stillLoading'],
    ['previous', new Error('gone'), 'failure_unreadable'],
  ] as const)('is never silent: %s', async (name, page, notice) => {
    const answer = () => (page instanceof Error ? Promise.reject(page) : Promise.resolve(page));
    access.readArticle.mockImplementation(answer);
    access.readPage.mockImplementation(answer);
    await runCommand(name, 7, access);
    expect(access.tell).toHaveBeenCalledExactlyOnceWith(7, notice);
  });

  it('says when the page has none of the sentences any longer', async () => {
    access.startSkim.mockResolvedValueOnce(0);
    await runCommand('skim', 7, access);
    expect(access.tell).toHaveBeenCalledExactlyOnceWith(7, 'skimNothing');
  });

  it('is in the manifest, with a key, and no more than the four that Chromium allows', async () => {
    const { commands } = (await manifestByHand()) as {
      commands: Record<string, { suggested_key: { default: string } }>;
    };
    expect(Object.keys(commands)).toEqual(['_execute_action', ...commandNames]);
    const keys = Object.values(commands).map(command => command.suggested_key.default);
    expect(new Set(keys).size).toBe(4);
  });
});
