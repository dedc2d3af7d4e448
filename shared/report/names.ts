import type { Language } from '../base/message';
import { namesOf } from '../model/catalogue';
import type { Reference } from '../model/plan';
import type { StressNode } from '../model/stress';
import type { Named } from './report-message';

/** How things of the reference are called in a language; without a project their ids stand for themselves. */
export function namesIn(reference: Reference | null, language: Language): (thing: Named) => string {
  const names = namesOf(reference, language);
  return ({ of, id }) => names[of](id);
}

/** A node of the chain as a thing with a name. */
export function namedNode(node: StressNode): Named {
  return node.kind === 'country'
    ? { of: 'country', id: node.countryId }
    : { of: 'supplier', id: node.supplierId };
}
