import { addDays, type IsoDate } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import { CHINA, JAPAN } from '@shared/model/country';
import type { Recorded, ReplayInput } from '@shared/model/replay';
import { newOfKind, type Shocks } from '@shared/model/shock';
import type { Observation } from '@shared/model/tables/observation';
import { oneSourceModel } from '../../engine/replays';
import type { ProjectRecord } from '../../plan/record';
import { measureOf, recordedStop } from './events';
import { answerLine, firstShort, type Question, type RunModel } from './line';
import type { ReplayContent } from './replay-content';

const YEAR = 2010;
/** Long enough for every stock in question to end. */
const WINDOW_DAYS = 120;

/**
 * The stop of 2010: how long the stocks that the programme aims at last under the share that stopped. Nothing is
 * fitted, and no stop of a line is on record, so all of it is arithmetic. Source: docs/engine.md 16.1, G-16.
 * @throws Refusal when the record lacks the stop, its end, the share or the stock days
 */
export async function replay2010(record: ProjectRecord, run: RunModel): Promise<ReplayContent> {
  const event = measureOf(record, '2010');
  const start = event.date;
  const end = event.endDate;
  if (end === null) throw new Refusal('refusal.replay.noEnd', { event: event.titleEn });
  const shares = chinaShares(record);
  const covers = coversOf(record);
  const window = { from: start, to: addDays(start, WINDOW_DAYS - 1) };
  const resumed: Recorded = { kind: 'on', date: end, what: { code: 'replay.recorded.end', params: {} } };
  const stop = recordedStop(record, window, event);
  const questions = shares.flatMap((share) =>
    covers.flatMap(({ days }): Question[] => {
      const percent = share.value ?? 0;
      const params = { percent, cover: days };
      const ban = (until: IsoDate) =>
        oneSourceModel({
          start,
          days: WINDOW_DAYS,
          cover: days,
          stoppingPercent: percent,
          shocks: [stopOf(start, until)],
        });
      const shared = { label: 'arithmetic', remark: null, read: firstShort } as const;
      return [
        {
          ...shared,
          what: { code: 'replay.2010.usedUp', params },
          recorded: resumed,
          model: ban(addDays(start, WINDOW_DAYS)),
        },
        { ...shared, what: { code: 'replay.2010.short', params }, recorded: stop, model: ban(end) },
      ];
    }),
  );
  return {
    events: [event],
    inputs: [
      {
        what: { code: 'replay.input.start', params: {} },
        value: start,
        unit: 'date',
        mark: event.mark,
        sourceId: event.sourceId,
      },
      {
        what: { code: 'replay.input.end', params: {} },
        value: end,
        unit: 'date',
        mark: event.mark,
        sourceId: event.sourceId,
      },
      ...shares.map(
        (share): ReplayInput => ({
          what: {
            code: share.censor === 'above' ? 'replay.input.shareAbove' : 'replay.input.share',
            params: { year: String(share.year) },
          },
          value: share.value ?? 0,
          unit: 'percent',
          mark: share.mark,
          sourceId: share.sourceId,
        }),
      ),
      ...covers.map(
        ({ days, sourceId, parts }): ReplayInput => ({
          what: { code: COVERS[parts], params: {} },
          value: days,
          unit: 'days',
          mark: 'guessed',
          sourceId,
        }),
      ),
    ],
    lines: await Promise.all(questions.map((question) => answerLine(run, question))),
    remarks: [{ code: 'replay.2010.remark', params: {} }],
  };
}

/** So many parts of the stock that the programme aims at. */
interface Cover {
  readonly days: number;
  readonly parts: keyof typeof COVERS;
  readonly sourceId: string | null;
}
const COVERS = {
  0: 'replay.input.coverNone',
  1: 'replay.input.coverNational',
  2: 'replay.input.coverBoth',
} as const;

/** The share of the year itself, and the bound of an earlier one, of one series of imports by volume. */
function chinaShares({ series, observations }: ProjectRecord): Observation[] {
  const of = (seriesId: string) =>
    observations.filter((row) => row.seriesId === seriesId && row.countryId === CHINA && row.value !== null);
  const found = series.find(
    (row) =>
      row.kind === 'import_share' &&
      row.reporterId === JAPAN &&
      row.weightedBy === 'volume' &&
      of(row.id).some(({ year, censor }) => year === YEAR && censor === 'none'),
  );
  if (found === undefined) throw new Refusal('refusal.replay.noShare', { year: String(YEAR) });
  return of(found.id)
    .filter(({ year, censor }) => (year === YEAR && censor === 'none') || (year < YEAR && censor === 'above'))
    .sort((a, b) => b.year - a.year);
}

/**
 * Days of stock: none, since what was held of the programme's metals on record were others (docs/engine.md 16.1), then what it aims
 * at, the national part and both. These are aims, not what was held.
 */
function coversOf({ plan }: ProjectRecord): Cover[] {
  const aims = plan.stocks.filter(
    ({ economyId, materialId, targetDays }) =>
      economyId === JAPAN && materialId === 'REE' && targetDays !== null,
  );
  const national = aims.find(({ tier }) => tier === 'national');
  if (national === undefined) throw new Refusal('refusal.replay.noStock', { year: String(YEAR) });
  const both = aims.reduce((sum, { targetDays }) => sum + (targetDays ?? 0), 0);
  const { sourceId } = national;
  return [
    { days: 0, parts: 0, sourceId },
    { days: national.targetDays ?? 0, parts: 1, sourceId },
    { days: both, parts: 2, sourceId },
  ];
}

function stopOf(start: IsoDate, end: IsoDate): Shocks['ban'] {
  return newOfKind('ban', { id: 'stop', label: 'stop', imposedBy: CHINA, start, end });
}
