import { text } from '../browser/text';
import { element } from '../element';
import { siteName } from '../match-pattern';

type SiteAccess = {
  allowedSites: () => Promise<string[]>;
  removeSites: (patterns: string[]) => Promise<void>;
  watchAllowedSites: (changed: () => void) => void;
};

/** The sites that show the summary in their pages, each removable. */
export async function allowedSitesList(access: SiteAccess): Promise<HTMLElement> {
  const said = element('p', { className: 'said', role: 'status' });
  const heading = element('h2', { tabIndex: -1 }, text('allowedSites'));
  const list = element('ul', { className: 'sites' });
  const none = element('p', { className: 'hint' }, text('noAllowedSites'));
  access.watchAllowedSites(() => void show());
  await show();
  return element('section', {}, heading, list, none, said);

  async function show(): Promise<void> {
    const patterns = await access.allowedSites();
    list.replaceChildren(...patterns.map(item));
    list.hidden = patterns.length === 0;
    none.hidden = patterns.length > 0;
  }

  function item(pattern: string): HTMLElement {
    const site = siteName(pattern) ?? text('allSites');
    const name = element('bdi', {}, site);
    const remove = element(
      'button',
      { type: 'button', ariaLabel: `${text('removeSite')} ${site}` },
      text('removeSite'),
    );
    remove.onclick = async () => {
      try {
        await access.removeSites([pattern]);
      } catch (error) {
        console.info('The permission stays:', error);
        said.textContent = text('notSaved');
        return;
      }
      said.textContent = text('siteRemoved', { site });
      // The button that had the focus is gone.
      heading.focus();
    };
    return element('li', { className: 'field' }, name, remove);
  }
}
