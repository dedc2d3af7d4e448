import { addDays, dayNumber, yearOf } from '@shared/base/calendar';
import type { Shock, Shocks } from '@shared/model/shock';
import type { WhatIfModel } from '@shared/model/what-if';

/** Days that are followed before the start and behind the window: longer than any lead time of the examples. */
const BEFORE = 80;

/** What one supplier sends and what was withheld of it, by day of dispatch. */
interface Flow {
  readonly supplierId: string;
  readonly countryId: string;
  readonly leadTimeDays: number;
  sent: Map<number, number>;
  readonly withheld: Map<number, number>;
}

/**
 * What arrives in a run, worked out a second time in the plainest way: supplier by supplier and day by day in maps, with no
 * grouping, no streams and nothing in common with the engine. For one material with constant figures, no feeds, shocks
 * that begin in the window, and monthly quotas.
 * @returns tonnes REO a day of the window
 */
export function plainArrivals(model: WhatIfModel): number[] {
  const [material] = model.materials;
  if (material === undefined) throw new Error('one material is wanted');
  const year = yearOf(model.start);
  const perYear = material.totalSupply[year] ?? 0;
  const days = Array.from({ length: BEFORE + model.days }, (_, index) => index - BEFORE);
  const flows = material.suppliers.map((supplier): Flow => {
    // A figure steps at New Year by the day on which the goods are due, not on which they leave.
    const due = (day: number) => daysIn(yearOf(addDays(model.start, day + supplier.leadTimeDays)));
    const shipped = (day: number) =>
      (supplier.receipts ?? []).reduce(
        (sum, { date, tonnes }) =>
          date === addDays(model.start, day + supplier.leadTimeDays) ? sum + tonnes : sum,
        0,
      );
    const wanted = ((supplier.percent[year] ?? 0) / 100) * perYear;
    return {
      supplierId: supplier.supplierId,
      countryId: supplier.countryId,
      leadTimeDays: supplier.leadTimeDays,
      sent: new Map(days.map((day) => [day, wanted / due(day) + shipped(day)])),
      withheld: new Map(days.map((day) => [day, 0])),
    };
  });
  for (const kind of ['outage', 'tax', 'licence', 'quota', 'ban', 'leak'] as const)
    for (const shock of model.shocks) if (shock.kind === kind) apply(shock, flows, model);
  return Array.from({ length: model.days }, (_, day) =>
    flows.reduce((sum, flow) => sum + (flow.sent.get(day - flow.leadTimeDays) ?? 0), 0),
  );
}

function apply(shock: Shock, flows: readonly Flow[], model: WhatIfModel): void {
  const at = (date: Shock['start']) => dayNumber(date) - dayNumber(model.start);
  const inForce = (day: number) => day >= at(shock.start) && day < at(shock.end);
  const partOn = (day: number, level: number): number => {
    if (day < at(shock.start)) return 1;
    if (inForce(day)) return level;
    const since = day - at(shock.end);
    return since >= shock.recoveryDays ? 1 : level + ((1 - level) * (since + 0.5)) / shock.recoveryDays;
  };
  const touched = flows.filter((flow) =>
    shock.kind === 'outage' ? flow.supplierId === shock.supplierId : flow.countryId === shock.imposedBy,
  );
  switch (shock.kind) {
    case 'outage':
      for (const flow of touched)
        for (const [day, sent] of flow.sent)
          flow.sent.set(day, sent * partOn(day, shock.remainingPercent / 100));
      return; // what was never made is withheld by nobody, and cannot leak
    case 'tax':
    case 'ban': {
      const level =
        shock.kind === 'ban'
          ? 0
          : (1 + (shock.taxPercent / 100) * (shock.passThroughPercent / 100)) ** shock.elasticity;
      for (const flow of touched)
        for (const [day, sent] of flow.sent) keep(flow, day, sent, sent * partOn(day, level));
      return;
    }
    case 'licence':
      for (const flow of touched) license(flow, shock, partOn, at);
      return;
    case 'quota':
      ration(touched, shock.ceilingTonnes, inForce, model);
      return;
    case 'leak':
      for (const flow of touched) {
        for (const [day, withheld] of flow.withheld) {
          if (!inForce(day)) continue;
          const leaked = (withheld * shock.percent) / 100;
          flow.withheld.set(day, withheld - leaked); // a second leak finds only what the first left
          add(flow.sent, day + shock.delayDays, leaked);
        }
      }
  }
}

/** Each request on its own: what is free, what is approved and comes later, what waits and is let out bit by bit. */
function license(
  flow: Flow,
  shock: Shocks['licence'],
  partOn: (day: number, level: number) => number,
  at: (date: Shock['start']) => number,
): void {
  const [covered, approved] = [(shock.coveredPercent ?? 100) / 100, shock.approvedPercent / 100];
  const queued = shock.queuedPercent / 100;
  const parts = Math.max(1, shock.releaseDays);
  const requests = flow.sent;
  flow.sent = new Map([...requests.keys()].map((day) => [day, 0]));
  for (const [day, asked] of requests) {
    // All of what is covered asks for a licence while it is in force, and less and less of it in the ramp.
    const under = asked * covered * (1 - partOn(day, 0));
    add(flow.sent, day, asked - under);
    if (under === 0) continue;
    add(flow.sent, day + shock.delayDays, under * approved);
    add(flow.withheld, day, under * (1 - approved) * (1 - queued));
    if (shock.releaseStart === null) continue;
    const first = Math.max(day, at(shock.releaseStart));
    for (let part = 0; part < parts; part++)
      add(flow.sent, first + part, (under * (1 - approved) * queued) / parts);
  }
}

/** A ceiling a calendar month: first come, first served, and those of one day by what they ask for. */
function ration(
  flows: readonly Flow[],
  ceiling: number,
  inForce: (day: number) => boolean,
  model: WhatIfModel,
): void {
  const month = (day: number) => addDays(model.start, day).slice(0, 7);
  // Months of the window only, whole ones: the examples end their quotas before the window ends.
  const byMonth = new Map<string, number[]>();
  for (const day of flows[0]?.sent.keys() ?? []) {
    const name = month(day);
    byMonth.set(name, [...(byMonth.get(name) ?? []), day]);
  }
  for (const ofMonth of byMonth.values()) {
    const limited = ofMonth.filter(inForce);
    let left = ceiling * (limited.length / ofMonth.length);
    for (const day of limited) {
      const asked = flows.reduce((sum, flow) => sum + (flow.sent.get(day) ?? 0), 0);
      const part = asked === 0 ? 1 : Math.min(1, left / asked);
      left = Math.max(0, left - asked * part); // rounding may leave less than nothing, of which a day's part would be less than nothing too
      for (const flow of flows) {
        const sent = flow.sent.get(day) ?? 0;
        keep(flow, day, sent, sent * part);
      }
    }
  }
}

function keep(flow: Flow, day: number, sent: number, passed: number): void {
  flow.sent.set(day, passed);
  add(flow.withheld, day, sent - passed);
}

/** Days beyond what is followed are beyond the window. */
function add(map: Map<number, number>, day: number, tonnes: number): void {
  const before = map.get(day);
  if (before !== undefined) map.set(day, before + tonnes);
}

function daysIn(year: number): number {
  return new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1 ? 366 : 365;
}
