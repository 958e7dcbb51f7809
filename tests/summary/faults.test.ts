import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/summary/candidates';
import { faultsOf } from '../../src/summary/faults';
import { vocabularyOf } from '../../src/summary/vocabulary';

/** Long enough to tell what it is about: the ferry, the pier and its crane. */
const article = [
  'The ferry to the islands stays at the old pier until May.',
  'Its engine failed on Sunday, an hour after the ferry had left.',
  'A crane lifted forty cars from the deck during the night.',
  'Nobody was hurt, and the mail arrived a day late by helicopter.',
  'The yard expects the spare parts for the engine in two weeks.',
  'Hotels on the islands count on guests from the mainland at Easter.',
  'A smaller boat takes over, but it carries no cars at all.',
  'Fishermen offered to bring groceries across for the price of fuel.',
  'The council meets on Thursday to talk about money for the pier.',
  'Its planks are ninety years old and rot where the crane stands.',
  'The mayor asked the coast guard for a second helicopter.',
  'Tickets that were sold already stay good for a year.',
];
const faultOf = (sentence: string, others = article) => {
  const blocks = [...others, sentence].map((text, place) => ({ kind: 'paragraph' as const, text, place }));
  const candidates = candidatesOf(blocks, 'en');
  return faultsOf(candidates, vocabularyOf(candidates, [])).at(-1);
};

describe('faultsOf', () => {
  it.each([
    'Who pays for the ferry?',
    '“Who pays for the ferry?”',
    'These are the islands that the ferry serves:',
    'Read more about the ferry and the pier here.',
    'It is late.',
    'https://ferry.example/islands/pier',
    'www.ferry-to-the-islands.example',
    '— Ann Marsh (@annmarsh) May 3, 2026',
    `The ferry ${'and the pier '.repeat(40)} rest.`,
    'Blue boats of the northern harbour',
    'Blue boats of the northern harbour (',
    '北の港の青い船と、その持ち主は、',
  ])('keeps out %s', sentence => {
    expect(faultOf(sentence)).toBe(Infinity);
  });

  it('keeps out what stands there three times, not what is set apart once', () => {
    const label = 'A recipe for the ferry, for its crane and for the old pier.';
    expect(faultOf(label, [...article, label])).toBe(0);
    expect(faultOf(label, [label, ...article, label])).toBe(Infinity);
  });

  it.each([
    ['There is a lot to sort through here.', true],
    ['Well, go on, go on.', true],
    ['The ferry waits for its crane.', false],
    ['There is a lot to sort through here before anyone may sail again.', false],
    [`Blue boats of the ${'northern and southern '.repeat(6)}harbour, and all their many owners this year`, true],
    ['Blue boats of the northern harbour and their many owners came.', false],
    ['* The ferry and its crane belong to the owners of the pier in the harbour.', true],
    ['※ The ferry and its crane belong to the owners of the pier in the harbour.', true],
  ])('%s says little: %s', (sentence, expected) => {
    expect((faultOf(sentence) ?? 0) > 0).toBe(expected);
  });

  it('keeps what does not close where most does not: a list, or a script without such marks', () => {
    const items = article.map(sentence => sentence.replace('.', ''));
    expect(faultOf('Blue boats of the northern harbour and their many owners', items)).toBe(
      faultOf(items[0] ?? '', items),
    );
    expect(faultOf('Blue boats of the northern harbour and their many owners', [...items, ...article])).toBe(Infinity);
  });

  it('cannot tell from a few sentences what they are about', () => {
    expect(faultOf('There is a lot to sort through here.', article.slice(0, 9))).toBe(0);
  });
});
