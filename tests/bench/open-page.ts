import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * A stored page as a document: UTF-8 where its bytes are valid UTF-8, else in the charset it declares (many pages were
 * stored as UTF-8 while their `meta` still names another); no script run, nothing loaded.
 */
export function openPage(file: string, url: string): Document {
  const bytes = readStored(file);
  // Without listeners the console stays silent: style sheets that jsdom cannot parse are no news here.
  return new JSDOM(isUtf8(bytes) ? bytes.toString('utf8') : bytes, { url, virtualConsole: new VirtualConsole() }).window
    .document;
}

/** `file` (.html or .html.gz) is relative to the environment variable PAGES, that to the folder npm was called from. */
export function readStored(file: string): Buffer {
  const folder = resolve(process.env['INIT_CWD'] ?? '.', process.env['PAGES'] ?? '.');
  const stored = readFileSync(resolve(folder, file));
  return file.endsWith('.gz') ? gunzipSync(stored) : stored;
}
