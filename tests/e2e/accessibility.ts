import axe from 'axe-core';

/** What axe-core finds wrong in a document, which `evaluate` reaches: a line for each element at fault. */
export async function violationsIn(evaluate: (expression: string) => Promise<unknown>): Promise<string[]> {
  await evaluate(`(() => { ${axe.source} })()`);
  const found = await evaluate(`axe.run().then(({ violations }) => violations.flatMap(
    ({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary)))`);
  return found as string[];
}
