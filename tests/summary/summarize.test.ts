import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/reading';
import { candidatesOf } from '../../src/summary/candidates';
import { rankSentences } from '../../src/summary/select';
import { summarize } from '../../src/summary/summarize';
import { vocabularyOf } from '../../src/summary/vocabulary';

const fixtures = readFileSync(new URL('../fixtures/summary/articles.txt', import.meta.url), 'utf8');
const articles = fixtures
  .split(/^\[/m)
  .slice(1)
  .map(article => {
    const [head = '', ...lines] = article.trim().split('\n');
    const [language = '', title = ''] = head.split('] ');
    const sentences = lines.map(line => line.replace(/^- /, ''));
    const fillers = lines.filter(line => line.startsWith('- ')).map(line => line.slice(2));
    return { language, title, sentences, fillers };
  });

const paragraph = (text: string, place = 0): Block => ({ kind: 'paragraph', text, place });
const texts = (language: string, blocks: Block[], title = '') =>
  summarize({ title, language, blocks }).sentences.map(sentence => sentence.text);

describe.each(articles)('an article in $language', ({ language, title, sentences, fillers }) => {
  // Chinese and Japanese put no space between sentences; Thai has no full stop, so a sentence is a paragraph there.
  const space = ['zh', 'ja'].includes(language) ? '' : ' ';
  const blocks = language === 'th' ? sentences.map(paragraph) : [paragraph(sentences.join(space))];
  const summary = summarize({ title, language, blocks });

  it('parts into its sentences', () => {
    expect(candidatesOf(blocks, language).map(candidate => candidate.text)).toEqual(sentences);
  });

  it('is led by what its title says and takes no filler', () => {
    const best = [...summary.sentences].sort((a, b) => a.rank - b.rank).map(sentence => sentence.text);
    expect(sentences.slice(0, 2)).toContain(best[0]);
    for (const filler of fillers) expect(best.slice(0, 2)).not.toContain(filler);
  });

  it('counts words', () => {
    expect(summary.words).toBeGreaterThan(sentences.length * 4);
  });
});

describe('summarize', () => {
  it('covers the languages it is meant for', () => {
    expect(articles.length).toBeGreaterThanOrEqual(20);
  });

  it.each([[[]], [[paragraph('')]], [[paragraph('  \n ')]], [[paragraph('***')]]])('makes do with %j', blocks => {
    expect(summarize({ title: '', language: '', blocks }).words).toBe(0);
  });

  it('makes do with headings where there is nothing else', () => {
    const blocks = ['The council votes on the bridge today.', 'The ferry is quiet at night.'].map((text, place) => ({
      kind: 'heading' as const,
      text,
      place,
    }));
    expect(summarize({ title: '', language: 'en', blocks }).sentences.length).toBeGreaterThan(0);
  });

  it('chooses no heading and no cell', () => {
    const blocks: Block[] = [
      { kind: 'heading', text: 'The council votes on the bridge today.', place: 0 },
      { kind: 'cell', text: 'The bridge is 40 metres long and 5 wide.', place: 1 },
      paragraph('The old bridge stays closed for the winter.', 2),
    ];
    expect(texts('en', blocks, 'The bridge')).toEqual(['The old bridge stays closed for the winter.']);
  });

  it.each([
    ['(CNN)The bridge is closed.', 'The bridge is closed.'],
    ['(Reuters) - The bridge is closed.', 'The bridge is closed.'],
    ['LONDON (Reuters) - The bridge is closed.', 'The bridge is closed.'],
    ['VIENNA — The bridge is closed.', 'The bridge is closed.'],
    ['NEW YORK, N.Y. (AP) — The bridge is closed.', 'The bridge is closed.'],
    ['NATO — the alliance — closed the bridge.', 'NATO — the alliance — closed the bridge.'],
    ['PARIS, 3 mai (AFP) – Le pont est fermé.', 'Le pont est fermé.'],
    ['The World Health Organization (WHO) closed it.', 'The World Health Organization (WHO) closed it.'],
    ['Ann (left) and Bo – her brother – came.', 'Ann (left) and Bo – her brother – came.'],
  ])('shows %s without its dateline', (text, shown) => {
    expect(texts('en', [paragraph(text)])).toEqual([shown]);
  });

  it('fills up a short summary with what leans, not with what is unfit', () => {
    const blocks = ['The council votes on the bridge today.', 'Who pays for the bridge?', 'It is forty metres long.'];
    expect(texts('en', blocks.map(paragraph), 'The bridge')).toEqual([blocks[0], blocks[2]]);
    expect(texts('en', [paragraph('Who pays for the bridge?')])).toEqual(['Who pays for the bridge?']);
  });

  it('lets a leaning sentence wait for the one before it, and bring it along', () => {
    const sentences = ['Fog lay on the bay.', 'A crane arrives in May.', 'It lifts the pier.', 'Boats stayed at home.'];
    const candidates = candidatesOf(sentences.map(paragraph), 'en');
    const vocabulary = vocabularyOf(candidates, []);
    const ranked = (worth: readonly number[]) =>
      rankSentences(candidates, vocabulary, Float64Array.from(worth), { covered: 0 }, 3);
    expect(ranked([3, 1, 4, 2])).toEqual([0, 1, 2]);
    expect(ranked([3, 1, 9, 2])).toEqual([1, 2, 0]);
    // As the third it would stand there without what leans on it.
    expect(ranked([8, 1, 9, 7]).slice(0, 3)).toEqual([0, 3, 1]);
  });

  it.each([
    [
      '“We build it again,” Ann Marsh said. “Nobody sleeps before that is done.” Boats stayed at home.',
      [false, false, false],
    ],
    [
      'Ann Marsh said: “We build it again. Nobody sleeps before then. Nobody eats.” Boats stayed.',
      [false, true, true, false],
    ],
    ['"We build it again. Nobody sleeps before then," Ann Marsh said. Boats stayed.', [false, true, false]],
    ['« Nous construisons. Personne ne dort », dit Anne. Les bateaux restent.', [false, true, false]],
    ['Nobody sleeps before then.” Boats stayed at home.', [true, false]],
    ['Nobody sleeps before then," Ann Marsh said. Boats stayed at home.', [true, false]],
    ['Boats stay in the "old" harbour. The pier is 12" too low.', [false, false]],
    ['”Vi bygger igen”, sade Anne. Det blir ”en bro”.', [false, false]],
  ])('knows what is the rest of a quotation in %s', (text, rest) => {
    const language = text.startsWith('«') ? 'fr' : 'en';
    expect(candidatesOf([paragraph(text)], language).map(({ leaningCost }) => leaningCost > 0)).toEqual(rest);
  });

  it('begins with a leaning sentence only where it is clearly the best', () => {
    const candidates = candidatesOf(['This comes after a storm.', 'The pier is closed.'].map(paragraph), 'en');
    const ranked = (worth: readonly number[]) =>
      rankSentences(candidates, vocabularyOf(candidates, []), Float64Array.from(worth), { covered: 0 }, 2);
    expect(ranked([2, 1])).toEqual([1, 0]);
    expect(ranked([3, 1])).toEqual([0, 1]);
  });

  it('only charges for leaning where the word lists are vague', () => {
    const candidates = candidatesOf(['Le pont est fermé.', 'Cette nuit, il neige.'].map(paragraph), 'fr');
    const vocabulary = vocabularyOf(candidates, []);
    const ranked = (worth: readonly number[]) =>
      rankSentences(candidates, vocabulary, Float64Array.from(worth), { covered: 0 }, 2);
    expect(ranked([1, 2])[0]).toBe(0);
    expect(ranked([1, 5])[0]).toBe(0);
    expect(ranked([-9, 5])[0]).toBe(1);
  });

  it('reads no more than a book begins with, and cuts no sentence in two', () => {
    const sentence =
      'The ferry to the islands leaves the old pier at noon and returns with the mail at dusk, however rough the sea.';
    const one = candidatesOf([paragraph(`${sentence} `.repeat(5600))], 'en');
    const many = candidatesOf(
      Array.from({ length: 5600 }, () => paragraph(sentence)),
      'en',
    );
    for (const candidates of [one, many]) {
      expect(new Set(candidates.map(({ text }) => text))).toEqual(new Set([sentence]));
      expect(candidates.length).toBeGreaterThan(4000);
      expect(candidates.length).toBeLessThanOrEqual(5000);
    }
  });

  it('says nothing twice', () => {
    const twice = 'The council of the old town voted for the bridge on Tuesday.';
    const blocks = [
      twice,
      'Snow fell on the hills.',
      `${twice.slice(0, -1)} again.`,
      'Farmers sold their apples.',
      'Boats stayed home.',
    ];
    const shown = texts('en', blocks.map(paragraph));
    expect(shown.filter(text => text.startsWith('The council'))).toHaveLength(1);
  });

  it('answers any blocks with verbatim sentences in order, ranked from 0 without gaps', () => {
    const kind = fc.constantFrom('paragraph', 'heading', 'item', 'quote', 'cell');
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ mode: 'sentences', maxCount: 6 }));
    const block: fc.Arbitrary<Block> = fc.record({ kind, text, place: fc.nat() });
    fc.assert(
      fc.property(fc.array(block), fc.constantFrom('en', 'zh', 'ar', ''), fc.string(), (blocks, language, title) => {
        const { sentences } = summarize({ title, language, blocks });
        for (const { text: shown, block: at, start } of sentences) {
          expect(blocks[at]?.text.slice(start, start + shown.length)).toBe(shown);
        }
        const order = sentences.map(({ block: at, start }) => at * 1e6 + start);
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect(sentences.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual(sentences.map((_, rank) => rank));
      }),
      { numRuns: 50 },
    );
  });
});
