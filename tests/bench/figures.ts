/** The rows of the first table that one benchmark has in a page of figures, its head first; empty where it has none. */
export function tableOf(page: string, name: string): string[][] {
  const [, figures = ''] = page.split(`<!-- figures: ${name} -->`);
  const [own = ''] = figures.split('<!-- end -->');
  const lines = own.trimStart().split('\n');
  const length = lines.findIndex(line => !line.startsWith('|'));
  return lines
    .slice(0, length < 0 ? lines.length : length)
    .filter(line => !/^\|[\s|:-]+\|$/.test(line))
    .map(line =>
      line
        .slice(1, -1)
        .split('|')
        .map(cell => cell.trim()),
    );
}
