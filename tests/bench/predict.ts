// npm run --silent predict -- summaries|sentences|extraction|links < gold.jsonl > predictions.jsonl
// One JSON object a line in, one out, by the code that ships; a bad line gives {id?, error} and the run goes on.
import { createInterface } from 'node:readline';
import { tasks } from './tasks';

const task = tasks[process.argv[2] ?? ''];
if (!task) {
  console.error(`usage: npm run --silent predict -- ${Object.keys(tasks).join('|')} < gold.jsonl > predictions.jsonl`);
  process.exit(2);
}
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim()) console.log(JSON.stringify(answer(task, line)));
}

function answer(predict: (row: unknown) => object, line: string): object {
  let id: { id?: unknown } = {};
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row === 'object' && row !== null && 'id' in row) id = { id: row.id };
    return { ...id, ...predict(row) };
  } catch (error) {
    return { ...id, error: String(error) };
  }
}
