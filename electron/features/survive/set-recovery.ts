import { randomUUID } from 'node:crypto';
import { Refusal } from '@shared/base/refusal';
import { nameIn } from '@shared/model/catalogue';
import type { SupplierId } from '@shared/model/supplier';
import { LONGEST_RECOVERY_DAYS } from '@shared/model/survival';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Recovery } from '@shared/model/tables/recovery';
import { supplierOf } from '../../plan/reference-names';
import type { Session } from '../../plan/session';

/**
 * Puts on record how long a supplier that failed needs until it sends again as before. A figure typed by a person is an
 * estimate without source.
 * @param input.days whole days, or null: not known any more
 * @throws Refusal `refusal.survival.recoveryDays`, `refusal.share.unknownSupplier`
 */
export function setRecovery(
  session: Session,
  input: { supplierId: SupplierId; days: number | null },
): Promise<readonly Recovery[]> {
  return session.write(async () => {
    const { days } = input;
    if (days !== null && !(Number.isInteger(days) && days >= 0 && days <= LONGEST_RECOVERY_DAYS))
      throw new Refusal('refusal.survival.recoveryDays', { days, most: LONGEST_RECOVERY_DAYS });
    const reference = await session.project.reference();
    const supplier = supplierOf(reference, input.supplierId);
    const before = reference.recoveries.find((row) => row.supplierId === supplier.id);
    if (days === (before?.days ?? null)) return reference.recoveries;
    const name = nameIn(session.language, supplier);
    const header = {
      who: session.who,
      label: session.say('change.recovery', { supplier: name }),
      reason: null,
    };
    const row = newRow(TABLES.recovery, {
      id: before?.id ?? randomUUID(),
      supplierId: supplier.id,
      days: days ?? 0,
      mark: 'estimated',
      note: before?.note ?? null,
    });
    session.seen(
      await session.project.apply(header, [
        days === null
          ? { table: 'recovery', op: 'remove', id: row.id }
          : { table: 'recovery', op: 'put', row },
      ]),
    );
    return (await session.project.reference()).recoveries;
  });
}
