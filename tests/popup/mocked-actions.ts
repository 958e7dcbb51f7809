import { vi, type Mock } from 'vitest';
import type { Actions } from '../../src/popup/actions';

/** Actions that only take note of being called. */
export function mockedActions(): { [Name in keyof Actions]: Mock<Actions[Name]> } {
  return {
    summarizeAnyway: vi.fn(),
    retry: vi.fn(),
    summarizeWhole: vi.fn(),
    change: vi.fn(),
    open: vi.fn(),
    peek: vi.fn(),
    readPages: vi.fn(),
    readAgain: vi.fn(),
    backToPage: vi.fn(),
    openOptions: vi.fn(),
    showOnSite: vi.fn(),
    openInPanel: vi.fn(),
    jump: vi.fn(),
    clearMark: vi.fn(),
    skim: vi.fn(),
    listen: vi.fn(),
    copySummary: vi.fn(),
    copySentence: vi.fn(),
    copyLink: vi.fn(),
    copyDiagnostics: vi.fn(),
    showPanel: vi.fn(),
  };
}
