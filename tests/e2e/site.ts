import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of our newspaper, the sample site of the tests. */
export const newspaper = fileURLToPath(new URL('../fixtures/site', import.meta.url));

export type Site = {
  /** Where it is served, without a slash at the end. */
  origin: string;
  /** Paths asked for so far. */
  requests: string[];
  /** Serves a page in two parts: the second only comes when `finish` is called. */
  serveSlowly: (path: string, first: string, second: string) => { finish: () => void };
  /** Answers a path in any way; null leaves it to the folder again. */
  serve: (path: string, answer: ((response: ServerResponse) => void) | null) => void;
  close: () => Promise<void>;
};

/** A web site on this machine: the files of a folder, and slow pages that a test adds. Notes every request. */
export async function openSite(folder: string): Promise<Site> {
  const pages = new Map<string, (response: ServerResponse) => void>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    requests.push(path);
    const file = join(folder, basename(path));
    const page = pages.get(path);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (page) page(response);
    else if (existsSync(file) && statSync(file).isFile()) response.end(readFileSync(file));
    else response.writeHead(404).end('<!doctype html><title>Not here</title>');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    serveSlowly(path, first, second) {
      const waiting: ServerResponse[] = [];
      pages.set(path, response => {
        response.write(first);
        waiting.push(response);
      });
      return {
        finish: () => {
          waiting.splice(0).forEach(response => response.end(second));
        },
      };
    },
    serve(path, answer) {
      if (answer) pages.set(path, answer);
      else pages.delete(path);
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
