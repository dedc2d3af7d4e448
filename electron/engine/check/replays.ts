import { addDays, daysBetween, type IsoDate, isoDate } from '@shared/domain/calendar';
import { CHINA } from '@shared/domain/country';
import type { Ban, Licence } from '@shared/domain/shock';
import type { MaterialResult } from '@shared/domain/what-if';
import { runWhatIf } from '../daily-simulation';
import { oneSourceModel } from '../replays/one-source';
import type { CheckRow } from './check-row';

const START_2025 = isoDate('2025-04-04');
const START_2010 = isoDate('2010-09-21');
/** Days from 21 September to 20 November 2010. */
const DAYS_2010 = 60;
const CALIBRATION = 'G-15 replay of 2025: a calibration (dates from secondary texts), not a prediction';
const REPLAY_2010 = 'G-16 replay of 2010: our arithmetic from the dependence by volume';

/** The replays of 2025 and 2010 as check values. */
export function replayChecks(): CheckRow[] {
  return [...replayOf2025(), ...replayOf2010()];
}

function replayOf2025(): CheckRow[] {
  const licensed = (approvedPercent: number, cover: number) =>
    run({ ...scope('licence', START_2025, 120), approvedPercent }, START_2025, 120, cover, 100);
  const quarter = licensed(25, 39).firstShortfall;
  const none = licensed(0, 52).firstShortfall;
  const row = (label: string, expected: number, got: number): CheckRow => ({
    id: 'G-15',
    source: CALIBRATION,
    label,
    expected,
    got,
    tolerance: 1e-9,
  });
  const may26 = isoDate('2025-05-26');
  return [
    row('39 days of cover, 25 % approved: day of the first shortfall', 52, quarter?.day ?? Number.NaN),
    row(
      'the same as a date: days after 26 May 2025',
      0,
      quarter === null ? Number.NaN : daysBetween(may26, quarter.date),
    ),
    row('52 days of cover, nothing approved: day of the first shortfall', 52, none?.day ?? Number.NaN),
  ];
}

function replayOf2010(): CheckRow[] {
  const banned = (days: number, cover: number, percent: number) =>
    run(scope('ban', START_2010, days), START_2010, 120, cover, percent);
  const lasts = (percent: number, cover: number, expected: number): CheckRow => ({
    id: 'G-16',
    source: REPLAY_2010,
    label: `${percent} % stops, ${cover} days of cover: days until it is used up in a longer ban`,
    expected,
    got: banned(120, cover, percent).firstShortfall?.day ?? Number.NaN,
    tolerance: 0.05,
  });
  const stops = (cover: number, expected: number): CheckRow => ({
    id: 'G-16',
    source: REPLAY_2010,
    label: `81.61 % stops for 60 days, ${cover} days of cover: 1 when a shortfall begins, 0 when none does`,
    expected,
    got: banned(DAYS_2010, cover, 81.61).firstShortfall === null ? 0 : 1,
    tolerance: 0,
  });
  return [
    lasts(81.61, 42, 51.5),
    lasts(81.61, 60, 73.5),
    lasts(90, 42, 46.7),
    lasts(90, 60, 66.7),
    stops(42, 1),
    stops(60, 0),
  ];
}

function run(
  shock: Ban | Licence,
  start: IsoDate,
  days: number,
  cover: number,
  stoppingPercent: number,
): MaterialResult {
  const result = runWhatIf(oneSourceModel({ start, days, cover, stoppingPercent, shocks: [shock] }))
    .materials[0];
  if (result === undefined) throw new Error('a run gives one result a material');
  return result;
}

function scope(kind: 'ban', start: IsoDate, days: number): Ban;
function scope(kind: 'licence', start: IsoDate, days: number): Licence;
function scope(kind: 'ban' | 'licence', start: IsoDate, days: number): Ban | Licence {
  const shared = {
    id: kind,
    label: kind,
    imposedBy: CHINA,
    materials: [],
    stages: [],
    destinations: [],
    start,
    end: addDays(start, days),
    recoveryDays: 0,
  };
  if (kind === 'ban') return { ...shared, kind };
  return {
    ...shared,
    kind,
    approvedPercent: 0,
    delayDays: 0,
    queuedPercent: 0,
    releaseStart: null,
    releaseDays: 0,
  };
}
