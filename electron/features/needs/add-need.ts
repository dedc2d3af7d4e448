import { randomUUID } from 'node:crypto';
import { Refusal } from '@shared/base/refusal';
import type { NeedTable } from '@shared/features/needs/contract';
import { needFigure } from '@shared/features/needs/need-figure';
import type { MaterialId } from '@shared/model/material';
import type { RowChange } from '@shared/model/plan';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Use } from '@shared/model/tables/use';
import { figureChanges, formatterOf } from '../../plan/figures/edit-figures';
import { economyOf, figureSource, knownUse } from '../../plan/figures/source';
import { materialOf } from '../../plan/reference-names';
import type { Session } from '../../plan/session';
import { type NeedView, needTable } from './need-table';

interface AddNeed extends NeedView {
  readonly materialId: MaterialId;
  /** A use that the plan knows, or the names and the tier of a new one; one language may be left empty. */
  readonly use:
    | { readonly useId: string }
    | { readonly nameEn: string; readonly nameJa: string; readonly tier: Use['tier'] };
  /** Of `year`, tonnes REO. */
  readonly tonnes: number;
}

/**
 * Gives the plan a need that it does not have: a use of a material, with its figure of the year.
 * @throws Refusal for a negative figure, an unknown economy or material, a use without a name, a need that is there already
 */
export function addNeed(session: Session, input: AddNeed): Promise<NeedTable> {
  return session.write(async () => {
    const { economyId, materialId, use, year, tonnes } = input;
    if (input.scenarioId !== null) throw new Refusal('refusal.need.planOnly');
    const source = await figureSource(session, { economyId, materialId }, null);
    const { reference, base } = source;
    const formatter = formatterOf(session);
    const key = 'useId' in use ? use.useId : '';
    const made = 'useId' in use ? null : newUse(input, use, reference.uses);
    materialOf(reference, materialId);
    economyOf(reference, economyId);
    const { id: useId, ...names } = made ?? knownUse(reference, key, economyId);
    const name = formatter.nameOf(names);
    if (base.demands.some((row) => row.useId === useId))
      throw new Refusal('refusal.need.taken', { use: name, material: materialId });
    const figure = needFigure({ economyId, materialId, line: { kind: 'use', useId }, of: year });
    const withUse =
      made === null ? source : { ...source, reference: { ...reference, uses: [...reference.uses, made] } };
    const changes: RowChange[] = [
      ...(made === null ? [] : [{ table: 'use', op: 'put', row: made } as const]),
      ...figureChanges(withUse, [{ figure, value: tonnes }], formatter),
    ];
    await session.apply(session.say('change.need.add', { use: name, material: materialId }), changes);
    return needTable(session, input);
  });
}

/**
 * Takes all figures of a use of a material out of the plan, with its value at stake; the use itself goes when nothing
 * else speaks of it.
 * @throws Refusal `refusal.need.planOnly`, `.unknown`, `.unknownUse`
 */
export function removeNeed(
  session: Session,
  input: NeedView & { materialId: MaterialId; useId: string },
): Promise<NeedTable> {
  return session.write(async () => {
    const { economyId, materialId, useId } = input;
    if (input.scenarioId !== null) throw new Refusal('refusal.need.planOnly');
    const { base, reference } = await figureSource(session, { economyId }, null);
    const name = formatterOf(session).nameOf(knownUse(reference, useId, economyId));
    const ofUse = base.demands.filter((row) => row.useId === useId);
    const gone = ofUse.filter((row) => row.materialId === materialId);
    if (gone.length === 0) throw new Refusal('refusal.need.unknown', { use: name, material: materialId });
    const isLast = gone.length === ofUse.length;
    const values = reference.valuesAtStake.filter(
      (row) => row.useId === useId && (isLast || row.materialId === materialId),
    );
    const changes: RowChange[] = [
      ...gone.map(({ id }): RowChange => ({ table: 'demand', op: 'remove', id })),
      ...values.map(({ id }): RowChange => ({ table: 'valueAtStake', op: 'remove', id })),
      ...(isLast ? [{ table: 'use', op: 'remove', id: useId } as const] : []),
    ];
    await session.apply(session.say('change.need.remove', { use: name, material: materialId }), changes);
    return needTable(session, input);
  });
}

/** @throws Refusal `refusal.need.noName`, `.sameName` */
function newUse(
  { economyId }: AddNeed,
  asked: { readonly nameEn: string; readonly nameJa: string; readonly tier: Use['tier'] },
  uses: readonly Use[],
): Use {
  const names = [asked.nameEn.trim(), asked.nameJa.trim()];
  const [nameEn = '', nameJa = ''] = names.map((name, index) => name || (names[1 - index] ?? ''));
  if (nameEn === '') throw new Refusal('refusal.need.noName');
  const same = uses.find(
    (use) => use.economyId === economyId && [use.nameEn, use.nameJa].some((one) => names.includes(one)),
  );
  if (same !== undefined)
    throw new Refusal('refusal.need.sameName', { use: names.find((one) => one !== '') ?? nameEn });
  return newRow(TABLES.use, { id: randomUUID(), economyId, nameEn, nameJa, tier: asked.tier });
}
