import { describe, expect, it } from 'vitest';
import { ruleNames, withoutBoilerplate } from '../../src/article/boilerplate';
import type { PagePassage } from '../../src/article/passages';
import { prose } from './page';

function passage(text: string, more: Partial<PagePassage> = {}): PagePassage {
  return {
    kind: 'paragraph',
    text,
    place: 0,
    linked: 0,
    list: -1,
    caption: false,
    headline: false,
    apart: false,
    ...more,
  };
}

const body = Array.from({ length: 8 }, (_, number) => passage(prose(number)));

function kept(passages: PagePassage[]): string[] {
  return withoutBoilerplate(passages, 'A bridge is mended', 'Ann Ferry').map(({ text }) => text);
}

/** What is left when these stand before, in the middle of, and after the article. */
function survivors(passages: PagePassage[], where: 'above' | 'within' | 'below'): string[] {
  const at = { above: 0, within: 4, below: 8 }[where];
  const all = [...body.slice(0, at), ...passages, ...body.slice(at)];
  return kept(all).filter(text => !body.some(other => other.text === text));
}

describe('withoutBoilerplate drops', () => {
  it.each<[string, PagePassage[], 'above' | 'within' | 'below']>([
    ['captions', [passage('The old bridge in 1932, before the flood took it.', { caption: true })], 'within'],
    ['lines of links', [passage('Ferry fares will rise in spring', { linked: 31 })], 'within'],
    [
      'whole links that end like sentences',
      [passage('Will the ferry fares rise in spring?', { linked: 36 })],
      'within',
    ],
    [
      'lists of links',
      [1, 2, 3].map(n => passage(`Story number ${n}`, { kind: 'item', list: 7, linked: 14 })),
      'within',
    ],
    ['the headline', [passage('A bridge is mended', { kind: 'heading' })], 'above'],
    ['any h1', [passage('Bridge mended', { kind: 'heading', headline: true })], 'above'],
    ['the byline', [passage('ANN FERRY')], 'above'],
    ['dates and labels above', [passage('Nov. 12, 2026 9:30'), passage('Local', { kind: 'item' })], 'above'],
    ['labels and headings below', [passage('Filed under'), passage('More', { kind: 'heading' })], 'below'],
    ['announcements', [passage('Lesen Sie auch:'), passage('Read more')], 'within'],
    ['announced titles', [passage('Lees ook: De veerpont wordt duurder')], 'within'],
    ['subscription', [passage('Subscribe to our newsletter and never miss a bridge again, we promise you.')], 'below'],
    [
      'subscription in Russian',
      [passage('Подпишитесь на нашу рассылку, чтобы читать новости о мостах каждое утро.')],
      'below',
    ],
    ['credits', [passage('Foto: Fähre & Söhne'), passage('© Bridge Press')], 'within'],
    [
      'long captions that open on a credit, or say who took the picture',
      [
        passage('© Bridge Press The ferry on its way across the river, seen from the hill above the town, in May.'),
        passage('图为旧桥修复仪式，市长与居民一起走过河面。（李明摄）'),
      ],
      'within',
    ],
    [
      'Chinese captions that end on who gave or took the picture',
      [passage('渡船驶过旧桥下的河面（视频截图）'), passage('晚报报道截图'), passage('修复后的旧桥（镇政府供图）')],
      'within',
    ],
    [
      'the headline another paper gave it',
      [passage('原标题：旧桥重开，镇上的人等了十年的一天，终于到了吗？')],
      'within',
    ],
    ['gallery counters', [passage('Bild 3 von 12'), passage('Image 1 of / 4'), passage('2/8')], 'within'],
    [
      'lists under an announcement',
      [passage('Mehr zum Thema:'), passage('The ferry, ten years on', { list: 7 })],
      'within',
    ],
    ['announcements with straight apostrophes', [passage("Don't miss")], 'within'],
    [
      'cookie notices',
      [passage('Diese Website verwendet Cookies, damit wir die Brücke besser zeigen können.')],
      'below',
    ],
    [
      'what becomes of readers’ comments',
      [passage('Die Redaktion behält sich vor, Lesermeinungen zu kürzen oder gar nicht zu drucken.')],
      'below',
    ],
    [
      'the author’s biography',
      [passage('Ann Ferry is a reporter who writes about bridges for the Quay Post.')],
      'below',
    ],
    [
      'a heading under which nothing is left',
      [
        passage('Stories', { kind: 'heading' }),
        passage('Ferry fares will rise in spring', { linked: 31 }),
        passage('Repairs', { kind: 'heading' }),
      ],
      'within',
    ],
  ])('%s', (name, passages, where) => {
    const left = name.startsWith('a heading under') ? ['Repairs'] : [];
    expect(survivors(passages, where)).toEqual(left);
  });
});

describe('withoutBoilerplate keeps', () => {
  it.each<[string, PagePassage[], 'above' | 'within' | 'below']>([
    ['a standfirst', [passage('The old bridge will open again before the winter comes.')], 'above'],
    ['headings between paragraphs', [passage('The money', { kind: 'heading' })], 'within'],
    ['items', [passage('three barrels of tar', { kind: 'item', list: 7 })], 'within'],
    [
      'tables, whatever is in them',
      [passage('Read more', { kind: 'cell' }), passage('© 1932', { kind: 'cell' })],
      'within',
    ],
    [
      'a sentence with a link',
      [passage('The ferry, as we told last week, runs until the bridge is open.', { linked: 20 })],
      'within',
    ],
    ['a long paragraph beside an image', [passage(`${prose(20)} ${prose(21)}`, { caption: true })], 'within'],
    [
      'an article about newsletters, away from the edges',
      [passage('The mayor writes a newsletter about bridges every week.')],
      'within',
    ],
    [
      'a sentence that names the author, away from the end',
      [passage('Ann Ferry is the name of the ferry that runs.')],
      'within',
    ],
    ['a cookie, away from the edges', [passage('The baker of the quay uses cookies to pay the ferryman.')], 'within'],
    ['a closing quotation', [passage('“And nobody asked the ferryman')], 'below'],
  ])('%s', (_, passages, where) => {
    expect(survivors(passages, where)).toEqual(passages.map(({ text }) => text));
  });

  it('everything where more than a third would go', () => {
    const cards = Array.from({ length: 8 }, (_, n) => passage(`${prose(n)} ${n}`, { linked: 200 }));
    expect(kept([...body, ...cards])).toHaveLength(16);
  });

  it('a long head without sentences: there it is the article', () => {
    const lines = Array.from({ length: 40 }, (_, n) =>
      passage(`Stage ${n}: from the bridge to the ferry and on to the hills`),
    );
    expect(kept([...lines, ...body])).toHaveLength(48);
  });
});

describe('what a rule buys is measured without it', () => {
  const passages = [passage('The old bridge in 1932.', { caption: true }), ...body, passage('Foto: Fähre & Söhne.')];

  it.each([
    ['caption', 9],
    ['credit', 9],
  ])('%s', (name, expected) => {
    expect(withoutBoilerplate(passages, '', null, new Set([name]))).toHaveLength(expected);
  });

  it('and without any, nothing goes', () => {
    expect(withoutBoilerplate(passages, '', null, new Set(ruleNames))).toHaveLength(10);
  });
});
