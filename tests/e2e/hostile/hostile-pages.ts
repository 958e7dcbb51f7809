import { behaviour } from './behaviour';
import { clobbering } from './clobbering';
import type { HostilePage } from './hostile-page';
import { injection } from './injection';
import { oddDocuments } from './odd-documents';
import { size } from './size';

/** Every one of them, each with what a reader must see. */
export const hostilePages: readonly HostilePage[] = [
  ...clobbering,
  ...injection,
  ...size,
  ...behaviour,
  ...oddDocuments,
];
