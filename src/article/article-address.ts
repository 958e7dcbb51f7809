/** A name of so many parts is a headline's: "old-bridge-opens-again". */
const fewestMarks = 3;
const longNumber = /\d{5}/;
/** "/2026/11/04/bridge", "/20261104/bridge.html": below a day or month alone stands their list. */
const belowDate = /\/(?:19|20)\d\d[-/]?[01]\d(?:[-/]?[0-3]\d)?\/[^/]*[^/\d]/;

/** Whether an address is such as articles have, by its path: of 178 articles of the bench 135 have one, of 58 other pages 3. */
export function isArticleAddress(address: string): boolean {
  const path = URL.canParse(address) ? new URL(address).pathname.replace(/%[\da-f]{2}/gi, '') : '';
  const name = path.split('/').findLast(Boolean) ?? '';
  return longNumber.test(path) || belowDate.test(path) || (name.match(/[-_]/g) ?? []).length >= fewestMarks;
}
