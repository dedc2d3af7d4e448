import { dateOfDay, dayNumber, type IsoDate } from '../base/calendar';
import { MONTHS_OF, type Shock } from './shock';

/** What a shock can say as a number, in the order of a workbook's columns. */
export const SHOCK_FIELDS = [
  'start',
  'end',
  'recoveryDays',
  'approved',
  'delayDays',
  'queued',
  'releaseStart',
  'releaseDays',
  'covered',
  'remaining',
  'tax',
  'passThrough',
  'elasticity',
  'ceiling',
  'period',
  'leaked',
] as const;
export type ShockField = (typeof SHOCK_FIELDS)[number];

/** Figures by field: dates as day serials, parts in percent, masses in tonnes REO, a period in months; null for "never". */
export type ShockFigures = Partial<Record<ShockField, number | null>>;

/** Day serial of 1970-01-01 as spreadsheets count (1900 system). */
const EPOCH = 25_569;
export const serialOfDate = (date: IsoDate): number => dayNumber(date) + EPOCH;
export const dateOfSerial = (serial: number): IsoDate => dateOfDay(serial - EPOCH);

/** What a shock says; a field that its kind lacks is absent. */
export function shockFigures(shock: Shock): ShockFigures {
  const between = { start: serialOfDate(shock.start), end: serialOfDate(shock.end) };
  const ramped = { ...between, recoveryDays: shock.recoveryDays };
  switch (shock.kind) {
    case 'ban':
      return ramped;
    case 'licence':
      return {
        ...ramped,
        approved: shock.approvedPercent,
        delayDays: shock.delayDays,
        queued: shock.queuedPercent,
        releaseStart: shock.releaseStart === null ? null : serialOfDate(shock.releaseStart),
        releaseDays: shock.releaseDays,
        covered: shock.coveredPercent ?? 100,
      };
    case 'outage':
      return { ...ramped, remaining: shock.remainingPercent };
    case 'tax':
      return {
        ...ramped,
        tax: shock.taxPercent,
        passThrough: shock.passThroughPercent,
        elasticity: shock.elasticity,
      };
    case 'quota':
      return { ...between, ceiling: shock.ceilingTonnes, period: MONTHS_OF[shock.period] };
    case 'leak':
      return { ...between, leaked: shock.percent, delayDays: shock.delayDays };
  }
}

/** The shock with other figures. Fields that its kind lacks, and the period, stay as they are. */
export function withShockFigures(shock: Shock, figures: ShockFigures): Shock {
  const number = (field: ShockField, now: number): number => figures[field] ?? now;
  const date = (field: ShockField, now: IsoDate): IsoDate => dateOfSerial(number(field, serialOfDate(now)));
  const between = { start: date('start', shock.start), end: date('end', shock.end) };
  const ramped = { ...between, recoveryDays: number('recoveryDays', shock.recoveryDays) };
  switch (shock.kind) {
    case 'ban':
      return { ...shock, ...ramped };
    case 'licence': {
      const { releaseStart } = figures;
      return {
        ...shock,
        ...ramped,
        approvedPercent: number('approved', shock.approvedPercent),
        delayDays: number('delayDays', shock.delayDays),
        queuedPercent: number('queued', shock.queuedPercent),
        releaseStart:
          releaseStart === undefined
            ? shock.releaseStart
            : releaseStart === null
              ? null
              : dateOfSerial(releaseStart),
        releaseDays: number('releaseDays', shock.releaseDays),
        ...('covered' in figures ? { coveredPercent: number('covered', 100) } : {}),
      };
    }
    case 'outage':
      return { ...shock, ...ramped, remainingPercent: number('remaining', shock.remainingPercent) };
    case 'tax':
      return {
        ...shock,
        ...ramped,
        taxPercent: number('tax', shock.taxPercent),
        passThroughPercent: number('passThrough', shock.passThroughPercent),
        elasticity: number('elasticity', shock.elasticity),
      };
    case 'quota':
      return { ...shock, ...between, ceilingTonnes: number('ceiling', shock.ceilingTonnes) };
    case 'leak':
      return {
        ...shock,
        ...between,
        percent: number('leaked', shock.percent),
        delayDays: number('delayDays', shock.delayDays),
      };
  }
}
