/** After these a full stop ends no sentence: titles, initials, acronyms. */
const noBreak =
  /(?:^|[\s(“"'‘])(?:\p{Lu}\.|(?:\p{L}\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|Jr|Sr|Inc|No|M|Mme)\.)\s*$/u;

export type Sentence = { text: string; start: number };

/** Splits one block of text into sentences, in order; each is a verbatim, trimmed slice that begins at `start`. */
export function splitSentences(text: string, language: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let open = '';
  for (const { segment, index } of segmenter(language).segment(text)) {
    if (!open) start = index;
    open += segment;
    if (noBreak.test(open) && index + segment.length < text.length) continue;
    const trimmed = open.trim();
    if (trimmed) sentences.push({ text: trimmed, start: start + open.indexOf(trimmed) });
    open = '';
  }
  return sentences;
}

function segmenter(language: string): Intl.Segmenter {
  return new Intl.Segmenter(language || undefined, { granularity: 'sentence' });
}
