import { hasDigit } from './signs';

const longestDate = 40;
const dateWord = /^(?:date|time|datetime|timestamp|published|posted)$/;

/** The day a text was published, set apart from it: a time element, or a short text with a number of class "post-date". */
export function isDate(element: Element): boolean {
  if (element.textContent.length > longestDate) return false;
  return element.nodeName === 'TIME' || (namesDate(element) && hasDigit.test(element.textContent));
}

/** The last word of a class name says what it is: "entry-date", "navDate"; a "date-title" is a title. */
function namesDate(element: Element): boolean {
  const names = (element.getAttribute('class') ?? '').slice(0, 200).trim().split(/\s+/).slice(0, 10);
  return names.some(name => {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/);
    return dateWord.test(words.at(-1) ?? '');
  });
}
