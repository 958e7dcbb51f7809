import type { InstallReason } from '../browser/install';

type Welcome = { wasWelcomed: () => Promise<boolean>; welcome: () => Promise<void> };

/**
 * Welcomes a new reader, once: not at updates. Over kept data both browsers may call it an installation again (seen with
 * unpacked extensions at each start), so that their word alone is not enough.
 */
export async function firstRun(reason: InstallReason, { wasWelcomed, welcome }: Welcome): Promise<void> {
  if (reason === 'install' && !(await wasWelcomed())) await welcome();
}
