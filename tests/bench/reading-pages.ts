/** Pages of our own making that are large, deep or hostile; the sizes of research on what freezes readers. */
export const readingPages: Record<string, () => string> = {
  'news, 10 KB': () => news(10),
  'news, 100 KB': () => news(100),
  'news, 1 MB': () => news(1000),
  'news, 5 MB': () => news(5000),
  '1,000 paragraphs, 450 deep': () => `${'<div>'.repeat(450)}${paragraphs(1000)}${'</div>'.repeat(450)}`,
  '10,000 links': () => links(10_000),
  '40,000 links': () => links(40_000),
  '100,000 elements, no article': () => '<div class="a"><span>word</span></div>'.repeat(50_000),
  '200,000 spans in paragraphs': () => `<p>${'<span>word</span> '.repeat(200)}.</p>`.repeat(1000),
  '20,000 line breaks': () => `<div>${'A line of a very long list.<br>'.repeat(20_000)}</div>`,
  '300 nested tables': () => `${'<table><tr><td>'.repeat(300)}${paragraphs(50)}${'</td></tr></table>'.repeat(300)}`,
  'a field named parentNode': () => `<form><input name="parentNode">${paragraphs(50)}</form>`,
  'a class of 1 MB': () => `<div class="${'a '.repeat(500_000)}">${paragraphs(50)}</div>`,
  'a meta property of 400,000 spaces': () => `<meta property="${' '.repeat(400_000)}x">${paragraphs(50)}`,
  'a srcset of 100,000 characters': () => `<img srcset="${'a'.repeat(100_000)} x y">${paragraphs(50)}`,
  '50,000 times .jpg in an attribute': () => `<img data-x="${'.jpg'.repeat(50_000)} y z">${paragraphs(50)}`,
  '500 images of 2 KB srcset': () => `<p><img srcset="${'a'.repeat(2000)} x y"></p>`.repeat(500) + paragraphs(50),
  'JSON-LD of 100,000 brackets': () =>
    `<script type="application/ld+json">${'['.repeat(100_000)}</script>${paragraphs(50)}`,
  'one sentence of 1 MB': () => `<p>${'word '.repeat(200_000)}.</p>`,
  '1 MB of Chinese': () => `<p>${'桥在河上人们每天走过去'.repeat(300)}。</p>`.repeat(110),
  '20,000 short paragraphs': () => '<p>The ferry runs until the bridge is open.</p>'.repeat(20_000),
  nothing: () => '',
};

const sentence = 'The council said that the old bridge will be repaired, and that the ferry runs until then. ';

function paragraphs(count: number): string {
  return Array.from({ length: count }, (_, n) => `<p>${sentence.repeat(3)}Day ${n} of the works has passed.</p>`).join(
    '',
  );
}

function links(count: number): string {
  const list = Array.from({ length: count }, (_, n) => `<li><a href="/${n}">Story number ${n} of the town</a></li>`);
  return `<ul>${list.join('')}</ul>${paragraphs(20)}`;
}

/** An article with what stands around it on a news page; half of the kilobytes are such surroundings. */
function news(kilobytes: number): string {
  const card = (n: number) =>
    `<div class="card card-${n % 9}"><a href="/story-${n}"><img src="/a.jpg" alt=""><h3 class="title">Story ${n}</h3></a>` +
    `<p class="lead">${sentence}</p><ul><li><a href="/topic">Topic</a></li></ul></div>`;
  const cards = Array.from({ length: Math.ceil(kilobytes * 1.75) }, (_, n) => card(n)).join('');
  return (
    `<header><nav>${'<a href="/x">Section</a> '.repeat(20)}</nav><h1>A bridge is mended</h1></header>` +
    `<main><article>${paragraphs(Math.ceil(kilobytes * 1.55))}</article></main><aside>${cards}</aside><footer>Quay Post</footer>`
  );
}
