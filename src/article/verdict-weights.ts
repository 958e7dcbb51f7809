// Learned by tests/bench/train-verdict.ts, which writes this file.
export const verdictWeights = {
  bias: -7.02,
  words: 0.7,
  share: 3.79,
  teasers: -7.43,
  statesArticle: 1.34,
  openGraphArticle: 0.93,
  openGraphOther: -2.49,
  dated: 3.45,
  form: -1.99,
  statesOther: -3,
  articleAddress: 1,
};
