import type { Observation } from '../model/tables/observation';

/** One published figure of a series, as a chart takes it. */
export interface SeriesPoint {
  /** With a fraction for a part of a year. */
  readonly year: number;
  /** The period in words, where it is no whole year. */
  readonly period?: string;
  /** Null where a figure exists but is withheld: nothing is drawn, and the table says so. */
  readonly value: number | null;
  readonly censor: Observation['censor'];
  readonly mark?: Observation['mark'];
}

/** Figures under one definition. Series are never joined to one another. */
export interface SeriesLine {
  readonly id: string;
  readonly name: string;
  readonly points: readonly SeriesPoint[];
}

/** A stretch between two neighbouring figures: whole when the years follow on, broken when years lie between. */
export interface Stretch {
  readonly broken: boolean;
  readonly points: readonly (readonly [number, number])[];
}

/** Cuts a series into stretches, so that missing years never look like figures. */
export function stretches(points: readonly SeriesPoint[]): readonly Stretch[] {
  const drawn = points
    .flatMap((point) => (point.value === null ? [] : [[point.year, point.value] as const]))
    .sort((a, b) => a[0] - b[0]);
  const found: { broken: boolean; points: (readonly [number, number])[] }[] = [];
  for (let index = 1; index < drawn.length; index += 1) {
    const from = drawn[index - 1];
    const to = drawn[index];
    if (from === undefined || to === undefined) continue;
    const broken = to[0] - from[0] > 1;
    const last = found.at(-1);
    if (last !== undefined && !broken && !last.broken) last.points.push(to);
    else found.push({ broken, points: [from, to] });
  }
  return found;
}

/** What a point is of: its period, or its year. */
export function periodOf({ year, period }: SeriesPoint): string {
  return period ?? String(year);
}

/** "> 90", "< 50" or the figure: a bound stays a bound. */
export function censored(point: SeriesPoint, figure: (value: number) => string): string | null {
  if (point.value === null) return null;
  if (point.censor === 'above') return `> ${figure(point.value)}`;
  if (point.censor === 'below') return `< ${figure(point.value)}`;
  return figure(point.value);
}
