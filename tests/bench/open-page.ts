import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * A stored page as a document: its bytes in the charset it declares, no script run, nothing loaded.
 * `file` (.html or .html.gz) is relative to the environment variable PAGES, that to the folder npm was called from.
 */
export function openPage(file: string, url: string): Document {
  const folder = resolve(process.env['INIT_CWD'] ?? '.', process.env['PAGES'] ?? '.');
  const stored = readFileSync(resolve(folder, file));
  const bytes = file.endsWith('.gz') ? gunzipSync(stored) : stored;
  // Without listeners the console stays silent: style sheets that jsdom cannot parse are no news here.
  return new JSDOM(bytes, { url, virtualConsole: new VirtualConsole() }).window.document;
}
