import { expect, it } from 'vitest';
import { parametersOf } from '../../src/links/parameters';

it.each([
  ['', []],
  ['?', []],
  ['?page=2', [['page', '2']]],
  [
    '?a=1&b&a=2&=3&&c=x=y',
    [
      ['a', '1'],
      ['b', ''],
      ['', '3'],
      ['c', 'x=y'],
    ],
  ],
  ['?q=a%20b+c#d', [['q', 'a%20b+c']]],
])('%s', (query, parameters) => {
  expect([...parametersOf(new URL(`https://a.example/${query}`))]).toEqual(parameters);
});
