import { keysOf } from '@shared/base/keys-of';
import { valuesOf } from '@shared/base/values-of';
import type { AuditNews } from '@shared/features/audit/view';
import { byId } from '@shared/model/catalogue';
import type { AnyRow } from '@shared/model/table';
import type { Edition } from '@shared/model/tables/edition';
import type { Observation } from '@shared/model/tables/observation';
import type { Session } from '../../plan/session';
import { describeRow } from '../history/changed-row';
import type { Moment } from './moment';
import { firstStop } from './said-editions';
import type { Side } from './side';

/** What comes by itself, and where each says what it is about and what it says. */
const COMES = {
  observation: { at: 'period', says: 'value' },
  event: { at: 'date', says: 'kind' },
  measure: { at: 'inForce', says: 'kind' },
  measureState: { at: 'from', says: 'state' },
  tripwireRing: { at: 'at', says: 'value' },
} as const;
type Coming = keyof typeof COMES;
export const COMING_TABLES = keysOf(COMES);

const isComing = (table: string): table is Coming => table in COMES;

/** Published figures, events, measures and rings that the project learnt after the day, the oldest first. */
export function whatCame(then: Side, now: Side, moment: Moment, say: Session['say']): AuditNews[] {
  const news = moment.touched.flatMap(({ table, id, by }): AuditNews[] => {
    const row = isComing(table) ? now.row(table, id) : undefined;
    const link = moment.linkOf(Math.max(...Object.values(by)));
    if (!isComing(table) || row === undefined || link === null) return [];
    const before = then.row(table, id);
    const changed = before === undefined ? null : changedIn(table, before, row, now);
    if (changed?.length === 0) return []; // and back again
    return [
      {
        key: `${table} ${id}`,
        learntOn: moment.dayOf(link),
        table,
        at: String(valuesOf(row)[COMES[table].at]),
        what: now.called(table, row),
        value: changed === null ? now.value(table, row, COMES[table].says) : joined(changed, 'after'),
        known: changed === null ? saidBefore(table, row, then, say) : joined(changed, 'before'),
      },
    ];
  });
  return news.sort((a, b) => `${a.learntOn} ${a.at}`.localeCompare(`${b.learntOn} ${b.at}`));
}

type Changed = ReturnType<typeof describeRow>['cells'];

function changedIn(table: Coming, before: AnyRow, after: AnyRow, { formatter }: Side): Changed {
  return describeRow({ table, before, after }, 0, formatter).cells;
}

function joined(cells: Changed, side: 'before' | 'after'): string {
  return cells.map((cell) => `${cell.field}: ${cell[side] ?? '–'}`).join(' · ');
}

/** What stood there of the same thing. */
function saidBefore(table: Coming, row: AnyRow, then: Side, say: Session['say']): string | null {
  switch (table) {
    case 'observation':
      return newestBefore(row as Observation, then); // a row of the table
    case 'measureState': {
      const measure = byId(then.rows('measure'), String(valuesOf(row).measureId));
      return measure === undefined ? null : say('audit.inForce', { day: { date: measure.inForce } });
    }
    case 'event':
      return saidByEdition(String(valuesOf(row).date), then, say);
    case 'measure':
    case 'tripwireRing':
      return null;
  }
}

function newestBefore({ seriesId, countryId, period }: Observation, then: Side): string | null {
  const newest = then
    .rows('observation')
    .filter((one) => one.seriesId === seriesId && one.countryId === countryId && one.period < period)
    .sort((a, b) => b.period.localeCompare(a.period))[0];
  if (newest === undefined) return null;
  return `${newest.period}: ${then.value('observation', newest, 'value') ?? '–'}`;
}

/** What the newest edition, made before it happened, has of the first line. */
function saidByEdition(date: string, then: Side, say: Session['say']): string | null {
  const edition = then
    .rows('edition')
    .filter((one: Edition) => one.frozenAt.slice(0, 10) <= date)
    .sort((a, b) => b.number - a.number)[0];
  if (edition === undefined) return null;
  const stop = firstStop(edition);
  const { number } = edition;
  return stop === null
    ? say('audit.saidNoStop', { number })
    : say('audit.saidStop', { number, day: { date: stop } });
}
