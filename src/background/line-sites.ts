import type * as lineScripts from '../browser/line-scripts';

export type LineAccess = typeof lineScripts & { allowedSites: () => Promise<string[]> };

/**
 * Brings the browser to run our line on exactly the allowed sites. Safe to repeat: browsers keep registrations over a
 * restart, forget them at an update, and tell of permissions that changed while we were not there not at all.
 */
export async function renewLine(access: LineAccess): Promise<void> {
  const [sites, registered] = await Promise.all([access.allowedSites(), access.registeredSites()]);
  if (sites.length === registered.length && sites.every(site => registered.includes(site))) return;
  if (sites.length === 0) await access.unregister();
  else if (registered.length === 0) await access.register(sites);
  // In one step: between two the background may die, and no site would have its line.
  else await access.registerOthers(sites);
}

/** Offers the line in pages that are open already: the reader has just switched it on in front of one. */
export async function showLineInOpenPages(sites: string[], access: LineAccess): Promise<void> {
  if (sites.length === 0) return;
  for (const tabId of await access.tabsOf(sites)) {
    await access.showLine(tabId).catch((error: unknown) => {
      console.info('No line in an open page:', error);
    });
  }
}

/** Has the lines leave the pages of sites that are allowed no longer. */
export async function dismissLines(access: LineAccess): Promise<void> {
  await access.tellLines(await access.allowedSites());
}
