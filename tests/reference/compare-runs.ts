import { daysBetween } from '@shared/base/calendar';
import type { WhatIfModel } from '@shared/model/what-if';
import type { LineResult, MaterialResult, UseResult, WhatIfResult } from '@shared/model/what-if-result';
import { sum } from './plain-days';
import type { Lot } from './plain-end-uses';
import { none, type PlainDay } from './plain-material';
import type { PlainRun } from './plain-run';
import type { Stages } from './plain-stages';

const SERIES = [
  'arrivals',
  'recycling',
  'need',
  'served',
  'release',
  'refill',
  'notBought',
  'shortfall',
  'stock',
  'cover',
] as const;
const FULL = 1 - 1e-9;

/** What is said of a run: a figure, or none. */
type Figure = number | string | null | undefined;

/** Every difference between what the engine says of a run and what its twin found, in words; none where they agree. */
export function differences(model: WhatIfModel, told: WhatIfResult, plain: PlainRun): string[] {
  const found: string[] = [];
  const compare = (what: string, scale: number) => (name: string, engine: Figure, twin: Figure) => {
    const near =
      typeof engine === 'number' && typeof twin === 'number'
        ? Math.abs(engine - twin) <= 1e-9 * (1 + scale) || engine === twin
        : (engine ?? null) === (twin ?? null);
    if (!near) found.push(`${what}, ${name}: ${engine}, by the twin ${twin}`);
  };
  told.materials.forEach((material, m) => {
    const days = plain.materials[m]?.days ?? [];
    const same = compare(material.materialId, scaleOf(material));
    compareDays(material, days, same);
    compareFigures(material, days, same);
    compareLeast(material, plain.materials[m]?.drawn(model.allocation) ?? [], same);
    compareLedger(material, plain, m, same);
    const owed = sum([...(material.series.backlog ?? [])]);
    compareImbalance(material, compare(material.materialId, scaleOf(material) + owed));
    compareEarlier(material, plain.materials[m]?.stages, same);
    material.uses.forEach((use) => {
      const of = compare(`${material.materialId}, ${use.useId}`, scaleOf(material));
      compareUse(use, days, plain.lineIds.indexOf(use.useId), of);
    });
  });
  told.lines.forEach((line) => {
    const scale = Math.max(...told.materials.map(scaleOf)) * 5; // yen: up to 5 a tonne
    compareLine(model, line, plain, compare(line.useId, scale));
  });
  return found;
}

type Compare = (name: string, engine: Figure, twin: Figure) => void;

/** The size of the masses that add up: a difference is judged beside it. */
function scaleOf({ ledger, uses }: MaterialResult): number {
  return (
    ledger.opening +
    ledger.arrivals +
    ledger.recycling +
    ledger.bought +
    ledger.made +
    sum(uses.map(({ need }) => need))
  );
}

function compareDays(material: MaterialResult, days: readonly PlainDay[], same: Compare): void {
  for (const [at, day] of days.entries()) {
    for (const name of SERIES) {
      const [engine, twin] = [material.series[name][at], day[name]];
      if (name === 'cover' && !Number.isFinite(twin)) continue; // of no need
      same(`${name} of day ${at}`, engine, twin);
    }
    same(`bought on day ${at}`, material.series.bought?.[at] ?? 0, day.bought);
    same(`made on day ${at}`, material.series.made?.[at] ?? 0, day.made);
    same(`kept on day ${at}`, material.series.kept?.[at] ?? 0, day.kept);
    const owed = sum(day.owed.map((tonnes) => tonnes ?? 0));
    same(`owed on day ${at}`, material.series.backlog?.[at] ?? 0, owed);
    for (const [tier, told] of (material.tiers ?? []).entries())
      same(`${told.tier} on day ${at}`, told.stock[at], day.tiers[tier]);
  }
}

