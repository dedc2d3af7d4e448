import type { Language } from '../base/message';
import type { Reference } from '../model/plan';
import type { StressNode } from '../model/stress';
import type { Named } from './saying';

/** How things of the reference are called in a language; without a project their ids stand for themselves. */
export function namesIn(reference: Reference | null, language: Language): (thing: Named) => string {
  const name = language === 'ja' ? 'nameJa' : 'nameEn';
  const table = (
    rows: readonly { readonly id: string; readonly nameEn: string; readonly nameJa: string }[] = [],
  ) => new Map(rows.map((row) => [row.id, row[name]]));
  const tables: Readonly<Record<Named['of'], ReadonlyMap<string, string>>> = {
    country: table(reference?.countries),
    supplier: table(reference?.suppliers),
    material: table(reference?.materials),
    use: table(reference?.uses),
  };
  return ({ of, id }) => tables[of].get(id) ?? id;
}

/** A node of the chain as a thing with a name. */
export function namedNode(node: StressNode): Named {
  return node.kind === 'country'
    ? { of: 'country', id: node.countryId }
    : { of: 'supplier', id: node.supplierId };
}
