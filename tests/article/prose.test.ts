import { describe, expect, it } from 'vitest';
import { endsSentence, isProse, wordCount } from '../../src/article/prose';

describe('endsSentence', () => {
  it.each([
    'The ferry runs.',
    '“Nobody asked,” she said. “Nobody!”',
    'The bridge is open, the mayor said. (AP)',
    '桥修好了。',
    '橋は直った。」',
    'पुल खुल गया।',
    'هل فتح الجسر؟',
    'پل کھل گیا۔',
    'ድልድዩ ተከፈተ።',
    'Կամուրջը բացվեց։',
    'ស្ពានបានបើក។',
    'ในวันที่หนึ่งเทศบาลได้ซ่อมแซมสะพานเก่าส่วนหนึ่งและเรือข้ามฟากยังคงพาผู้คนข้ามแม่น้ำทุกวัน',
  ])('%s', text => {
    expect(endsSentence(text)).toBe(true);
  });

  it.each(['The ferry runs', 'Nov. 12, 2026', 'Read more…»…'.slice(0, 9), '桥修好了', 'สะพานเก่า', 'Lesen Sie auch:'])(
    'not %s',
    text => {
      expect(endsSentence(text)).toBe(false);
    },
  );
});

it('counts two characters as a word where none is set apart', () => {
  expect(wordCount('The old bridge, 1932')).toBe(4);
  expect(wordCount('旧桥修好了 again')).toBe(3.5);
});

it('takes closed text of eight words for prose, unless it is mostly link', () => {
  const text = 'The ferry runs until the old bridge is open.';
  expect(isProse({ kind: 'paragraph', text, linked: 10 })).toBe(true);
  expect(isProse({ kind: 'paragraph', text, linked: 30 })).toBe(false);
  expect(isProse({ kind: 'heading', text, linked: 0 })).toBe(false);
  expect(isProse({ kind: 'paragraph', text: 'The ferry runs.', linked: 0 })).toBe(false);
});
