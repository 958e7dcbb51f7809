const subjects = [
  'The harbour master',
  'A teacher from Vellin',
  'The new ferry',
  'The council',
  'Her oldest pupil',
  'The bridge',
];
const verbs = ['has promised', 'will not repair', 'spent years on', 'asked about', 'still remembers', 'paid for'];
const objects = ['the stone quay', 'a winter timetable', 'two rusty cranes', 'the school roof', 'a map of the shoals'];
const ends = ['before the autumn storms', 'for the third time', 'although nobody asked', 'with money from the lottery'];

/** Of our own words, each sentence another: no word or line of it is taken from anywhere. */
function sentence(n: number): string {
  const pick = (list: readonly string[], step: number) => list[Math.floor(n / step) % list.length] ?? '';
  return `${pick(subjects, 1)} ${pick(verbs, 6)} ${pick(objects, 36)} ${pick(ends, 180)}, ${n + 2} people said on day ${n % 31}.`;
}

function paragraph(n: number): string {
  return `<p>${[0, 1, 2].map(at => sentence(3 * n + at)).join(' ')}</p>`;
}

function card(n: number): string {
  return (
    `<div class="card card--${n % 9} grid__item"><a class="card__link" href="/2026/11/story-${n}"><img src="/a.jpg" alt="">` +
    `<h3 class="card__title">${sentence(n)}</h3></a><p class="card__lead">${sentence(n + 7)}</p>` +
    `<ul class="tags"><li><a href="/topic/${n}">Topic ${n}</a></li></ul></div>`
  );
}

const elementsOfCard = 8;

/**
 * A news article of so many words in a page of about so many elements and kilobytes, filled up with data in a script.
 * The 100 stored pages of 80 to 140 KB have 810 elements at the median, the ten of 600 KB and more 1,330, at most 5,000.
 */
export function newsPage(kilobytes: number, elements: number, words: number): string {
  const paragraphs = Array.from({ length: Math.ceil(words / 57) }, (_, n) => paragraph(n)).join('\n');
  const cards = Array.from({ length: Math.ceil(elements / elementsOfCard) }, (_, n) => card(n)).join('\n');
  const data = JSON.stringify({ state: 'x'.repeat(Math.max(0, 1000 * kilobytes - paragraphs.length - cards.length)) });
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A bridge is mended - Quay Post</title>' +
    `<meta property="og:type" content="article"><script type="application/json">${data}</script></head><body>` +
    `<header><nav>${'<a href="/section">Section</a> '.repeat(20)}</nav></header><main><article><h1>A bridge is mended</h1>` +
    `<p class="byline">By Ann Ferry</p>${paragraphs}</article><nav class="post-nav"><a rel="prev" href="/1">Previous: A quay</a>` +
    `<a rel="next" href="/3">Next: A crane</a></nav></main><aside>${cards}</aside><footer>Quay Post</footer></body></html>`
  );
}
