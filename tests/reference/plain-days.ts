import { dateOfDay, dayNumber, daysInYear, type IsoDate, yearOf } from '@shared/base/calendar';

/** Figures by day, from some days before the start of a run (docs/engine.md 1.2): place 0 is the first day followed. */
export interface Span {
  /** Days followed before the start. */
  readonly before: number;
  readonly length: number;
  /** Of each day its date and its year. */
  readonly dates: readonly IsoDate[];
  readonly years: readonly number[];
}

/** All days from so many before the start to so many behind it. */
export function spanOf(start: IsoDate, before: number, behind: number): Span {
  const first = dayNumber(start) - before;
  const dates = Array.from({ length: before + behind }, (_, at) => dateOfDay(first + at));
  return { before, length: dates.length, dates, years: dates.map(yearOf) };
}

/** A figure a year on one of its days: a part of 365 or 366. */
export function aDay(figure: Readonly<Record<number, number>>, year: number): number {
  return (figure[year] ?? 0) / daysInYear(year);
}

/** The figure of a year; behind the last one given, that of the last one (docs/engine.md 4.3). */
export function ofYear(figure: Readonly<Record<number, number>>, year: number): number {
  const given = Object.keys(figure).map(Number);
  return figure[Math.min(year, Math.max(...given))] ?? 0;
}

export function sum(figures: readonly number[]): number {
  return figures.reduce((all, figure) => all + figure, 0);
}
