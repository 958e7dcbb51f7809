import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../src/summary/reading-time';
import { cutToLength } from '../../src/summary/cut';
import { summarize } from '../../src/summary/summarize';
import { countWords } from '../../src/summary/words';
import { aReading } from '../fixtures/readings';
import { projectFile } from '../structure/source-files';

const locales = readdirSync(new URL('../../src/_locales', import.meta.url));

describe.each(locales)('the article to try the button on, in %s', locale => {
  const file = projectFile(`src/_locales/${locale}/messages.json`);
  const { languageTag, welcome_sample } = JSON.parse(file) as Record<string, { message: string }>;
  const language = languageTag?.message ?? '';
  const paragraphs = welcome_sample?.message.split('\n\n') ?? [];

  it('has a summary that saves a minute', () => {
    const blocks = paragraphs.map((text, place) => ({ kind: 'paragraph' as const, text, place }));
    const summary = summarize(aReading({ language, blocks }));
    const shown = cutToLength(summary, 'medium');
    const words = shown.reduce((sum, { text }) => sum + countWords(text), 0);
    expect(shown.length).toBeGreaterThanOrEqual(3);
    expect(readingMinutes(summary.words, language) - readingMinutes(words, language)).toBeGreaterThanOrEqual(1);
  });
});
