import type { NeedTable, NeedTerm } from '@shared/features/needs/contract';
import { type NeedPlace, needFigure } from '@shared/features/needs/need-figure';
import type { Figure } from '@shared/model/figure';
import type { MaterialId } from '@shared/model/material';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { setFigures } from '../../plan/figures/edit-figures';
import type { Session } from '../../plan/session';
import { type NeedView, needTable } from './need-table';

interface SetNeed extends NeedView, Omit<NeedPlace, 'economyId'> {
  readonly materialId: MaterialId;
  /** Tonnes REO, or percent of the demand for substitution. Null: none. */
  readonly value: number | null;
}

/**
 * Sets a figure of a year: in the plan, or in the selected scenario as an override. Null takes it out of the plan
 * (recycling and substitution of a year are one row: one of them alone becomes zero), or the override out of the scenario.
 * @throws Refusal for a figure out of range, an unknown material or use
 */
export async function setNeed(session: Session, input: SetNeed): Promise<NeedTable> {
  const { economyId, scenarioId } = input;
  const cells = [{ figure: needFigure(input), value: input.value }];
  await setFigures(session, { scenarioId, within: { economyId }, cells });
  return needTable(session, input);
}

/** Sets what a use says for all its years, in the plan. @throws Refusal `refusal.need.planOnly`, `.range`, `.unknown` */
export async function setNeedTerm(
  session: Session,
  input: NeedView & { materialId: MaterialId; useId: string; term: NeedTerm; value: number | null },
): Promise<NeedTable> {
  const { economyId, scenarioId, materialId, useId, term, value } = input;
  const key = keyOf(TABLES.valueAtStake, { useId, materialId });
  const cells = [{ figure: { of: TERMS[term], key }, value }];
  await setFigures(session, { scenarioId, within: { economyId, materialId }, cells });
  return needTable(session, input);
}

const TERMS = {
  floorPercent: 'demand.floorPercent',
  yenPerTonne: 'valueAtStake.yenPerTonne',
} as const satisfies Record<NeedTerm, Figure['of']>;
