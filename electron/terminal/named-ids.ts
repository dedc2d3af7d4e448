import { Refusal } from '@shared/base/refusal';
import { isCalled } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import type { SupplierId } from '@shared/model/supplier';
import { scenarioByName } from '../plan/list-scenarios';
import type { Session } from '../plan/session';
import { listOf } from './usage';

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

/** The ids of scenarios that are named, in their order. @throws Refusal `refusal.scenario.unknown` for the first that there is none of */
export async function scenarioIdsOf(session: Session, names: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) ids.push((await scenarioByName(session, name)).id);
  return ids;
}

/** The names in a text with commas between; one that holds a comma itself is tried first. */
export async function scenariosIn(session: Session, text: string): Promise<readonly string[]> {
  const { scenarios } = await session.project.scenarios();
  const isName = scenarios.some((scenario) => scenario.id === text || isCalled(scenario, text));
  return isName ? [text] : listOf(text);
}
