// Runs inside Firefox's own window, like firefox-privileged.ts: sent as source, with that window's globals.
/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment,
   @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access */
declare const Cc: any;
declare const Ci: any;
declare const Services: any;

/**
 * What about:memory says of the background page under an address, in megabytes, after its buttons "GC" and "CC". Not of
 * its process, where twenty megabytes of chunks for scripts come and go.
 */
export async function memoryOfBackground(base: string): Promise<number> {
  // What refers to itself through the document takes both, in turns. Each is done before the process reads on.
  for (const collect of ['gc', 'cc', 'gc', 'cc']) Services.obs.notifyObservers(null, `child-${collect}-request`);
  const start = `explicit/window-objects/top(${base.replaceAll('/', '\\')}_generated_background_page.html`;
  const reporters = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  let bytes = 0;
  await new Promise<void>(resolve => {
    const add = (_process: string, path: string, _kind: number, unit: number, amount: number) => {
      if (path.startsWith(start) && unit === Ci.nsIMemoryReporter.UNITS_BYTES) bytes += amount;
    };
    reporters.getReports(add, null, resolve, null, false);
  });
  if (bytes === 0) throw new Error('no report of a background page');
  return bytes / 2 ** 20;
}
