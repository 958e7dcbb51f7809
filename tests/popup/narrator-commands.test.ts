import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Told } from '../../src/browser/speech';
import { beginNarration, sentence, type Narration } from './narration';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('is never left playing with nothing being said, nor saying two things at once', () => {
  const command = fc.oneof(
    fc
      .constantFrom('toggle', 'next', 'previous', 'stop', 'again', 'wait a little', 'wait')
      .map(name => ({ narrator, heard }: Narration) => {
        if (name === 'toggle') narrator.toggle();
        if (name === 'next') narrator.step(1);
        if (name === 'previous') narrator.step(-1);
        if (name === 'stop') narrator.stop();
        if (name === 'again' && heard.progress) narrator.goTo(heard.progress.at);
        if (name === 'wait a little') vi.advanceTimersByTime(300);
        if (name === 'wait') vi.advanceTimersByTime(30_000);
        return name;
      }),
    fc.subarray([0, 1, 2, 3, 4]).map(shown => ({ narrator }: Narration) => {
      narrator.follow(shown.map(sentence));
      return `shows ${shown.join()}`;
    }),
    fc
      .tuple(fc.constantFrom<Told>('started', 'ended', 'failed'), fc.integer({ min: -4, max: -1 }))
      .map(([event, which]) => ({ voice }: Narration) => {
        voice.tell(event, which);
        return `told ${event} of ${which}`;
      }),
  );
  fc.assert(
    fc.property(fc.boolean(), fc.array(command, { maxLength: 40 }), (prompt, commands) => {
      const narration = beginNarration();
      const { voice, heard } = narration;
      voice.prompt = prompt;
      for (const run of commands) {
        const name = run(narration);
        if (!heard.progress || heard.progress.paused) expect(voice.held, `silent after ${name}`).toBe(false);
        else if (!voice.held) {
          // A cancelled sentence is not over yet: the next one is said when it is, or soon.
          const before = voice.said.length;
          vi.advanceTimersByTime(250);
          expect([voice.held, voice.said.length], `speaks after ${name}`).toEqual([true, before + 1]);
        }
      }
    }),
  );
});
