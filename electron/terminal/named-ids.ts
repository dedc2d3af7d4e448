import { Refusal } from '@shared/base/refusal';
import type { Reference } from '@shared/model/plan';
import type { SupplierId } from '@shared/model/supplier';
import { scenarioByName } from '../plan/list-scenarios';
import type { Session } from '../plan/session';

/** The supplier that a person calls by id, name or alias. @throws Refusal `refusal.share.unknownSupplier` */
export function supplierIdOf(reference: Reference, stage: string, name: string): SupplierId {
  const folded = name.trim().normalize('NFKC').toLocaleLowerCase('en');
  const same = (text: string) => text.normalize('NFKC').toLocaleLowerCase('en') === folded;
  const found = reference.suppliers.find(
    (supplier) =>
      supplier.id === name ||
      (supplier.stage === stage && [supplier.nameEn, supplier.nameJa, ...supplier.aliases].some(same)),
  );
  if (found === undefined)
    throw new Refusal('refusal.share.unknownSupplier', { supplier: name }, { field: 'supplier' });
  return found.id;
}

/** The id of the scenario that is named; null for the plan. @throws Refusal `refusal.scenario.unknown` */
export async function scenarioIdOf(session: Session, name: string | null): Promise<string | null> {
  return name === null ? null : (await scenarioByName(session, name)).id;
}
