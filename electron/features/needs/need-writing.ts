import { Refusal } from '@shared/base/refusal';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { RowChange } from '@shared/model/plan';
import type { Session } from '../../plan/session';

/** One change set of the needs; nothing is written where nothing changes. Called inside of `session.write`. */
export async function applyNeed(
  session: Session,
  label: string,
  changes: readonly RowChange[],
): Promise<void> {
  if (changes.length > 0)
    session.seen(await session.project.apply({ who: session.who, label, reason: null }, changes));
}

/** @throws Refusal `refusal.reference.unknownMaterial` */
export async function knownMaterial(session: Session, materialId: MaterialId): Promise<void> {
  const { materials } = await session.project.reference();
  if (!materials.some(({ id }) => id === materialId))
    throw new Refusal('refusal.reference.unknownMaterial', { material: materialId });
}

/** A use of the economy with its name in the language of the session. @throws Refusal `refusal.need.unknownUse` */
export async function knownUse(
  session: Session,
  economyId: CountryId,
  useId: string,
): Promise<{ readonly name: string }> {
  const { uses } = await session.project.reference();
  const found = uses.find((use) => use.id === useId && use.economyId === economyId);
  if (found === undefined) throw new Refusal('refusal.need.unknownUse', { use: useId });
  return { name: session.language === 'ja' ? found.nameJa : found.nameEn };
}
