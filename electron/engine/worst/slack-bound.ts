import { floatAt } from '@shared/base/element-at';
import { unreachable } from '@shared/base/refusal';
import { untoldAsNone } from '@shared/model/missing-figures';
import type { WorstObjective } from '@shared/model/worst-shock';
import { productionLines, valueOfDay } from '../run/lines/production-lines';
import { needOfUse } from '../run/stock/daily-need';
import { yearSpans } from '../run/year-spans';
import type { Box } from './box';
import { MaterialSlack, type UseReach } from './material-slack';
import { objectiveOf } from './objective';
import type { WindowRuns } from './window-runs';

/** A line by the uses that it is, each by the place of its material among all; and the most that a day of it is worth, yen. */
interface BoundedLine {
  readonly uses: readonly { readonly material: number; readonly use: number }[];
  readonly worthOfDay: number;
}

/**
 * What no shock of a box can exceed, from what its nodes bring and what stocks and arrivals leave over: without a run.
 * Infinite where a part of the model has more than one stock, orders or lines that hang on one another.
 * Source: docs/engine.md 6.7.
 */
export class SlackBound {
  readonly #objective: WorstObjective;
  /** By material; null where one has none. */
  readonly materials: readonly MaterialSlack[] | null;
  readonly #lines: readonly BoundedLine[];
  readonly #days: number;
  readonly #base: number;

  constructor(runs: WindowRuns, objective: WorstObjective) {
    const { model, base, parts } = runs;
    const spans = yearSpans(model.start, 0, model.days);
    this.#objective = objective;
    this.#days = model.days;
    this.#base = objectiveOf(base, objective);
    const byMaterial = new Map(parts.flat().map((of) => [of.material.materialId, of.lanes] as const));
    const series = new Map(base.materials.map((of) => [of.materialId, of.series] as const));
    const materials = model.materials.flatMap((material) => {
      const [lanes, days] = [byMaterial.get(material.materialId), series.get(material.materialId)];
      if (lanes == null || days === undefined) return [];
      return MaterialSlack.of(model, material, lanes, days, spans) ?? [];
    });
    this.materials = materials.length === model.materials.length ? materials : null;
    this.#lines = productionLines(model).map((line) => {
      const needs = line.parts.map(({ material, use }) => {
        const [own, wanted] = [model.materials[material], model.materials[material]?.uses[use]];
        return own === undefined || wanted === undefined
          ? new Float64Array(model.days)
          : needOfUse(model.start, own, wanted, spans);
      });
      const worth = spans.map(({ from }) =>
        untoldAsNone(
          valueOfDay(
            line,
            needs.map((need) => floatAt(need, from)),
          ),
        ),
      );
      return { uses: line.parts, worthOfDay: Math.max(...worth) };
    });
  }

  of(box: Box): number {
    const { materials } = this;
    if (materials === null) return Number.POSITIVE_INFINITY;
    const reaches = materials.map((material) => material.reach(box));
    if (reaches.every((reach) => reach === null)) return this.#base;
    const usesOf = ({ uses }: BoundedLine): UseReach[] =>
      uses.flatMap(({ material, use }) => (reaches[material] ?? materials[material]?.usual)?.uses[use] ?? []);
    const count = (is: (use: UseReach) => boolean) =>
      this.#lines.reduce((sum, line) => sum + Number(usesOf(line).some(is)), 0);
    const lost = (line: BoundedLine) =>
      Math.min(
        this.#days,
        usesOf(line).reduce((sum, { lostDays }) => sum + lostDays, 0),
      );
    switch (this.#objective) {
      case 'lines':
        return count(({ isShort }) => isShort);
      case 'standing':
        return count(({ hasNothing }) => hasNothing);
      case 'line-days':
        return this.#lines.reduce((sum, line) => sum + lost(line), 0);
      case 'yen':
        return this.#lines.reduce((sum, line) => sum + line.worthOfDay * lost(line), 0);
      case 'tonnes':
        return materials.reduce((sum, { usual }, m) => sum + (reaches[m] ?? usual).tonnes, 0);
      default:
        return unreachable(this.#objective);
    }
  }
}
