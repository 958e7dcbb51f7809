import type { Candidate } from './candidates';
import type { Vocabulary } from './vocabulary';

/** What the choice of one sentence does to the worth of the others; learned with the feature weights. */
export type SetWeights = { covered: number; follows: number };

/** How many of the best single sentences take part: the choice stays linear in the length of the text. */
const poolSize = 150;
/** Below this many sentences the ranking takes what there is rather than stop. */
const enough = 3;

/** What may be ranked next: sentences by number, their worth now (-Infinity: out), and what that is made of. */
export type Choice = { pool: readonly number[]; values: Float64Array; covered: Float64Array; follows: Float64Array };

/**
 * Ranks sentences greedily, each by its worth beside those ranked before it: what repeats three words in a row is
 * dropped, what repeats single words is worth less, and a sentence that opens on "He" or "But" waits for the one
 * before it. So every beginning of the ranking is a summary of its own.
 */
export function rankSentences(
  candidates: readonly Candidate[],
  vocabulary: Vocabulary,
  scores: Float64Array,
  weights: SetWeights,
  limit: number,
  // Training draws here instead.
  pick: (choice: Choice) => number = highest,
): number[] {
  const pool = poolOf(scores, candidates);
  const [values, covered, follows] = [0, 0, 0].map(() => new Float64Array(pool.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const ranked = new Set<number>();
  const words = new Set<number>();
  const trigrams = new Set<string>();
  const dropped = new Set<number>();
  while (ranked.size < Math.min(limit, candidates.length)) {
    pool.forEach((index, at) => {
      const after = ranked.has(index - 1);
      const out = ranked.has(index) || dropped.has(index) || (index > 0 && candidates[index]?.leaning && !after);
      covered[at] = out ? 0 : coveredShare(vocabulary, index, words);
      follows[at] = after ? 1 : 0;
      values[at] = out
        ? -Infinity
        : (scores[index] ?? 0) + weights.covered * (covered[at] ?? 0) + weights.follows * (follows[at] ?? 0);
    });
    let index = values.some(value => value > -Infinity) ? pool[pick({ pool, values, covered, follows })] : undefined;
    if (index === undefined) {
      if (ranked.size >= enough) break;
      index = candidates.findIndex((_, place) => !ranked.has(place));
    }
    const own = trigramsOf(candidates[index]?.words ?? []);
    if (own.some(trigram => trigrams.has(trigram)) && !dropped.has(index)) {
      dropped.add(index);
      continue;
    }
    ranked.add(index);
    for (const trigram of own) trigrams.add(trigram);
    for (const id of vocabulary.vectors[index]?.ids ?? []) words.add(id);
  }
  return [...ranked];
}

/** The best single sentences with the one before each, in text order. */
function poolOf(scores: Float64Array, candidates: readonly Candidate[]): number[] {
  const places = candidates.map((_, index) => index).filter(index => isShowable(candidates[index]));
  if (places.length <= poolSize) return places;
  return places
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .slice(0, poolSize)
    .sort((a, b) => a - b);
}

/** What begs for a click or introduces a list is no statement; nobody reads 100 words as one point. */
function isShowable(candidate: Candidate | undefined): boolean {
  if (!candidate) return false;
  const { text, words } = candidate;
  return words.length <= 100 && !/[:：]$/u.test(text) && !teaser.test(text);
}

const teaser =
  /^(?:click here|read more|read also|see also|sign up|subscribe|follow us|scroll down|watch:|related:|lesen sie|mehr zum thema|hier klicken|lire aussi|à lire|cliquez ici|lea también|haga clic|leia também|clique aqui|leggi anche|clicca qui|lees ook|klik hier|läs också|les også|læs også|czytaj też|kliknij|читайте также|читайте також)(?![\p{L}\p{M}])/iu;

function coveredShare({ vectors, rarity }: Vocabulary, index: number, words: ReadonlySet<number>): number {
  if (words.size === 0) return 0;
  let all = 0;
  let known = 0;
  for (const id of vectors[index]?.ids ?? []) {
    all += rarity[id] ?? 0;
    if (words.has(id)) known += rarity[id] ?? 0;
  }
  return all === 0 ? 0 : known / all;
}

function trigramsOf(words: readonly string[]): string[] {
  return words.slice(2).map((word, at) => `${words[at] ?? ''} ${words[at + 1] ?? ''} ${word}`);
}

function highest({ values }: Choice): number {
  return values.reduce((best, value, at) => (value > (values[best] ?? -Infinity) ? at : best), 0);
}
