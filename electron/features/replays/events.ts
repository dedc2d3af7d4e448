import type { IsoDate } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import { namesCountry, wordsOfEvent } from '@shared/model/event-words';
import type { Recorded, ReplayId } from '@shared/model/replay';
import type { SupplyEvent } from '@shared/model/tables/event';
import type { ProjectRecord } from '../../plan/record';

/** Which measure of China on Japan a replay is of. */
const MEASURES: Readonly<Record<ReplayId, string>> = {
  '2010': 'embargo',
  '2025': 'export_licence',
  '2026': 'shortage',
};

/**
 * The event that a replay starts from: the first of its year and kind that names Japan.
 * @throws Refusal `refusal.replay.noEvent` when the record has none
 */
export function measureOf({ events }: ProjectRecord, id: ReplayId): SupplyEvent {
  const kind = MEASURES[id];
  const found = byDate(events).find(
    (event) =>
      event.date.startsWith(id) &&
      event.kind === kind &&
      namesCountry(event.imposedBy, 'CHN') &&
      namesCountry(event.affected, 'JPN'),
  );
  if (found === undefined) throw new Refusal('refusal.replay.noEvent', { year: id, kind });
  return found;
}

/** Events of a kind that touch Japan and one of the materials, from a day to another, oldest first. */
export function eventsIn(
  { events }: ProjectRecord,
  kinds: readonly string[],
  span: { readonly from: IsoDate; readonly to: IsoDate },
  where: { readonly affects: 'JPN' | null; readonly materials: readonly string[] },
): SupplyEvent[] {
  return byDate(events).filter(
    (event) =>
      kinds.includes(event.kind) &&
      event.date >= span.from &&
      event.date <= span.to &&
      (where.affects === null || namesCountry(event.affected, where.affects)) &&
      (where.materials.length === 0 ||
        wordsOfEvent(event.materials).some((name) => where.materials.includes(name))),
  );
}

/** The first production stop in Japan on record in a span, or that there is none up to its end. */
export function recordedStop(
  record: ProjectRecord,
  span: { readonly from: IsoDate; readonly to: IsoDate },
  except: SupplyEvent,
): Recorded {
  const stop = eventsIn(record, ['shortage'], span, { affects: 'JPN', materials: [] }).find(
    ({ id }) => id !== except.id,
  );
  return stop === undefined
    ? { kind: 'not_until', date: span.to, what: { code: 'replay.recorded.noStop', params: {} } }
    : { kind: 'on', date: stop.date, what: { code: 'replay.recorded.stop', params: {} } };
}

function byDate(events: readonly SupplyEvent[]): SupplyEvent[] {
  return [...events].sort((a, b) => a.date.localeCompare(b.date));
}
