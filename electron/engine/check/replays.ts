import { addDays, daysBetween, type IsoDate, isoDate } from '@shared/base/calendar';
import type { CheckRow } from '@shared/model/check';
import { CHINA } from '@shared/model/country';
import { newOfKind, type Shock } from '@shared/model/shock';
import type { MaterialResult, WhatIfResult } from '@shared/model/what-if-result';
import { oneSourceModel } from '../replays/one-source';
import { runWhatIf } from '../run/daily-simulation';
import { checkIn } from './check-in';

const START_2025 = isoDate('2025-04-04');
const START_2010 = isoDate('2010-09-21');
/** Days from 21 September to 20 November 2010. */
const DAYS_2010 = 60;
const PRESS_2025 = [
  'Export controls of 4 April 2025 and the stop of a car line, dates as reported by the press',
  '2025年4月4日の輸出管理と自動車生産ラインの停止、日付は報道による',
] as const;
const VOLUME_2010 = [
  'Imports of Japan in 2010 by volume; stock days of the national and private stockpile',
  '日本の2010年の輸入量、国家備蓄・民間備蓄の備蓄日数',
] as const;
/** The line stands below this load, percent; more than the quarter that is approved, less than the part of 13 June. */
const LEAST_LOAD = 50;

/** The replays of 2025 and 2010 as check values. */
export function replayChecks(): CheckRow[] {
  return [...replayOf2025(), ...restartOf2025(), ...replayOf2010()];
}

/** Cover and approvals are chosen so that the stop comes out on its day: agreement shows the arithmetic alone. */
function replayOf2025(): CheckRow[] {
  const row = checkIn('G-15', 'calibration', PRESS_2025);
  const licensed = (approvedPercent: number, cover: number) =>
    materialOf(run([licence(0, 120, approvedPercent)], START_2025, cover, 100)).firstShortfall;
  const quarter = licensed(25, 39);
  const none = licensed(0, 52);
  const may26 = isoDate('2025-05-26');
  return [
    row(['check.licensedLasts', { cover: 39, percent: 25 }], 52, quarter?.day, 1e-9),
    row('check.licensedDate', 0, quarter === null ? undefined : daysBetween(may26, quarter.date), 0),
    row(['check.licensedLasts', { cover: 52, percent: 0 }], 52, none?.day, 1e-9),
  ];
}

/**
 * The restart follows from approvals by date that are given as input: a part from 13 June (day 70), all from 16 June
 * (day 73), so that it is arithmetic and no prediction. The engine must neither hold the line longer nor start it sooner.
 */
function restartOf2025(): CheckRow[] {
  const row = checkIn('G-15', 'D', PRESS_2025);
  const approvals = [licence(0, 70, 25), licence(70, 73, 60)];
  const line = run(approvals, START_2025, 39, 100, LEAST_LOAD).lines[0];
  const inPart = line?.firstStop == null ? undefined : line.firstStop.day + line.daysStanding;
  return [
    row('check.lineStands', 18, line?.daysStanding, 0),
    row('check.restartInPart', 70, inPart, 1e-9),
    row('check.restartWhole', 73, line?.restart?.day, 0),
  ];
}

function replayOf2010(): CheckRow[] {
  const row = checkIn('G-16', 'D', VOLUME_2010);
  const banned = (days: number, cover: number, percent: number) =>
    materialOf(run([ban(days)], START_2010, cover, percent)).firstShortfall;
  const lasts = (percent: number, cover: number, expected: number) =>
    row(['check.coverLasts', { percent, cover }], expected, banned(120, cover, percent)?.day, 0.05);
  const falls = (cover: number, expected: number) =>
    row(
      ['check.shortIn60Days', { percent: 81.61, cover }],
      expected,
      banned(DAYS_2010, cover, 81.61) === null ? 0 : 1,
      0,
    );
  return [
    lasts(81.61, 42, 51.5),
    lasts(81.61, 60, 73.5),
    lasts(90, 42, 46.7),
    lasts(90, 60, 66.7),
    falls(42, 1),
    falls(60, 0),
  ];
}

function run(
  shocks: readonly Shock[],
  start: IsoDate,
  cover: number,
  stoppingPercent: number,
  minimumLoadPercent = 0,
): WhatIfResult {
  return runWhatIf(oneSourceModel({ start, days: 120, cover, stoppingPercent, shocks, minimumLoadPercent }));
}

function materialOf(result: WhatIfResult): MaterialResult {
  const [material] = result.materials;
  if (material === undefined) throw new Error('a run gives one result a material');
  return material;
}

function ban(days: number): Shock {
  const when = { start: START_2010, end: addDays(START_2010, days) };
  return newOfKind('ban', { id: 'ban', label: 'ban', imposedBy: CHINA, ...when });
}

/** Licences from one day to before another, counted from the controls of 2025; nothing queues, nothing is late. */
function licence(from: number, to: number, approvedPercent: number): Shock {
  return newOfKind('licence', {
    id: `licences from day ${from}`,
    label: 'licences',
    imposedBy: CHINA,
    start: addDays(START_2025, from),
    end: addDays(START_2025, to),
    approvedPercent,
    delayDays: 0,
  });
}
