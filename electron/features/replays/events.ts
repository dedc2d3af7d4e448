import type { IsoDate } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import type { Recorded, ReplayId } from '@shared/model/replay';
import type { SupplyEvent } from '@shared/model/tables/event';
import type { ProjectRecord } from '../../plan/record';

const IMPOSER = 'China';
const SUFFERER = 'Japan';

/** Which measure a replay is of: the words of its event. */
const MEASURES: Readonly<Record<ReplayId, { readonly kind: string; readonly imposedBy: string }>> = {
  '2010': { kind: 'embargo', imposedBy: IMPOSER },
  '2025': { kind: 'export_licence', imposedBy: IMPOSER },
  '2026': { kind: 'shortage', imposedBy: IMPOSER },
};

/**
 * The event that a replay starts from: the first of its year and kind that names Japan.
 * @throws Refusal `refusal.replay.noEvent` when the record has none
 */
export function measureOf({ events }: ProjectRecord, id: ReplayId): SupplyEvent {
  const { kind, imposedBy } = MEASURES[id];
  const found = byDate(events).find(
    (event) =>
      event.date.startsWith(id) &&
      event.kind === kind &&
      listed(event.imposedBy).includes(imposedBy) &&
      listed(event.affected).includes(SUFFERER),
  );
  if (found === undefined) throw new Refusal('refusal.replay.noEvent', { year: id, kind });
  return found;
}

/** Events of a kind that touch Japan and one of the materials, from a day to another, oldest first. */
export function eventsIn(
  { events }: ProjectRecord,
  kinds: readonly string[],
  span: { readonly from: IsoDate; readonly to: IsoDate },
  where: { readonly affects: string | null; readonly materials: readonly string[] },
): SupplyEvent[] {
  return byDate(events).filter(
    (event) =>
      kinds.includes(event.kind) &&
      event.date >= span.from &&
      event.date <= span.to &&
      (where.affects === null || listed(event.affected).includes(where.affects)) &&
      (where.materials.length === 0 ||
        listed(event.materials).some((name) => where.materials.includes(name))),
  );
}

/** The first production stop in Japan on record in a span, or that there is none up to its end. */
export function recordedStop(
  record: ProjectRecord,
  span: { readonly from: IsoDate; readonly to: IsoDate },
  except: SupplyEvent,
): Recorded {
  const stop = eventsIn(record, ['shortage'], span, { affects: SUFFERER, materials: [] }).find(
    ({ id }) => id !== except.id,
  );
  return stop === undefined
    ? { kind: 'not_until', date: span.to, what: { code: 'replay.recorded.noStop', params: {} } }
    : { kind: 'on', date: stop.date, what: { code: 'replay.recorded.stop', params: {} } };
}

/** The words of a list of the record. */
export function listed(text: string | null): string[] {
  return (text ?? '').split(';').map((word) => word.trim());
}

function byDate(events: readonly SupplyEvent[]): SupplyEvent[] {
  return [...events].sort((a, b) => a.date.localeCompare(b.date));
}
