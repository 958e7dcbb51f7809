import { Readability } from '@mozilla/readability';
import type { Article } from '../reading';
import { cleanCopy, type PageCopy } from './clean-copy';
import { predictedCost } from './cost';

// Of the second that a click may take at worst.
const mostMilliseconds = 800;

/** What Readability found, with its elements; null where it found nothing or was not asked. */
export type Found = ReturnType<Readability<Node>['parse']>;

/** Without a find where Readability finds nothing or fails on a page that no test has thought of. */
export function fullReading(page: PageCopy): { found: Found; whySimple?: Article['whySimple'] } {
  if (predictedCost(page.document, mostMilliseconds) > mostMilliseconds) return { found: null, whySimple: 'cost' };
  try {
    const found = new Readability<Node>(cleanCopy(page), { serializer: node => node, keepClasses: true }).parse();
    return found?.content ? { found } : { found, whySimple: 'nothing' };
  } catch (error) {
    if (error instanceof Error) return { found: null, whySimple: 'failure' };
    throw error;
  }
}
