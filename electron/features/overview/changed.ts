import { addDays, type IsoDate } from '@shared/base/calendar';
import type { Changed, ChangedMonths, Look, PassedDate } from '@shared/features/overview/contract';
import { isMonth } from '@shared/model/period';
import type { MeasureRegister } from '@shared/model/plan';
import type { Observation } from '@shared/model/tables/observation';
import type { Series } from '@shared/model/tables/series';
import { barsOf } from '../../engine/measures';
import type { Session } from '../../plan/session';

/** How far back is looked where nobody has looked yet. */
const FIRST_LOOK_DAYS = 30;

/** What came into a project since a look, and what passed by itself: months and their revisions, days of measures. */
export async function changedSince(
  { project }: Pick<Session, 'project'>,
  look: Look | null,
  on: IsoDate,
): Promise<Changed> {
  const since = look?.day ?? addDays(on, -FIRST_LOOK_DAYS);
  const register = await project.measures();
  const months = look === null ? null : await monthsSince(project, look.revision);
  return { since, hasLooked: look !== null, months, dates: datesBetween(register, since, on) };
}

/** The months that changes behind a revision put in or revised, by series; null where a change no longer says what it did. */
async function monthsSince(project: Session['project'], revision: number): Promise<ChangedMonths[] | null> {
  const info = await project.info();
  if (info.revision === revision) return [];
  const touched = await project.touchedSince(revision);
  if (touched === null) return null;
  const before = new Map(
    touched.flatMap(
      ({ table, id, before: row }) =>
        table === 'observation' ? [[id, row as Observation | null] as const] : [], // of this table
    ),
  );
  if (before.size === 0) return [];
  const { series, observations } = await project.observations();
  const came = observations.filter(({ id, period }) => before.has(id) && isMonth(period));
  return series.flatMap((one) => ofSeries(one, came, before));
}

function ofSeries(
  { id, nameEn, nameJa }: Series,
  came: readonly Observation[],
  before: ReadonlyMap<string, Observation | null>,
): ChangedMonths[] {
  const own = came.filter(({ seriesId }) => seriesId === id);
  const fresh = own.filter((row) => (before.get(row.id) ?? null) === null);
  const revised = own.filter((row) => {
    const was = before.get(row.id) ?? null;
    return was !== null && was.value !== row.value;
  });
  const newest = own
    .map(({ period }) => period)
    .toSorted()
    .at(-1);
  if (newest === undefined || fresh.length + revised.length === 0) return [];
  const months = new Set(fresh.map(({ period }) => period)).size;
  return [{ seriesId: id, nameEn, nameJa, months, revised: revised.length, newest }];
}

/** What happened to measures behind one day and up to another, the newest first. */
function datesBetween(register: MeasureRegister, since: IsoDate, on: IsoDate): PassedDate[] {
  return register.measures
    .flatMap((measure): PassedDate[] => {
      const { id: measureId, nameEn, nameJa, ended } = measure;
      const of = { measureId, nameEn, nameJa };
      const bars = barsOf(register, measure).map(({ is, from }): PassedDate => ({ ...of, date: from, is }));
      return ended === null ? bars : [...bars, { ...of, date: addDays(ended, 1), is: 'ended' }];
    })
    .filter(({ date }) => date > since && date <= on)
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
}
