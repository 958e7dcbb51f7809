import fc from 'fast-check';

const prose = [
  'The ferry changed its hours in March, and forty people wrote to the council about it.',
  'Nobody on the quay remembers a winter in which the old crane stood still for so long.',
  '“It will be repaired,” said Dr. A. B. Quist on Nov. 3, “or it will not.”',
  'Die Fähre fuhr am 3. Mai nicht, und der Hafen blieb leer, wie am Tag zuvor.',
  'Le bac ne part plus après dix heures ; « tant pis ! » disent les marins.',
  'Старый кран на северном причале починят весной, сказал В. И. Петров.',
  '港口在夜里很安静，渡轮不再吵闹。市长说：“我们会修好旧桥。”',
  '「橋は春に直る」と市長は言った。船は夜も走っている。',
  'أحصى مكتب الميناء سبعة قوارب في اليوم الأول بعد العاصفة، بزيادة ثلاثة على ما توقعه المرشدون.',
  'הגשר הישן יתוקן באביב, אמר ראש העיר. המעבורת תפליג עד אז.',
  'मेयर ने कहा कि पुराना पुल वसंत में ठीक होगा। तब तक नाव चलेगी।',
  'เรือข้ามฟากเปลี่ยนเวลาในเดือนมีนาคมและสะพานเก่าจะได้รับการซ่อมแซม',
  'No time to read? Get a summary. Share this. Advertisement. Subscribe now!',
];

/** By the name of the character that takes its place until the page is there: no parser lets these through. */
export const standIns: Record<string, string> = { '\ue000': '\ud83d', '\ue001': '\udc4d', '\ue002': '\u0000' };
const odd = [
  ...Object.keys(standIns),
  ...['\u202e', '\u2066', '\u2069', '\u200b', '\u200d', '\ufeff', '\u00ad', '\ufffd', '\uffff', '\u0085', '\u2028'],
  ...['👩‍👩‍👧', 'e\u0301\u0301\u0301', 'ﷺ', '\u1f1e6', '&#0;', '&amp;', '&lt;b&gt;', '<', '>', '"', '&'],
];

const sentence = fc.constantFrom(...prose);
/** A word or a mark over and over: what is slow shows at length. */
const long = fc
  .tuple(fc.constantFrom('x', 'A. ', '港', '“(', '. ', '1 ', '... ', '\u0301', 'www.', 'a-'), fc.nat(1000))
  .map(([piece, count]) => piece.repeat(count));
const noise = fc.string({ unit: fc.constantFrom(...odd, 'a', 'Z', '.', ' ', '\n', '7', '»'), maxLength: 12 });

/** Half of a pair, too, and what no alphabet has. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code));

/** What stands in one element: mostly prose, sometimes broken by noise, seldom long. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }).map(all => all.join(' ')), weight: 12 },
  { arbitrary: fc.array(fc.oneof(sentence, noise), { maxLength: 4 }).map(all => all.join('')), weight: 3 },
  { arbitrary: fc.lorem({ maxCount: 30 }), weight: 3 },
  { arbitrary: noise, weight: 2 },
  { arbitrary: fc.string({ unit: anyUnit, maxLength: 20 }), weight: 1 },
  { arbitrary: long, weight: 1 },
);

/** What links say that lead to a neighbour, and what looks like it. */
export const label: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...['Previous article', 'Next', '« Older posts', 'Newer →', '>', '‹‹', '上一篇：', '次へ', 'Weiter', 'Página 2'],
    ...['1', '2', '3', '…', '17 of 4', 'Next: ', 'prev', 'Предыдущая', 'التالي', 'Chapter 12 >>', 'Read next', ''],
  ),
  text,
);
