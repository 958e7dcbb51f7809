import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostilePage } from './hostile-page';

export type HostileSite = {
  addressOf: (page: HostilePage) => string;
  /** What was asked for since the last question, pages and their icons apart. */
  takeRequests: () => string[];
  close: () => Promise<void>;
};

export async function openHostileSite(pages: readonly HostilePage[]): Promise<HostileSite> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url?.replace(/\?.*/, '') ?? '';
    const page = pages.find(({ name }) => path === `/${name}`);
    if (!page && path !== '/favicon.ico') requests.push(path);
    response.writeHead(page ? 200 : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    addressOf: ({ name }) => `${origin}/${name}`,
    takeRequests: () => requests.splice(0),
    close: () =>
      new Promise(resolve => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
