const mostCells = 4;

/**
 * The other cell of a column in a table of two rows, the upper without links: "Previous | Next", and below the links to
 * them. In longer tables the first row names the columns of a list.
 */
export function otherCell(element: Element | null): Element | null {
  const cell = element?.closest('td,th');
  const row = cell?.parentElement;
  // Live, and counted no further than asked: a table may have 100,000 rows, and as many links.
  const rows = row?.closest('table')?.getElementsByTagName('tr');
  const [upper, lower] = rows ?? [];
  if (!cell || !row || !upper || !lower || rows?.[2] || row.children[mostCells] || upper.querySelector('a[href]'))
    return null;
  const other = row === upper ? lower : upper;
  return other.children[Array.from(row.children).indexOf(cell)] ?? null;
}
