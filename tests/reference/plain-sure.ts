import { addDays } from '@shared/base/calendar';
import type { Shock } from '@shared/model/shock';
import type { DrawnInput } from '@shared/model/sure';
import type { ByYear, WhatIfModel } from '@shared/model/what-if';
import { plainRun } from './plain-run';

/** What whole runs over drawn inputs say of a line, from docs/engine.md 9.5 and from nothing of the engine. */
export interface PlainSureLine {
  readonly reduced: number;
  readonly standing: number;
  readonly lostDays: readonly [number, number, number];
}

/**
 * Every draw a run of the twin, one after the other.
 * @param inputs what is drawn, with its triangles @param places of each input on 0..1, by draw
 */
export function plainSure(
  model: WhatIfModel,
  inputs: readonly DrawnInput[],
  places: readonly Float64Array[],
): Map<string, PlainSureLine> {
  const runs = Array.from(places[0] ?? [], (_, draw) => {
    const values = inputs.map((input, at) => drawnValue(input, places[at]?.[draw] ?? 0));
    return plainRun(turned(model, inputs, values));
  });
  const ids = runs[0]?.lineIds ?? [];
  return new Map(
    ids.map((id, l) => {
      const loads = runs.map((run) => run.loads.map((day) => day[l] ?? 1));
      const lost = loads
        .map((days) => days.reduce((sum, load) => sum + (load < 1 - 1e-9 ? 1 - load : 0), 0))
        .sort((a, b) => a - b);
      const rank = (level: number) => lost[Math.max(0, Math.ceil(level * lost.length - 1e-9) - 1)] ?? 0;
      return [
        id,
        {
          reduced: loads.filter((days) => days.some((load) => load < 1 - 1e-9)).length,
          standing: loads.filter((days) => days.some((load) => load <= 1e-9)).length,
          lostDays: [rank(0.1), rank(0.5), rank(0.9)],
        },
      ];
    }),
  );
}

/** The figure below which a part u of the triangle lies, found by halving: the area to its left is counted. */
function drawnValue({ low, base, high, unit }: DrawnInput, u: number): number {
  const area = (x: number) =>
    x <= base
      ? base === low
        ? 0
        : (x - low) ** 2 / ((high - low) * (base - low))
      : 1 - (high - x) ** 2 / ((high - low) * (high - base));
  let [from, to] = [low, high];
  for (let step = 0; step < 200; step++) {
    const middle = (from + to) / 2;
    if (area(middle) < u) from = middle;
    else to = middle;
  }
  return unit === 'days' ? Math.round((from + to) / 2) : (from + to) / 2;
}

function turned(model: WhatIfModel, inputs: readonly DrawnInput[], values: readonly number[]): WhatIfModel {
  const placeOf = (kind: string, of: Readonly<Record<string, string>>): number =>
    inputs.findIndex(
      ({ ref }) =>
        ref.kind === kind && Object.entries(of).every(([name, id]) => Reflect.get(ref, name) === id),
    );
  const factorOf = (kind: string, of: Readonly<Record<string, string>>): number => {
    const at = placeOf(kind, of);
    return at < 0 ? 1 : (values[at] ?? 0) / (inputs[at]?.base ?? 1);
  };
  /** One lead time of a supplier, whatever its materials say. */
  const leadOf = (supplierId: string, own: number) => values[placeOf('lead', { supplierId })] ?? own;
  const times = (figures: ByYear, factor: number, most = Number.POSITIVE_INFINITY): ByYear =>
    Object.fromEntries(
      Object.entries(figures).map(([year, figure]) => [year, Math.min(most, figure * factor)]),
    );
  const materials = model.materials.map((material) => {
    const { materialId } = material;
    const stock = factorOf('stock', { materialId });
    const drawn = material.suppliers.map(({ supplierId }) => ({
      is: inputs.some(
        ({ ref }) => ref.kind === 'share' && ref.materialId === materialId && ref.supplierId === supplierId,
      ),
      factor: factorOf('share', { materialId, supplierId }),
    }));
    const many = drawn.filter(({ is }) => is).length > 1;
    const shareIn = (s: number, year: number): number => {
      const before = material.suppliers.map(({ percent }) => percent[year] ?? 0);
      const wanted = before.map((own, at) => Math.min(100, own * (drawn[at]?.factor ?? 1)));
      const sumOf = (figures: readonly number[], of: boolean) =>
        figures.reduce((sum, own, at) => sum + (drawn[at]?.is === of ? own : 0), 0);
      const others = sumOf(before, false);
      const all = sumOf(wanted, true);
      const left = many && others === 0 ? sumOf(before, true) : Math.min(100, all);
      if (drawn[s]?.is === true) return all === 0 ? 0 : ((wanted[s] ?? 0) * left) / all;
      const room = Math.max(0, sumOf(before, true) + others - left);
      return drawn.some(({ is }) => is) && others > 0
        ? Math.min(100, ((before[s] ?? 0) * room) / others)
        : (before[s] ?? 0);
    };
    const recycling = times(material.recycling, factorOf('recycling', { materialId }));
    const substitution = times(material.substitution, factorOf('substitution', { materialId }), 100);
    const demand = factorOf('demand', { materialId });
    /** What is left to be supplied of so many times the demand. */
    const left = (year: number, factor: number, saved: ByYear, back: ByYear) =>
      Math.max(
        0,
        factor *
          material.uses.reduce((sum, use) => sum + (use.demand[year] ?? 0), 0) *
          (1 - (saved[year] ?? 0) / 100) -
          (back[year] ?? 0),
      );
    const totalSupply = Object.fromEntries(
      Object.entries(material.totalSupply).map(([of, tonnes]) => {
        const year = Number(of);
        if (material.derivedSupply?.includes(year) !== true) return [of, tonnes];
        const before = left(year, 1, material.substitution, material.recycling);
        return [of, Math.max(0, tonnes + left(year, demand, substitution, recycling) - before)];
      }),
    );
    return {
      ...material,
      totalSupply,
      stock: { ...material.stock, opening: material.stock.opening * stock },
      ...(material.stocks === undefined
        ? {}
        : { stocks: material.stocks.map((tier) => ({ ...tier, opening: tier.opening * stock })) }),
      recycling,
      substitution,
      uses: material.uses.map((use) => ({
        ...use,
        demand: times(use.demand, demand),
        ...(use.valuePerTonne === undefined
          ? {}
          : { valuePerTonne: use.valuePerTonne * factorOf('value', { useId: use.useId }) }),
      })),
      suppliers: material.suppliers.map((supplier, s) => ({
        ...supplier,
        leadTimeDays: leadOf(supplier.supplierId, supplier.leadTimeDays),
        percent: Object.fromEntries(
          Object.keys(supplier.percent).map((year) => [year, shareIn(s, Number(year))]),
        ),
      })),
    };
  });
  const shocks = model.shocks.map((shock): Shock => {
    const days = (Date.parse(shock.end) - Date.parse(shock.start)) / 86_400_000;
    const length = Math.round(days * factorOf('length', { shockId: shock.id }));
    const lasting: Shock = { ...shock, end: addDays(shock.start, length) };
    if (lasting.kind !== 'licence') return lasting;
    return {
      ...lasting,
      approvedPercent: lasting.approvedPercent * factorOf('approved', { shockId: shock.id }),
      delayDays: Math.round(lasting.delayDays * factorOf('delay', { shockId: shock.id })),
    };
  });
  return { ...model, materials, shocks };
}
