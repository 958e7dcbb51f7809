import type { Direction } from './label-grammar';

const suffix =
  '(?:posts?|link|page|pages|chapter|chap|article|story|item|entry|ep|episode|comic|btn|button|arrow|nav|text|title|label|icon|thread|topic|control|container|wrap|box|image|img|thumb|pag|strip|blog|news|ctrl|prod|section)*';
const previousWord = new RegExp(
  `^(?:go|btn|link|icon|nav|post|page|pager|is|article|comic|chapter|arrow|paging|at)?(?:previous|prev|pre|older|vorherige[rs]?|anterior|precedente?|zurueck|navi_prev)${suffix}$`,
);
const nextWord = new RegExp(
  `^(?:go|btn|link|icon|nav|post|page|pager|is|article|comic|chapter|arrow|paging|at)?(?:next|newer|naechste[rs]?|siguiente|proximo|suivant|successivo)${suffix}$`,
);
const pagerWord =
  /^(?:wp|post|posts)?(?:pag(?:er|ing|ination|inator|inate|enavi?|elinks?|elist|enumbers?)|prevnext|nextprev|postnav|multipage)s?$/;
const navWord = /^(?:nav|navi|navigation)$/;
const nounWord =
  /^(?:posts?|articles?|story|entry|chapters?|pages?|pagination|pager|paging|episodes?|comics?|series|item|topic|thread)$/;
const articleWord = /^(?:post|article|story|entry|chapter|episode)$/;
const barredWord =
  /^(?:carousel|slider|slideshow|slick|swiper|owl|flickity|splide|glide|bxslider|flexslider|rotator|ticker|newsticker|lightbox|fancybox|blueimp|calendar|datepicker|comments?|commentlist|commentnav|commentpage|player|playlist|cookies?|consent|wm|testimonials?|modal|wizard|tabs?|tablist|megamenu|submenu)$/;
/** What else has a next one: "match--next", "prev-month". */
const otherWord = /^(?:match|matches|game|fixture|month|week|year|slide|step|question)$/;
const trailWord = /^(?:breadcrumbs?|crumbs?)$/;

/** What class and id say: where a link leads, that it stands in a pager, that it has no part in one. */
export type ClassWords = {
  direction: Direction | null;
  /** One class names the direction and of what: "next-post", "nav-previous". */
  noun: boolean;
  pager: boolean;
  /** Of one article and its neighbours: "post-navigation". */
  neighbours: boolean;
  nav: boolean;
  barred: boolean;
  /** A trail from the home page to this one. */
  trail: boolean;
  disabled: boolean;
};

const known = new Map<string, ClassWords>();
const mostKnown = 5000;
const longestClass = 200;

/** Reads class and id as words: "post-nav__prev", "nextLink", "wp-pagenavi". */
export function classWords(element: Element): ClassWords {
  return nameWords(`${element.getAttribute('class') ?? ''} ${element.id}`);
}

/** The same for any names, say those of an icon's file. */
export function nameWords(names: string): ClassWords {
  const seen = known.get(names);
  if (seen) return seen;
  const found = read(names.slice(0, longestClass));
  if (known.size > mostKnown) known.clear();
  known.set(names, found);
  return found;
}

function read(names: string): ClassWords {
  const each = names.split(/\s+/).map(wordsOf);
  const words = each.flat();
  const ofPages = each.filter(name => !name.some(word => otherWord.test(word)));
  const previous = ofPages.some(name => name.some(word => previousWord.test(word) && !isPrefix(word, name)));
  const next = ofPages.some(name => name.some(word => nextWord.test(word)));
  const direction = previous === next ? null : previous ? 'previous' : 'next';
  const directed = previous ? previousWord : nextWord;
  return {
    direction,
    noun:
      !!direction &&
      each.some(
        name => name.some(word => directed.test(word)) && name.some(word => nounWord.test(word) || navWord.test(word)),
      ),
    pager: words.some(word => pagerWord.test(word)) || each.some(isPagerName),
    neighbours: each.some(isOfNeighbours),
    nav: words.some(word => navWord.test(word)),
    barred: words.some(word => barredWord.test(word)),
    trail: words.some(word => trailWord.test(word)),
    disabled: words.includes('disabled'),
  };
}

/** "pre" before or after words of something else: "offers-hide-pre". */
function isPrefix(word: string, name: string[]): boolean {
  return word === 'pre' && name.length > 2 && !name.some(other => nounWord.test(other) || navWord.test(other));
}

/** "prev-next-links", "post-navigation". */
function isPagerName(name: string[]): boolean {
  const has = (pattern: RegExp): boolean => name.some(word => pattern.test(word));
  return (has(previousWord) && has(nextWord)) || (has(nounWord) && has(navWord));
}

function isOfNeighbours(name: string[]): boolean {
  return name.some(word => articleWord.test(word)) && name.some(word => navWord.test(word));
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/(?:read|up|watch|play)[-_]?next/g, '')
    .split(/[^a-z]+/);
}
