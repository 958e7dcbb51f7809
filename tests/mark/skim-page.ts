import { vi } from 'vitest';
import { element } from '../../src/element';
import { endSkim, startSkim } from '../../src/mark/skim-mode';
import type { Skim } from '../../src/page-scripts';
import { strengths } from '../../src/tints';
import { pretendToPaint } from './highlights';

export const sentences = ['It rained.', 'Nobody came.', 'The ferry left.'];
const words = { begun: ['one', 'two', 'three'], ended: 'over' };
export const ariaNotify = vi.fn();

/** A page of three sentences, one below the other, and what is painted in it. */
export function layOut(): Map<string, Set<Range>> {
  const highlights = pretendToPaint();
  Object.assign(document, { ariaNotify, hasFocus: () => true });
  const paragraphs = sentences.map((text, index) => {
    const paragraph = element('p', {}, text);
    paragraph.dataset['top'] = String(100 + index * 200);
    return paragraph;
  });
  document.body.replaceChildren(...paragraphs, element('input'), element('div', { role: 'combobox' }));
  document.body.style.color = 'rgb(0, 0, 0)';
  return highlights;
}

export function leave(): void {
  endSkim();
  ariaNotify.mockClear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
}

export function skimOf(texts = sentences): Skim {
  const source = (text: string) => ({ block: text, place: -1, start: 0, length: text.length });
  return {
    sentences: texts.map((text, index) => ({ source: source(text), strength: strengths[index] ?? 2 })),
    highlight: 'yellow',
  };
}
export const start = (skim = skimOf()) => startSkim(document, skim, words);
