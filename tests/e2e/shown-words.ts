/**
 * What a page of the extension says in the interface's language, and what of it has no room. Self-contained: it runs
 * in that page. What the web page said is in elements of its own: titles, sentences, sites.
 */
export function shownWords(): { words: string[]; cut: string[] } {
  const ofThePage = 'h1[dir=auto], .site, .sentence, .title, .host, .diagnostics, article, kbd, .times';
  const words: string[] = [];
  const cut: string[] = [];
  for (const one of document.body.querySelectorAll<HTMLElement>('*')) {
    if (!one.checkVisibility() || one.closest(ofThePage)) continue;
    for (const name of ['aria-label', 'title']) words.push(one.getAttribute(name) ?? '');
    const own = [...one.childNodes].filter(node => node instanceof Text).map(node => node.data.trim());
    words.push(...own);
    const isSeen = getComputedStyle(one).clipPath === 'none' && own.some(Boolean);
    const { left, right } = one.getBoundingClientRect();
    const isOut = left < -1 || right > document.documentElement.clientWidth + 1;
    const isCut = getComputedStyle(one).overflow !== 'visible' && one.scrollWidth > one.clientWidth + 1;
    if (isSeen && (isOut || isCut)) cut.push(`${one.className || one.tagName}: ${own.join(' ')}`);
  }
  return { words: words.filter(word => /\p{L}/u.test(word)), cut };
}
