/** What random pages have found wrong, by us or in a browser: read each time, before new ones. */
export const found: string[] = [
  // Firefox threw: the parameters of an address could not be walked there.
  '<!doctype html><title>A bridge</title><link rel="next" href="?page=2"><p>Text.</p>',
  // Children of a host were put into themselves.
  '<main><template shadowrootmode="open"><div><p>Text.</p></div><slot></slot></template><slot><p>More.</p></slot></main>',
  // A host that Chromium takes and Node refuses: the test judged it by Node's parser.
  '<!doctype html><title>A bridge</title><link rel="next" href="http://xn--a"><p>Text.</p>',
];
