import { expect, it } from 'vitest';
import { parseArguments } from './page-to-show';

it.each([
  [[], { watch: false }],
  [['--browser', 'firefox'], { browser: 'firefox', watch: false }],
  [['--watch', '--browser', 'firefox', 'page.html'], { browser: 'firefox', watch: true, page: 'page.html' }],
])('reads %j', (words, wanted) => {
  expect(parseArguments(words)).toMatchObject(wanted);
});
