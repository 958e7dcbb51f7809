import { describe, expect, it } from 'vitest';
import { announcesOthers, asksToSubscribe } from '../../src/article/boilerplate-words';

describe('asksToSubscribe', () => {
  it.each([
    ['Never miss a story: our NEWSLETTER comes on Mondays.', true],
    ['ПОДПИШИТЕСЬ на наш канал.', true],
    ['Tilaa uutiset.', true],
    // Inside a word, and after it on its own.
    ['Asukas Matilaa haastateltiin.', false],
    ['Asukas Matilaa kehottaa: tilaa lehti.', true],
    ['The ferry crosses the bay twice a day.', false],
  ])('%s', (text, asks) => {
    expect(asksToSubscribe(text)).toBe(asks);
  });
});

describe('announcesOthers', () => {
  it.each([
    ['RELATED NEWS', false, true],
    ['Top stories »', false, true],
    ['Top stories: a crane falls', false, false],
    ['Top stories: a crane falls', true, true],
    ['Lire aussi : une grue tombe', true, true],
    ['Top stories of the harbour fill a book', true, false],
  ])('%s, like a title: %s', (text, titleLike, announces) => {
    expect(announcesOthers(text, titleLike)).toBe(announces);
  });
});
