import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/summary/candidates';
import { costOfLeaning, costOfLinking, opensLeaning, opensLinking } from '../../src/summary/opening';

describe('opensLinking', () => {
  it.each([
    ['en', 'For example, the pier is closed.'],
    ['en', 'Here are ten piers to see before they close.'],
    ['en', 'One of them sails from the north.'],
    ['en', 'During the storm, he slept on the pier.'],
    ['de', 'Aus diesem Grund bleibt die Brücke zu.'],
    ['fr', 'De son côté, la mairie ne dit rien.'],
    ['fr', 'Celle-ci rouvrira en mai.'],
    ['es', 'Por su parte, el puerto no respondió.'],
    ['it', 'Dal canto suo, il sindaco tace.'],
    ['pl', 'Jego zdaniem most jest bezpieczny.'],
    ['ru', 'По его словам, мост откроют в мае.'],
    ['uk', 'За його словами, міст відкриють у травні.'],
    ['tr', 'Buna göre köprü mayısta açılacak.'],
    ['ar', 'من جهتها، أكدت البلدية أن الجسر آمن.'],
    ['id', 'Di sana, kapal berangkat setiap jam.'],
    ['zh', '其实桥已经关闭。'],
    ['ja', 'もちろん、橋は閉まっている。'],
    ['ko', '이번에도 다리는 닫혔다.'],
  ])('%s: %s', (language, sentence) => {
    expect(opensLinking(sentence, language) || opensLeaning(sentence, language)).toBe(true);
    const [, candidate] = candidatesOf(
      ['First.', sentence].map((text, place) => ({ kind: 'paragraph', text, place })),
      language,
    );
    expect(candidate?.leaningCost).toBeGreaterThan(0);
  });

  it.each([
    ['en', 'Nobody was hurt when the pier fell.'],
    ['en', 'The former ferry is a café now.'],
    ['en', 'After Ann Marsh left, she slept on the pier.'],
    ['fr', 'Le pont est fermé depuis lundi.'],
    ['ru', 'По данным мэрии, мост закрыт.'],
    ['id', 'Di Jakarta, kapal berangkat setiap jam.'],
  ])('%s stands alone: %s', (language, sentence) => {
    expect(opensLinking(sentence, language) || opensLeaning(sentence, language)).toBe(false);
  });

  it('costs less in English than a pronoun', () => {
    expect(costOfLinking).toBeLessThan(costOfLeaning('en'));
  });
});
