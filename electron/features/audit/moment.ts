import type { IsoDate } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import { dayIn } from '@shared/base/zone-time';
import type { TableName } from '@shared/model/tables';
import type { Session } from '../../plan/session';
import { type TouchedRow, WHOLE_ROW } from '../../store/change-log/touched-since';
import type { ChangeLink } from '../../store/project-api';

/** The change with which a day ended, and by which change each figure got there. */
export interface Moment {
  readonly link: ChangeLink;
  /** The last change of all. */
  readonly newest: ChangeLink;
  readonly changesSince: number;
  /** Rows that were touched afterwards. */
  readonly touched: readonly TouchedRow[];
  /** The change, up to that one, that said a field of a row; null where the log no longer says it. */
  readonly saidBy: (table: TableName, id: string, field: string) => ChangeLink | null;
  readonly dayOf: (link: ChangeLink) => IsoDate;
  readonly linkOf: (seq: number) => ChangeLink | null;
}

/**
 * The end of a day in the time zone of the project: the last of the changes that were all made on that day or before. Where a
 * clock was put back, a change behind a later one is later too: nothing that came after the day is among them.
 * @throws Refusal `refusal.audit.before` where the project was not there yet, `refusal.history.forgotten`
 */
export async function endOfDay(session: Session, on: IsoDate): Promise<Moment> {
  const { project } = session;
  const [links, { settings }] = await Promise.all([project.links(), project.info()]);
  const dayOf = ({ at }: ChangeLink) => dayIn(settings.timeZone, at);
  const later = links.findIndex((link) => dayOf(link) > on);
  const until = later === -1 ? links : links.slice(0, later);
  const [first, link] = [until[0], until.at(-1)];
  if (first === undefined || link === undefined)
    throw new Refusal('refusal.audit.before', {
      day: { date: on },
      first: { date: beginning(links, dayOf) },
    });
  const [touched, said] = await Promise.all([
    project.touchedSince(link.seq),
    project.touchedSince(first.seq, link.seq),
  ]);
  if (touched === null) throw new Refusal('refusal.history.forgotten', { number: link.seq });
  const by = new Map((said ?? []).map((row) => [`${row.table} ${row.id}`, row.by]));
  const bySeq = new Map(links.map((one) => [one.seq, one]));
  return {
    link,
    newest: links.at(-1) ?? link,
    changesSince: links.length - until.length,
    touched,
    saidBy: (table, id, field) => {
      if (said === null) return null;
      const own = by.get(`${table} ${id}`);
      const seq = Math.max(own?.[field] ?? first.seq, own?.[WHOLE_ROW] ?? first.seq);
      return bySeq.get(seq) ?? null;
    },
    dayOf,
    linkOf: (seq) => bySeq.get(seq) ?? null,
  };
}

/** @throws Error for a log without a change: each project begins with one */
function beginning([first]: readonly ChangeLink[], dayOf: (link: ChangeLink) => IsoDate): IsoDate {
  if (first === undefined) throw new Error('a project without its first change');
  return dayOf(first);
}
