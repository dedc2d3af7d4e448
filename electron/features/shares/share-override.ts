import { randomUUID } from 'node:crypto';
import type { ShareTable } from '@shared/features/shares/contract';
import type { RowChange, ScenarioBook } from '@shared/model/plan';
import { scenarioChain } from '@shared/model/resolution';
import { sharePercent } from '@shared/model/share-values';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Override, OverrideField } from '@shared/model/tables/override';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { Session } from '../../plan/session';
import { readShareView, type ShareView, sharesOfYear, totalOfYear } from './share-set';
import { shareTable } from './share-table';

/** The row change that makes a scenario say `percent` of a share; back at the value it inherits, the override goes. */
export function overrideChange(
  view: ShareView,
  scenarioId: string,
  share: Share,
  percent: number,
): RowChange[] {
  const inPlan = sharesOfYear(view.base, share).find((item) => item.id === share.id);
  const planned =
    inPlan === undefined ? null : sharePercent(inPlan, totalOfYear(view.base, share), view.metalPerOxide);
  return scenarioOverride(view, scenarioId, 'share.percent', keyOf(TABLES.share, share), percent, planned);
}

/**
 * The same for any field: puts, replaces or removes the scenario's own override of one key.
 * @param planned what the plan says, in force where no parent says otherwise; null when that is not known
 */
export function scenarioOverride(
  view: Pick<ShareView, 'book'>,
  scenarioId: string,
  field: OverrideField,
  key: string,
  value: number,
  planned: number | null,
): RowChange[] {
  const own = view.book.overrides.find(
    (item) => item.scenarioId === scenarioId && item.field === field && item.key === key,
  );
  const inherited = inheritedOverride(view.book, scenarioId, field, key)?.value ?? planned;
  if (value === inherited) return own === undefined ? [] : [{ table: 'override', op: 'remove', id: own.id }];
  const row = { id: own?.id ?? randomUUID(), scenarioId, field, key, value, reason: own?.reason ?? null };
  return [{ table: 'override', op: 'put', row }];
}

/** Takes a scenario's own change of one share back: what it inherits is in force again. */
export function resetShare(
  session: Session,
  input: { set: ShareSetKey; supplierId: string; scenarioId: string },
): Promise<ShareTable> {
  return session.write(async () => {
    const { book } = await readShareView(session, input.set, input.scenarioId);
    const key = keyOf(TABLES.share, { ...input.set, supplierId: input.supplierId });
    const own = book.overrides.find(
      (item) => item.scenarioId === input.scenarioId && item.field === 'share.percent' && item.key === key,
    );
    if (own !== undefined) {
      const label = session.say('change.share.reset', { year: input.set.year });
      session.seen(
        await session.project.apply({ who: session.who, label, reason: null }, [
          { table: 'override', op: 'remove', id: own.id },
        ]),
      );
    }
    return shareTable(session, input.set, input.scenarioId);
  });
}

/** The nearest override of a key among the scenario's parents. */
function inheritedOverride(
  book: ScenarioBook,
  scenarioId: string,
  field: OverrideField,
  key: string,
): Override | undefined {
  return scenarioChain(book, scenarioId)
    .slice(1)
    .flatMap(({ id }) => book.overrides.filter((item) => item.scenarioId === id))
    .find((item) => item.field === field && item.key === key);
}
