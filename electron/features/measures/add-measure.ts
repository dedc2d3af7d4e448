import type { IsoDate } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import type { CheckedInputOf } from '@shared/catalogue/contract';
import { symbolOf } from '@shared/model/measures/material-symbols';
import { isOnGoods } from '@shared/model/measures/measure-terms';
import type { RowChange } from '@shared/model/plan';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Session } from '../../plan/session';

/**
 * Puts the measure of a notice into the register, with the goods that it is on and the notice as its source, as one change.
 * @returns its id: issuer and day of entry, told apart from others of that day
 * @throws Refusal `refusal.measures.noTitle`, `refusal.measures.noGoods`, `refusal.measures.endsBefore`
 */
export function addMeasure(
  session: Session,
  asked: CheckedInputOf<'measures.add'>,
): Promise<{ readonly measureId: string }> {
  const title = asked.title.trim();
  if (title === '') throw new Refusal('refusal.measures.noTitle', {}, { field: 'title' });
  if (isOnGoods(asked.kind) && asked.materials.length === 0)
    throw new Refusal('refusal.measures.noGoods', { measure: title }, { field: 'materials' });
  if (asked.ended !== null && asked.ended < asked.inForce)
    throw new Refusal('refusal.measures.endsBefore', { measure: title }, { field: 'ended' });
  return session.write(async () => {
    const [{ measures }, { sources }] = await Promise.all([
      session.project.measures(),
      session.project.evidence(),
    ]);
    const measureId = freeId(`${asked.issuer}-${asked.inForce}`, new Set(measures.map(({ id }) => id)));
    const names = { nameEn: title, nameJa: title };
    const sourceTitle = (asked.source ?? '').trim();
    const known = sources.find((source) => sourceTitle !== '' && source.title === sourceTitle);
    const sourceId = sourceTitle === '' ? null : (known?.id ?? `src-${measureId}`);
    // What names no document was read in none.
    const read = { sure: sourceId === null ? 'recalled' : 'read', sourceId } as const;
    const changes: RowChange[] = [];
    if (sourceId !== null && known === undefined)
      changes.push({ table: 'source', op: 'put', row: noticeRow(sourceId, sourceTitle, asked.learntOn) });
    changes.push({
      table: 'measure',
      op: 'put',
      row: newRow(TABLES.measure, {
        id: measureId,
        ...names,
        issuer: asked.issuer,
        number: asked.number,
        kind: asked.kind,
        announced: asked.announced,
        inForce: asked.inForce,
        ended: asked.ended,
        destinations: asked.destinations,
        checkedOn: asked.learntOn,
        learntOn: asked.learntOn,
        ...read,
      }),
    });
    if (asked.materials.length > 0)
      changes.push({
        table: 'measureGoods',
        op: 'put',
        row: newRow(TABLES.measureGoods, {
          id: `${measureId}-goods`,
          measureId,
          ...names,
          materials: asked.materials.map(symbolOf),
          stages: asked.stages,
          ...read,
        }),
      });
    await session.apply(session.say('change.measures.add', { measure: title }), changes);
    return { measureId };
  });
}

const noticeRow = (id: string, title: string, accessed: IsoDate) =>
  newRow(TABLES.source, { id, title, mark: 'known', accessed });

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  return id;
}
