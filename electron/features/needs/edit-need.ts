import { randomUUID } from 'node:crypto';
import { Refusal } from '@shared/base/refusal';
import type { NeedLine, NeedTable, NeedTerm } from '@shared/features/needs/contract';
import type { MaterialId } from '@shared/model/material';
import type { RowChange } from '@shared/model/plan';
import { scenarioChain } from '@shared/model/resolution';
import type { Session } from '../../plan/session';
import { scenarioOverride } from '../shares/share-override';
import { figureIn, type NeedPlace, overrideOf, rowChange } from './need-rows';
import { type NeedView, needTable } from './need-table';
import { applyNeed, knownMaterial, knownUse } from './need-writing';

export interface SetNeed extends NeedView {
  readonly materialId: MaterialId;
  readonly line: NeedLine;
  /** The year of the figure. */
  readonly of: number;
  /** Tonnes REO, or percent of the demand for substitution. Null: none. */
  readonly value: number | null;
}

/**
 * Sets a figure of a year: in the plan, or in the scenario in hand as an override. Null takes it out of the plan
 * (recycling and substitution of a year are one row: one of them alone becomes zero), or the override out of the scenario.
 * @throws Refusal for a figure out of range, an unknown material or use
 */
export function setNeed(session: Session, input: SetNeed): Promise<NeedTable> {
  return session.write(async () => {
    const { scenarioId, materialId, line, of, value } = input;
    checkFigure(line, value);
    await knownMaterial(session, materialId);
    if (line.kind === 'use') await knownUse(session, input.economyId, line.useId);
    const plan = await session.project.plan({ economyId: input.economyId });
    const changes =
      scenarioId === null
        ? rowChange(plan, input, value)
        : await scenarioChange(session, scenarioId, input, value, figureIn(plan, input));
    const params = { material: materialId, year: of };
    const label =
      line.kind === 'use'
        ? session.say('change.need.set', {
            ...params,
            use: (await knownUse(session, input.economyId, line.useId)).name,
          })
        : session.say(`change.need.${line.kind}`, params);
    await applyNeed(session, label, changes);
    return needTable(session, input);
  });
}

async function scenarioChange(
  session: Session,
  scenarioId: string,
  place: NeedPlace,
  value: number | null,
  planned: number | null,
): Promise<RowChange[]> {
  const book = await session.project.scenarios();
  scenarioChain(book, scenarioId); // throws for a scenario that is not there
  const { field, key } = overrideOf(place);
  if (value !== null) return scenarioOverride({ book }, scenarioId, field, key, value, planned);
  const own = book.overrides.find(
    (row) => row.scenarioId === scenarioId && row.field === field && row.key === key,
  );
  return own === undefined ? [] : [{ table: 'override', op: 'remove', id: own.id }];
}

/** Sets what a use says for all its years, in the plan. @throws Refusal `refusal.need.planOnly`, `.range`, `.unknown` */
export function setNeedTerm(
  session: Session,
  input: NeedView & { materialId: MaterialId; useId: string; term: NeedTerm; value: number | null },
): Promise<NeedTable> {
  return session.write(async () => {
    const { economyId, materialId, useId, term, value } = input;
    if (input.scenarioId !== null) throw new Refusal('refusal.need.planOnly');
    const use = await knownUse(session, economyId, useId);
    const plan = await session.project.plan({ economyId, materialId });
    const rows = plan.demands.filter((row) => row.useId === useId);
    if (rows.length === 0) throw new Refusal('refusal.need.unknown', { use: use.name, material: materialId });
    const { valuesAtStake } = await session.project.reference();
    const before = valuesAtStake.find((row) => row.useId === useId && row.materialId === materialId);
    const changes = ((): RowChange[] => {
      switch (term) {
        case 'floorPercent': {
          const floorPercent = value ?? 0;
          if (floorPercent < 0 || floorPercent > 100)
            throw new Refusal('refusal.need.percent', { value: floorPercent });
          return rows
            .filter((row) => row.floorPercent !== floorPercent)
            .map((row): RowChange => ({ table: 'demand', op: 'put', row: { ...row, floorPercent } }));
        }
        case 'yenPerTonne': {
          if (value !== null && value < 0) throw new Refusal('refusal.need.negativeValue', { value });
          if (value === null)
            return before === undefined ? [] : [{ table: 'valueAtStake', op: 'remove', id: before.id }];
          if (before?.yenPerTonne === value) return [];
          const note = before?.note ?? null;
          const row = { id: before?.id ?? randomUUID(), useId, materialId, yenPerTonne: value, note };
          return [{ table: 'valueAtStake', op: 'put', row: { ...row, mark: 'estimated', sourceId: null } }];
        }
      }
    })();
    await applyNeed(
      session,
      session.say(`change.need.${term}`, { material: materialId, use: use.name }),
      changes,
    );
    return needTable(session, input);
  });
}

/** @throws Refusal `refusal.need.percent`, `.negative` */
function checkFigure(line: NeedLine, value: number | null): void {
  if (value === null) return;
  if (line.kind === 'substitution' && (value < 0 || value > 100))
    throw new Refusal('refusal.need.percent', { value });
  if (value < 0) throw new Refusal('refusal.need.negative', { value });
}
