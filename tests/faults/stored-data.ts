import * as v from 'valibot';
import english from '../../src/_locales/en/messages.json';
import { soundOptions } from '../../src/options';
import { reading, type KeySentence } from '../../src/reading';

export type Stored = Record<'local' | 'session' | 'sync', Record<string, unknown>>;

const sentence = v.object({ text: v.string(), block: v.number(), start: v.number(), rank: v.number() });
const summary = v.object({ sentences: v.pipe(v.array(sentence), v.minLength(1)), words: v.number() });
const kept = v.object({ reading, summary });
const order = v.pipe(v.array(v.number()), v.maxLength(20));

/** What of the extension's stored data is none of ours, or would not be understood: nothing, ever. */
export function flawsIn({ local, session, sync }: Stored): string[] {
  const sound = soundOptions(local);
  const options = Object.keys(local).filter(key => key !== 'welcomed' && !(key in sound));
  const summaries = Object.keys(session).filter(key => key.startsWith('summary-'));
  const listed = v.is(order, session['remembered']) ? session['remembered'] : [];
  return [
    ...options.map(key => `local ${key}: ${JSON.stringify(local[key]).slice(0, 50)}`),
    ...Object.keys(sync).map(key => `sync ${key}`),
    ...Object.entries(session).flatMap(([key, value]) => (isSound(key, value) ? [] : [`session ${key}`])),
    // What is not listed would never give way.
    ...summaries.filter(key => !listed.includes(Number(key.slice('summary-'.length)))).map(key => `unlisted ${key}`),
  ];
}

function isSound(key: string, value: unknown): boolean {
  if (key === 'remembered') return v.is(order, value);
  if (key.startsWith('notice-')) return typeof value === 'string' && value in english;
  return /^summary-\d+$/.test(key) && v.is(kept, value) && value.summary.sentences.every(one => isIn(value, one));
}

/** Word for word, where it says. */
function isIn({ reading: { blocks } }: v.InferOutput<typeof kept>, { text, block, start }: KeySentence): boolean {
  return blocks[block]?.text.startsWith(text, start) === true;
}
