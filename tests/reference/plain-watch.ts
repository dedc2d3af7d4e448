/** Rules on months and their records, written from docs/watch.md alone: whole months as numbers, days as numbers, loops. */

export interface PlainMeasure {
  readonly holds: boolean;
  readonly notice: number;
  readonly from: number;
  /** The last day; null: it goes on. */
  readonly until: number | null;
}

export interface PlainCase {
  readonly rule: 'fall' | 'dry' | 'below_bounds' | 'unit_value' | 'rush' | 'mirror_gap';
  readonly threshold: number;
  readonly n: number;
  /** By number of the month; null: not known. */
  readonly months: readonly (number | null)[];
  readonly other: readonly (number | null)[];
  readonly measures: readonly PlainMeasure[];
  readonly publishedAfter: number;
}

/** First day of a month, counted from the first day of month 0. */
export type FirstDay = (month: number) => number;

export function plainWatch(one: PlainCase, first: FirstDay) {
  const { months, other, n, threshold } = one;
  const at = (list: readonly (number | null)[], month: number): number | null => list[month] ?? null;
  const holding = one.measures.filter(({ holds }) => holds);
  const heldIn = (from: number, to: number): boolean => {
    for (const measure of holding)
      if (measure.from <= to && (measure.until === null || measure.until >= from)) return true;
    return false;
  };
  const run = (list: readonly (number | null)[], month: number, count: number): number[] | null => {
    const found: number[] = [];
    for (let back = count - 1; back >= 0; back -= 1) {
      const value = at(list, month - back);
      if (value === null) return null;
      found.push(value);
    }
    return found;
  };
  const usual = (month: number): number[] | null => {
    const found: number[] = [];
    for (let back = n; back < n + 24; back += 1) {
      const value = at(months, month - back);
      if (value !== null && !heldIn(first(month - back), first(month - back + 1) - 1)) found.push(value);
    }
    return found.length < 12 ? null : found;
  };
  const sum = (list: readonly number[]): number => {
    let total = 0;
    for (const value of list) total += value;
    return total;
  };
  const price = (month: number, count: number): number | null => {
    let tonnes = 0;
    let money = 0;
    let found = 0;
    for (let back = 0; back < count; back += 1) {
      const [t, m] = [at(months, month - back), at(other, month - back)];
      if (t === null || m === null) continue;
      tonnes += t;
      money += m;
      found += 1;
    }
    return found === 0 || tonnes <= 0 ? null : money / tonnes;
  };
  const read = (month: number): number | null => {
    const own = run(months, month, n);
    const before = usual(month);
    const part = (value: number, whole: number): number | null => (whole > 0 ? (value / whole) * 100 : null);
    if (one.rule === 'fall') {
      const past = run(months, month - 12, n);
      return own === null || past === null ? null : part(sum(own), sum(past));
    }
    if (one.rule === 'unit_value') {
      const [now, past] = [price(month, n), price(month - n, 12)];
      return now === null || past === null ? null : part(now, past);
    }
    if (one.rule === 'mirror_gap') {
      const mirror = run(other, month, n);
      if (own === null || mirror === null) return null;
      return Math.min(
        ...own.map((value, index) => {
          const most = Math.max(value, mirror[index] ?? 0);
          return most === 0 ? 0 : (Math.abs(value - (mirror[index] ?? 0)) / most) * 100;
        }),
      );
    }
    if (own === null || before === null) return null;
    if (one.rule === 'dry') return part(Math.max(...own), sum(before) / before.length);
    if (one.rule === 'below_bounds') return part(Math.max(...own), Math.min(...before));
    return part(Math.min(...own), Math.max(...before));
  };
  const isLow = one.rule === 'fall' || one.rule === 'dry' || one.rule === 'below_bounds';
  const known = months.flatMap((value, month) => (value === null ? [] : [month]));
  const rings: { month: number; published: number }[] = [];
  let isRinging = false;
  let span: { from: number; to: number } | null = null;
  for (let month = known[0] ?? 0; month <= (known.at(-1) ?? -1); month += 1) {
    const value = read(month);
    if (value === null) continue;
    const published = first(month + 1) - 1 + one.publishedAfter;
    span = { from: span === null ? first(month) : span.from, to: published };
    const isOver = isLow ? value <= threshold : value >= threshold;
    if (isOver && !isRinging) rings.push({ month, published });
    isRinging = isOver;
  }
  const stops: { notice: number; from: number }[] = [];
  for (const measure of [...holding].sort((a, b) => a.from - b.from)) {
    const last = stops.at(-1);
    if (last !== undefined && measure.from - last.from <= 60)
      last.notice = Math.min(last.notice, measure.notice);
    else stops.push({ notice: measure.notice, from: measure.from });
  }
  const counted = stops.filter(({ notice }) => span !== null && notice >= span.from && notice <= span.to);
  const isEarly = (day: number, stop: { notice: number }) => day < stop.notice && day >= stop.notice - 180;
  const isAfter = (day: number, stop: { notice: number; from: number }) =>
    day >= stop.notice && day <= stop.from + 180;
  let falses = 0;
  for (const { published } of rings)
    if (
      !stops.some((stop) => isEarly(published, stop) || isAfter(published, stop)) &&
      !heldIn(published, published)
    )
      falses += 1;
  let [early, after] = [0, 0];
  const leads: number[] = [];
  const delays: number[] = [];
  for (const stop of counted) {
    let firstEarly: number | null = null;
    let firstAfter: number | null = null;
    for (const { published } of rings) {
      if (firstEarly === null && isEarly(published, stop)) firstEarly = published;
      if (firstAfter === null && isAfter(published, stop)) firstAfter = published;
    }
    if (firstEarly !== null) leads.push(stop.notice - firstEarly);
    if (firstAfter !== null) delays.push(firstAfter - stop.from);
    if (firstEarly !== null) early += 1;
    else if (firstAfter !== null) after += 1;
  }
  const years = span === null ? 0 : (span.to - span.from) / 365.25;
  return {
    rings,
    record: {
      rang: rings.length,
      years,
      falses,
      falseAYear: {
        value: falses / years,
        low: falses === 0 ? 0 : Math.max(0, byar(falses, -1.96)) / years,
        high: byar(falses + 1, 1.96) / years,
      },
      stops: counted.length,
      early,
      after,
      missed: counted.length - early - after,
      leadDays: middle(leads),
      delayDays: middle(delays),
    },
  };
}

/** Breslow and Day 1987, page 69: one end of the 95 % around a count. */
function byar(count: number, z: number): number {
  const root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
  return count * root * root * root;
}

/** The value that as many lie below as above; between two of them, halfway. */
function middle(list: readonly number[]): number | null {
  const left = [...list];
  while (left.length > 2) {
    left.splice(left.indexOf(Math.min(...left)), 1);
    left.splice(left.indexOf(Math.max(...left)), 1);
  }
  const [one, other] = left;
  if (one === undefined) return null;
  return other === undefined ? one : (one + other) / 2;
}
