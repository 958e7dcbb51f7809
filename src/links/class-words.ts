import type { Direction } from './label-grammar';

const suffix =
  '(?:posts?|link|postslink|page|pages|chapter|chap|article|story|item|entry|ep|episode|comic|btn|button|arrow|nav|text|title|label|icon|thread|topic|control|container|wrap|box|image|img|thumb|pag|strip|blog|news|ctrl|prod|section)*';
const previousWord = new RegExp(
  `^(?:go|btn|link|icon|nav|post|page|pager|is|article|comic|chapter|arrow|paging|at)?(?:previous|prev|older|vorherige[rs]?|anterior|precedente?|zurueck|navi_prev)${suffix}$`,
);
const nextWord = new RegExp(
  `^(?:go|btn|link|icon|nav|post|page|pager|is|article|comic|chapter|arrow|paging|at)?(?:next|newer|naechste[rs]?|siguiente|proximo|suivant|successivo)${suffix}$`,
);
const pagerWord =
  /^(?:pag(?:er|ers|ing|ination|inator|inate|enav|enavi|elinks|elist|enumbers|numbers)|(?:post|posts|wp)?pag(?:enavi|ination)|prevnext|nextprev|postnav|navigation|nav|pn|multipage)s?$/;
const barredWord =
  /^(?:carousel|slider|slideshow|slick|swiper|owl|flickity|splide|glide|bxslider|flexslider|rotator|ticker|newsticker|lightbox|fancybox|blueimp|calendar|datepicker|comments?|commentlist|commentnav|commentpage|breadcrumbs?|crumbs?|player|playlist|cookies?|consent|wm|testimonials?|modal|wizard|megamenu|submenu)$/;

/** What class and id words say: where a link leads, that it stands in a pager, that it has no part in one. */
export type ClassWords = { direction: Direction | null; pager: boolean; barred: boolean };

const known = new Map<string, ClassWords>();

/** Reads class and id as words: "post-nav__prev", "nextLink", "wp-pagenavi". */
export function classWords(element: Element): ClassWords {
  const text = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 200);
  return textWords(text);
}

export function textWords(text: string): ClassWords {
  const seen = known.get(text);
  if (seen) return seen;
  const words = text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/(?:read|up|watch|play)[-_]?next/g, '')
    .split(/[^a-z]+/);
  const previous = words.some(word => previousWord.test(word));
  const next = words.some(word => nextWord.test(word));
  const found: ClassWords = {
    direction: previous === next ? null : previous ? 'previous' : 'next',
    pager: words.some(word => pagerWord.test(word)),
    barred: words.some(word => barredWord.test(word)),
  };
  if (known.size > 5000) known.clear();
  known.set(text, found);
  return found;
}