function compareFigures(material: MaterialResult, days: readonly PlainDay[], same: Compare): void {
  const short = days.flatMap(({ shortfall }, at) => (shortfall > 0 ? [at] : []));
  const [first, last] = [short[0], short.at(-1)];
  const moment = first === undefined ? null : first + (days[first]?.lasted ?? 0);
  same('first shortfall', material.firstShortfall?.day, moment);
  same('recovery', material.recovery?.day, last === undefined || last + 1 >= days.length ? null : last + 1);
  same('days short', material.daysShort, short.length);
  same('total shortfall', material.totalShortfall, sum(days.map(({ shortfall }) => shortfall)));
  same('peak shortfall', material.peakShortfall, Math.max(0, ...days.map(({ shortfall }) => shortfall)));
  const levels = [material.openingStock, ...days.map(({ stock }) => stock)];
  same('lowest stock', material.lowestStock.tonnes, Math.min(...levels));
  for (const [tier, told] of (material.tiers ?? []).entries()) {
    same(`${told.tier} released`, told.released, sum(days.map(({ released }) => released[tier] ?? 0)));
    const opened = days.findIndex(({ released, need }) => !none(released[tier] ?? 0, need));
    same(`${told.tier} opened`, told.opened?.day, opened < 0 ? null : opened);
    const emptied = days.findIndex(({ empty }, at) => opened >= 0 && at >= opened && empty[tier] === true);
    same(`${told.tier} emptied`, told.emptied?.day, emptied < 0 ? null : emptied);
  }
}

/** @param drawn by the end of each day of a stock that never runs out, from before the first one (docs/engine.md 8.1) */
function compareLeast({ minimumStock }: MaterialResult, drawn: readonly number[], same: Compare): void {
  same('least stock', minimumStock.tonnes, Math.max(...drawn));
  same('least stock when used up', drawn[minimumStock.usedUpAfter], Math.max(...drawn));
}

/** opening + arrivals + recycling + bought = served + not bought + closing, and what was on its way (docs/engine.md 4.6). */
function compareLedger(material: MaterialResult, plain: PlainRun, m: number, same: Compare): void {
  const { sendings = [], days = [] } = plain.materials[m] ?? {};
  const { before } = plain.span;
  const window = (at: number) => at >= before && at < before + days.length;
  const flows = sendings.map(({ asked, lots, supplier }) => {
    const all = (of: (lot: Lot) => readonly number[]) =>
      asked.map((_, at) => sum(lots.map((lot) => of(lot)[at] ?? 0)));
    const unmade = all((lot) => lot.unmade);
    const withheld = all((lot) => lot.withheld);
    const sent = all((lot) => lot.sent);
    const over = (figures: readonly number[], keep: (at: number) => boolean) =>
      sum(figures.filter((_, at) => keep(at)));
    const [was, now] = [(at: number) => at < before, window];
    const arrivedBefore = over(sent, (at) => was(at + supplier.leadTimeDays));
    return {
      requested: over(asked, now),
      lost: over(unmade, now) + over(withheld, now),
      atStart: over(asked, was) - over(unmade, was) - over(withheld, was) - arrivedBefore,
    };
  });
  const { ledger } = material;
  same('requested', ledger.requested, sum(flows.map(({ requested }) => requested)));
  same('lost', ledger.lost, sum(flows.map(({ lost }) => lost)));
  const atStart = sum(flows.map(({ atStart }) => atStart));
  same('in transit at the start', ledger.inTransitAtStart, atStart);
  same(
    'in transit at the end',
    ledger.inTransitAtEnd,
    atStart + ledger.requested - ledger.lost - sum(days.map(({ arrivals }) => arrivals)),
  );
}

/** What is a billionth of a day's claims is left out of its books, so that what is owed of a day counts like its need. */
function compareImbalance({ ledger }: MaterialResult, same: Compare): void {
  same('imbalance', ledger.imbalance, 0);
}

/** The stages before that of the run (docs/engine.md 4.8). */
function compareEarlier({ earlier = [] }: MaterialResult, stages: Stages | undefined, same: Compare): void {
  for (const [at, told] of earlier.entries()) {
    const twin = stages?.all[at];
    for (const name of ['received', 'taken', 'made'] as const)
      same(`${told.stage} ${name}`, told[name], twin?.[name]);
    same(`${told.stage} at the end`, told.closing, twin?.level);
    same(`${told.stage} in work`, told.inProcess, sum([...(twin?.inWork.values() ?? [])]));
  }
}

