import type { Browser } from 'puppeteer-core';
import { until, type Deed } from './driver';

/** The API of chrome://extensions, as far as we use it. */
type DeveloperPrivate = {
  updateProfileConfiguration: (change: { inDeveloperMode: boolean }) => Promise<void>;
  updateExtensionConfiguration: (change: object) => Promise<void>;
  reload: (id: string) => Promise<unknown>;
  removeHostPermission: (id: string, pattern: string) => Promise<void>;
};

/** What a person does on chrome://extensions. Two of the deeds start the extension anew. */
export async function manage(browser: Browser, id: string, deed: Deed): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async (extensionId, wanted) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      // Without it, an unpacked extension stays off once it is stopped.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      if (wanted === 'reload') await developerPrivate.reload(extensionId);
      else if (wanted === 'pin') {
        await developerPrivate.updateExtensionConfiguration({ extensionId, pinnedToToolbar: true });
      } else await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    },
    id,
    deed,
  );
  await until('the extension to run again', async () => {
    await page.goto(`chrome-extension://${id}/options.html`);
    return true;
  });
  await page.close();
}

/** What a person does in the extension's details there. */
export async function withdrawAccess(browser: Browser, id: string, pattern: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (extensionId, site) =>
      (chrome as unknown as { developerPrivate: DeveloperPrivate }).developerPrivate.removeHostPermission(
        extensionId,
        site,
      ),
    id,
    pattern,
  );
  await page.close();
}
