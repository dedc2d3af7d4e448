import type { WhatIfModel } from '@shared/model/what-if';
import { type Span, spanOf } from './plain-days';
import { Lines, linesOf } from './plain-lines';
import { PlainMaterial } from './plain-material';

export interface PlainRun {
  readonly span: Span;
  readonly lineIds: readonly string[];
  readonly materials: readonly PlainMaterial[];
  /** By day, then by line. */
  readonly loads: readonly (readonly number[])[];
  /** By day, then by line, then by material: what a line would use at full load. */
  readonly full: readonly (readonly (readonly number[])[])[];
}

/**
 * The daily run a second time, from docs/engine.md and from nothing of the engine: slow, plain, with no grouping, no
 * pooling and nothing kept from one day to the next but stock, orders, work, decisions and restarts. A rule that is changed
 * there is changed here in the same commit.
 */
export function plainRun(model: WhatIfModel): PlainRun {
  const span = followed(model);
  const lineIds = [...new Set(model.materials.flatMap(({ uses }) => uses.map(({ useId }) => useId)))];
  const lines = new Lines(model, lineIds);
  const materials = model.materials.map((material) => new PlainMaterial(model, material, span, lineIds));
  const loads: (readonly number[])[] = [];
  const full: (readonly (readonly number[])[])[] = [];
  for (let day = 0; day < model.days; day++) {
    const there = materials.map((material) => material.open(day));
    const needs = materials.map((material) => material.needsOn(day));
    // A use that carries over claims what it is owed beside its need (docs/engine.md 4.7).
    const claims = needs.map((of, m) => {
      return new Map(lineIds.map((id, l) => [id, (of.get(id) ?? 0) + (materials[m]?.owedTo(l) ?? 0)]));
    });
    const wanted = linesOf(model, lineIds, claims).map((line, l) => {
      return { ...line, own: needs.map((of) => of.get(lineIds[l] ?? '') ?? 0) };
    });
    const result = lines.day(wanted, there);
    loads.push(result.loads);
    full.push(wanted.map(({ own }) => own));
    for (const [m, material] of materials.entries())
      material.settle(
        day,
        wanted.map((line) => line.own[m] ?? 0),
        result.asked.map((row) => row[m] ?? 0),
        result.taken.map((row) => row[m] ?? 0),
        result.shared[m],
      );
  }
  return { span, lineIds, materials, loads, full };
}

/** From the first day of the first year that the model holds to the last day that anything of the window asks about. */
function followed(model: WhatIfModel): Span {
  const years = model.materials.flatMap(({ totalSupply }) => Object.keys(totalSupply).map(Number));
  const leads = model.materials.flatMap(({ suppliers }) => suppliers.map(({ leadTimeDays }) => leadTimeDays));
  const start = Date.parse(`${model.start}T00:00:00Z`);
  const before = (start - Date.UTC(Math.min(...years), 0, 1)) / 86_400_000;
  const ahead = model.materials.flatMap(({ replenishment }) =>
    replenishment === undefined
      ? []
      : [replenishment.reorderAt, replenishment.orderUpTo].map((level) =>
          level.kind === 'days' ? level.days : 0,
        ),
  );
  const lead = Math.max(0, ...leads);
  return spanOf(model.start, before + lead, model.days + Math.max(lead, 1, ...ahead) + 1);
}
