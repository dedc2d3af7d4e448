import type { InputOf } from '@shared/catalogue/contract';
import type { NeedTable } from '@shared/features/needs/contract';
import type { MaterialId } from '@shared/model/material';
import { ask } from '../../kit/state/bridge';
import { notifyRefusals } from '../../kit/state/notices';

type View = Pick<InputOf<'needs.list'>, 'economyId' | 'scenarioId'>;

/** Which needs an edit speaks of; the answer is put away, since the table asks again after every change. */
function viewOf({ economyId, scenarioId }: NeedTable, year: number): View & { year: number } {
  return { economyId, scenarioId, year };
}

export function fillYears(
  table: NeedTable,
  year: number,
  fill: Pick<InputOf<'needs.fill'>, 'materials' | 'from' | 'to' | 'growthPercent'>,
): Promise<void> {
  return notifyRefusals(async () => {
    await ask('needs.fill', { ...viewOf(table, year), ...fill });
  });
}

export function addNeed(
  table: NeedTable,
  year: number,
  need: Pick<InputOf<'needs.add'>, 'materialId' | 'use' | 'tonnes'>,
): Promise<void> {
  return notifyRefusals(async () => {
    await ask('needs.add', { ...viewOf(table, year), ...need });
  });
}

export function removeNeed(
  table: NeedTable,
  year: number,
  materialId: MaterialId,
  useId: string,
): Promise<void> {
  return notifyRefusals(async () => {
    await ask('needs.remove', { ...viewOf(table, year), materialId, useId });
  });
}