function compareUse(use: UseResult, days: readonly PlainDay[], line: number, same: Compare): void {
  const need = (day: PlainDay) => day.needs[line] ?? 0;
  const lack = (day: PlainDay) => day.lacks[line] ?? 0;
  const owed = (day: PlainDay) => day.owed[line] ?? 0;
  const on = (is: (day: PlainDay) => boolean) => days.flatMap((day, at) => (is(day) ? [at] : []));
  const short = on((day) => !none(lack(day), need(day)));
  same('need', use.need, sum(days.map(need)));
  same('shortfall', use.shortfall, sum(days.map(lack)));
  same('days short', use.daysShort, short.length);
  same('first day short', use.firstShortfall && Math.floor(use.firstShortfall.day), short[0]);
  const open = on((day) => !none(lack(day), need(day)) || owed(day) > 0).at(-1);
  const last = short.length === 0 ? undefined : open;
  same('restart', use.restart?.day, last === undefined || last + 1 >= days.length ? null : last + 1);
  same('owed', use.backlog, days.at(-1)?.owed[line]);
}

function compareLine(model: WhatIfModel, line: LineResult, plain: PlainRun, same: Compare): void {
  const at = plain.lineIds.indexOf(line.useId);
  const loads = plain.loads.map((day) => day[at] ?? 1);
  const below = loads.flatMap((load, day) => (load < FULL ? [day] : []));
  const [first, last] = [below[0], below.at(-1)];
  same('first stop', line.firstStop && Math.floor(line.firstStop.day), first);
  same('restart', line.restart?.day, last === undefined || last + 1 >= model.days ? null : last + 1);
  same('days below full', line.daysBelowFull, below.length);
  const stands = loads.findIndex((load) => load <= 1e-9);
  same('stands from', line.standsFrom?.day ?? null, stands < 0 ? null : stands);
  same('days standing', line.daysStanding, loads.filter((load) => load <= 1e-9).length);
  const dates = [line.firstStop, line.standsFrom, line.restart].flatMap((moment) => moment ?? []);
  for (const { day, date } of dates)
    same('date of a moment', daysBetween(model.start, date), Math.floor(day));
  if (!compareOwed(model, line, plain, at, same)) compareLost(model, line, plain, at, same);
}

/**
 * What a line that carries over has lost is what it is owed at the end (docs/engine.md 4.7).
 * @returns whether it is such a line
 */
function compareOwed(
  model: WhatIfModel,
  line: LineResult,
  plain: PlainRun,
  at: number,
  same: Compare,
): boolean {
  const owed = plain.materials.map(({ days }) => days.at(-1)?.owed[at] ?? null);
  const uses = model.materials.flatMap(({ uses }) => uses.filter(({ useId }) => useId === line.useId));
  if (!uses.every(({ carriesOver }) => carriesOver === true)) return false;
  const perDay = model.materials.map((_, m) => sum(plain.full.map((day) => day[at]?.[m] ?? 0)) / model.days);
  const days = Math.max(
    ...owed.map((tonnes, m) => ((tonnes ?? 0) > 0 ? (tonnes ?? 0) / (perDay[m] ?? 0) : 0)),
  );
  same('lost days', line.lostDays, days);
  same('lost tonnes', line.lostTonnes, days * sum(perDay));
  return true;
}

function compareLost(model: WhatIfModel, line: LineResult, plain: PlainRun, at: number, same: Compare): void {
  const loads = plain.loads.map((day) => day[at] ?? 1);
  const below = loads.flatMap((load, day) => (load < FULL ? [day] : []));
  same('lost days', line.lostDays, sum(below.map((day) => 1 - (loads[day] ?? 1))));
  const needs = (day: number) => plain.full[day]?.[at] ?? [];
  same('lost tonnes', line.lostTonnes, sum(below.map((day) => (1 - (loads[day] ?? 1)) * sum(needs(day)))));
  const values = model.materials.map(
    ({ uses }) => uses.find(({ useId }) => useId === line.useId)?.valuePerTonne,
  );
  const yen = (day: number) => Math.max(...needs(day).map((need, m) => need * (values[m] ?? 0)));
  const known = values.some((value) => value !== undefined);
  const lost = sum(below.map((day) => (1 - (loads[day] ?? 1)) * yen(day)));
  same('lost value', line.lostValue, known ? lost : null);
  const dates = [line.firstStop, line.standsFrom, line.restart].flatMap((moment) => moment ?? []);
  for (const { day, date } of dates)
    same('date of a moment', daysBetween(model.start, date), Math.floor(day));
}
