import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/summary/candidates';
import { datelineLength } from '../../src/summary/dateline';

const rest = 'The harbour stays closed until Monday.';

describe('datelineLength', () => {
  it.each([
    'LONDON (Reuters) - ',
    'NEW YORK, Nov. 3 (Reuters) - ',
    'COLUMBIA, S.C. (AP) — ',
    'VIENNA — ',
    'DUBAI, United Arab Emirates — ',
    '(CNN) ',
    '(CNN) -- ',
    'Berlin (dpa) - ',
    'Berlin (dpa/tmn) - ',
    'BERLIN, 3. Mai (Reuters) – ',
    'München/Wien (dpa) – ',
    'Wien (APA). ',
    'Köln (Stadtblatt) – ',
    'PARIS, 3 mai (AFP) – ',
    'Madrid, 3 nov (EFE).- ',
    'Madrid (EFE).- ',
    '(ANSA) - ROMA, 3 NOV - ',
    'Lisboa, 03 nov 2026 (Lusa) – ',
    'Praha (ČTK) - ',
    'ANKARA (AA) - ',
    'Jakarta (ANTARA) - ',
    'МОСКВА, 3 ноября. /ТАСС/. ',
    'МОСКВА, 3 ноя — РИА Новости. ',
    'Москва. 3 ноября. ИНТЕРФАКС.RU - ',
    'Київ (Укрінформ) – ',
    'القاهرة (رويترز) - ',
    'नई दिल्ली, 3 नवंबर (भाषा) ',
    '(Dân trí) - ',
    'Hà Nội (TTXVN) - ',
    '新华社北京11月3日电（记者王明）',
    '（中央社記者王明台北3日電）',
    '【ソウル＝小池和樹】',
    '【6月18日 AFP】',
    '【香港 3日 ロイター】',
    '(서울=연합뉴스) 홍길동 기자 = ',
    '[서울=뉴시스] ',
  ])('%s', line => {
    expect(datelineLength(line + rest)).toBe(line.length);
  });

  it.each([
    'The council (nine members) agreed.',
    'Ships wait outside — nobody knows why they do.',
    'Two boats (Tern and Auk) were late, and the ferry was full.',
    'Am 3. Mai beginnt die Saison in den Bergen.',
    'NASA, the space agency, waits for its probe – again.',
    'Apple (AAPL) rose by three per cent on Monday afternoon.',
    '"We wait," she said (twice) on Tuesday evening.',
    '【お知らせ 3日】港は月曜日まで閉まったままです。',
    '昨日（三日）は雨でした。港は閉まったままです。',
    '(Read more) and wait for the next boat to leave.',
  ])('leaves alone: %s', text => {
    expect(datelineLength(text)).toBe(0);
  });

  it.each(['Bremen – ', 'Fort Worth, Texas – ', 'JAKARTA, KOMPAS.com - ', 'القاهرة - '])(
    '%s where an article begins',
    line => {
      const text = line.startsWith('ا') ? `${line}افتتحت مصر محطة جديدة يوم الأربعاء.` : line + rest;
      expect(datelineLength(text, true)).toBe(line.length);
      expect(datelineLength(text)).toBe(0);
    },
  );

  it.each(['Ann Marsh – the mayor – closed the harbour on Monday.', 'Two boats - Tern and Auk - were late on Monday.'])(
    'leaves alone where an article begins: %s',
    text => {
      expect(datelineLength(text, true)).toBe(0);
    },
  );

  it('is never the whole of a text', () => {
    expect(datelineLength('LONDON (Reuters) - More.')).toBe(0);
  });

  it('costs the same for a long text', () => {
    const long = 'A (B '.repeat(200_000);
    expect(datelineLength(long)).toBe(0);
  });
});

describe('candidates', () => {
  it('begin after "Bremen – " in the first block alone', () => {
    const blocks = [0, 1].map(place => ({ kind: 'paragraph' as const, text: `Bremen – ${rest}`, place }));
    expect(candidatesOf(blocks, 'en').map(({ text }) => text)).toEqual([rest, `Bremen – ${rest}`]);
  });

  it.each(['BERLIN, 3. Mai (Reuters) – ', 'Wien (APA). ', 'МОСКВА, 3 ноября. /ТАСС/. ', 'Madrid (EFE).- '])(
    'begin after a dateline that holds full stops: %s',
    line => {
      const [first] = candidatesOf([{ kind: 'paragraph', text: line + rest, place: 0 }], 'de');
      expect(first).toMatchObject({ text: rest, start: line.length });
    },
  );
});
