import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { inBothBrowsers } from './both-browsers';
import { until, type Popup } from './driver';
import { settled, shownWhen, type Shown } from './popup-reader';
import { newspaper, openSite, type Site } from './site';

const market = 'Winter market moves to the rope factory';
const ferry = 'Electric night ferry halves noise in Vellin harbour';
const signIn =
  '<!doctype html><title>Sign in</title><form><h1>Sign in</h1><input name="mail"><input type="password"><button>Go</button></form>';

function article(title: string, next: string, previous: string): string {
  const story =
    '<p>On that day the ferry was late again, the harbour office said, and nobody on the quay asked why.</p>';
  const nav = `<nav><a rel="prev" href="${previous}">Previous article</a> <a rel="next" href="${next}">Next article</a></nav>`;
  return `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>${title}</title><article><h1>${title}</h1>${story.repeat(9)}</article>${nav}`;
}
/** An article whose next one is at another address. */
const leadingTo = (next: string) => article('A late ferry', next, '/lighthouse-school.html');
const isDone = ({ sentences }: Shown) => sentences.length > 0;
const has = (popup: Popup, selector: string) =>
  popup.evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)})?.checkVisibility() === true`);
const focusIn = (popup: Popup) => popup.evaluate(() => document.activeElement?.className ?? '');

inBothBrowsers(stage => {
  let other: Site;
  beforeAll(async () => {
    other = await openSite(newspaper);
  });
  afterAll(() => other.close());
  beforeEach(() => stage.site.requests.splice(0));

  const peekFrom = async (next: string) => {
    stage.site.serve('/late', response => response.end(leadingTo(next)));
    const tab = await stage.open('/late');
    const popup = await stage.clickToolbar(tab);
    await settled(popup);
    await popup.click('.neighbour.next .peek');
    return { tab, popup };
  };

  it('reads on without leaving the page, and comes back', async () => {
    const { site } = stage;
    site.serve('/second', response =>
      response.end(article('A second ferry', '/winter-market.html', '/night-ferry.html')),
    );
    const tab = await stage.open('/night-ferry.html');
    await tab.evaluate(() => document.querySelector('a[href="/winter-market.html"]')?.setAttribute('href', '/second'));
    const popup = await stage.clickToolbar(tab);
    const own = await settled(popup);
    const before = await tab.content();
    expect(site.requests).toEqual(['/night-ferry.html']);
    await popup.click('.neighbour.next .peek');
    const peeked = await shownWhen(popup, 'the next', now => now.headline === 'A second ferry' && isDone(now));
    expect(site.requests).toEqual(['/night-ferry.html', '/second']);
    expect(await popup.evaluate(() => document.querySelector('.ahead')?.textContent)).toMatch(/^Read before leaving/);
    expect(await focusIn(popup)).toBe('ahead');
    expect(peeked.cards.map(({ label }) => label)).toEqual(['Previous article', 'Next article']);
    expect(await has(popup, '.sentence[role=button]'), 'no jumps').toBe(false);
    expect(await tab.content()).toBe(before);

    // A neighbour of the neighbour; then the page itself and what was read before, without a request.
    await popup.click('.neighbour.next .peek');
    await shownWhen(popup, 'another one', now => now.headline === market && isDone(now));
    await popup.click('.ahead .action');
    expect(await shownWhen(popup, 'the page', now => now.headline === ferry)).toEqual(own);
    await popup.click('.neighbour.next .peek');
    await shownWhen(popup, 'what was read', now => now.headline === 'A second ferry' && isDone(now));
    await popup.press('c');
    await until('the copy', () => has(popup, '.status .seen'));
    await popup.click('.neighbour.previous .peek');
    await shownWhen(popup, 'the page', now => now.headline === ferry);
    expect(await focusIn(popup)).toBe('peek');
    expect(site.requests).toEqual(['/night-ferry.html', '/second', '/winter-market.html']);
    expect(other.requests).toEqual([]);
  });

  it('goes to what it peeked at', async () => {
    const { tab, popup } = await peekFrom('/winter-market.html');
    await shownWhen(popup, 'the next', now => now.headline === market && isDone(now));
    await popup.click('.ahead .action:last-child');
    await until('the article', () => tab.evaluate(() => location.pathname === '/winter-market.html'));
  });

  it.each([
    ['a server’s error', 'error', /^The site answered with an error/],
    ['a page to sign in on', 'login', /^What the site sent is no article/],
    ['another kind of file', 'pdf', /^This is no web page/],
    ['a redirect to another site', 'away', /^This address leads on to another site/],
    ['50 MB', 'big', /too big to be read from here/],
    ['a broken connection', 'broken', /^The site did not answer/],
  ])('says what came instead of an article, and offers to open it: %s', async (_, path, message) => {
    const { site } = stage;
    let sent = 0;
    site.serve('/error', response => response.writeHead(500).end(leadingTo('/')));
    site.serve('/login', response => response.writeHead(302, { location: '/sign-in' }).end());
    site.serve('/sign-in', response => response.end(signIn));
    site.serve('/pdf', response => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'));
    site.serve('/away', response => response.writeHead(302, { location: `${other.origin}/night-ferry.html` }).end());
    site.serve('/broken', response => response.destroy());
    site.serve('/big', response => {
      const piece = Buffer.alloc(100_000, 'word ');
      const send = () => {
        for (let goesOn = true; goesOn && sent < 50e6 && !response.destroyed; sent += piece.length) {
          goesOn = response.write(piece);
        }
        response.once('drain', send);
      };
      send();
    });
    const { popup } = await peekFrom(`/${path}`);
    const shown = await shownWhen(popup, 'the failure', ({ failure }) => failure !== '');
    expect(shown.failure).toMatch(message);
    expect(shown.actions).toContain('Open this article');
    expect(shown.actions).toContain('Back to this page');
    expect(sent, 'what was sent of 50 MB').toBeLessThan(30e6);
    expect(other.requests, 'another site is asked for nothing').toEqual([]);
    await popup.click('.ahead .action');
    await shownWhen(popup, 'the page', now => now.headline === 'A late ferry' && now.sentences.length > 0);
  });

  it('tries again once the site is back', async () => {
    let isBack = false;
    stage.site.serve('/moody', response =>
      isBack ? response.end(leadingTo('/')) : response.writeHead(503).end('<p>Come back later.</p>'),
    );
    const { popup } = await peekFrom('/moody');
    await shownWhen(popup, 'the failure', ({ failure }) => failure !== '');
    isBack = true;
    await popup.click('.notice .action.quiet');
    await shownWhen(popup, 'the article', ({ failure, sentences }) => failure === '' && sentences.length > 0);
  });

  it('breaks off when the reader stops, and when the popup closes', async () => {
    let [begun, ended] = [0, 0];
    stage.site.serve('/endless', response => {
      begun += 1;
      response.write('<!doctype html><title>Slow</title>');
      response.on('close', () => (ended += 1));
    });
    const { popup } = await peekFrom('/endless');
    await until('the request', () => Promise.resolve(begun === 1));
    await popup.click('.ahead .action');
    await shownWhen(popup, 'the page', now => now.headline === 'A late ferry' && now.sentences.length > 0);
    await until('its end', () => Promise.resolve(ended === 1), 5000);
    await popup.click('.neighbour.next .peek');
    await until('the other request', () => Promise.resolve(begun === 2));
    await popup.close();
    await until('its end', () => Promise.resolve(ended === 2), 5000);
  });

  it('shows nothing of it once the tab has moved on', async () => {
    let ended = false;
    stage.site.serve('/endless', response => response.on('close', () => (ended = true)).write('<!doctype html>'));
    const { tab, popup } = await peekFrom('/endless');
    await until('the request', () => Promise.resolve(stage.site.requests.includes('/endless')));
    await tab.goto(`${stage.site.origin}/winter-market.html`);
    const shown = await shownWhen(popup, 'the new page', now => isDone(now) || now.failure !== '');
    if (stage.browser === 'chromium') expect(shown.headline).toBe(market);
    else expect(shown.failure).toMatch(/^The tab has moved on/);
    await until('the end of the request', () => Promise.resolve(ended), 5000);
  });

  it('offers no peek at another site, nor at the same one by another name', async () => {
    stage.site.serve('/late', response =>
      response.end(leadingTo(`${stage.site.origin.replace('127.0.0.1', 'localhost')}/winter-market.html`)),
    );
    const popup = await stage.clickToolbar(await stage.open('/late'));
    await settled(popup);
    expect(await has(popup, '.card.next')).toBe(true);
    expect(await has(popup, '.neighbour.next .peek')).toBe(false);
    expect(await has(popup, '.elsewhere')).toBe(true);
    expect(stage.site.requests).toEqual(['/late']);
  });
});
