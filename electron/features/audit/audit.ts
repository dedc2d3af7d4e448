import type { IsoDate } from '@shared/base/calendar';
import type { AuditView } from '@shared/features/audit/view';
import { secretRows } from '@shared/model/secret-rows';
import { type AnyRow, keyOf } from '@shared/model/table';
import { TABLES, type TableName } from '@shared/model/tables';
import type { Stock } from '@shared/model/tables/stock';
import { pastSession } from '../../plan/past-session';
import type { Session } from '../../plan/session';
import { adviceSince } from './advice-since';
import { assumptionsSince } from './assumptions-since';
import { FIGURE_TABLES, knownFigures } from './known-figures';
import { endOfDay } from './moment';
import { saidEditions } from './said-editions';
import { type Side, sideOf } from './side';
import { COMING_TABLES, whatCame } from './what-came';

const TABLES_ASKED: readonly TableName[] = [
  ...new Set<TableName>([...FIGURE_TABLES, ...COMING_TABLES, 'assumption', 'edition', 'advice', 'stock']),
];

/**
 * What was known, said and taken for granted at the end of a day, as the log gives it back, and what came since.
 * @param redacted leaves out what may not leave the house, then or now, and who did what
 * @throws Refusal `refusal.audit.before`, `refusal.history.forgotten`
 */
export async function audit(session: Session, on: IsoDate, redacted = false): Promise<AuditView> {
  const moment = await endOfDay(session, on);
  const { link, newest, changesSince } = moment;
  const before = await sideOf(await pastSession(session, link, redacted), TABLES_ASKED);
  const now = await sideOf(redacted ? await pastSession(session, newest, true) : session, TABLES_ASKED);
  const then = redacted ? await withoutWhatStays(before, now, session) : before;
  return {
    on,
    change: { number: link.seq, at: link.at, headHash: link.hash },
    changesSince,
    figures: knownFigures(then, now, moment, !redacted),
    editions: redacted ? null : saidEditions(then, now),
    news: whatCame(then, now, moment, session.say),
    assumptions: assumptionsSince(then, now),
    advice: redacted ? null : adviceSince(then, now),
  };
}

/** What stays in the house by now was perhaps open then: it stays as well. */
async function withoutWhatStays(then: Side, now: Side, { project }: Session): Promise<Side> {
  const lists = TABLES_ASKED.map(async (table) => [table, await project.rows(table)] as const);
  const standing = new Map(await Promise.all(lists));
  const ids = new Map([...standing].map(([table, rows]) => [table, new Set(rows.map(({ id }) => id))]));
  const stocks = (standing.get('stock') ?? []) as readonly Stock[]; // of the table that was asked
  const isSecret = secretRows(stocks);
  const secretKeys = new Set(stocks.filter(TABLES.stock.isSecret).map((row) => keyOf(TABLES.stock, row)));
  const stays = (table: TableName, row: AnyRow): boolean => {
    if (ids.get(table)?.has(row.id) === true) return now.row(table, row.id) === undefined;
    return table === 'stock' ? secretKeys.has(keyOf(TABLES.stock, row as Stock)) : isSecret(table, row);
  };
  return { ...then, rows: (table) => then.rows(table).filter((row) => !stays(table, row)) };
}
