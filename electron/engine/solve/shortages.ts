import { numberAt } from '@shared/base/element-at';
import type { MaterialId } from '@shared/model/material';
import { nothingWithout } from '@shared/model/missing-figures';
import type { Allocation } from '@shared/model/what-if';
import { type Cell, type Column, FREE, type Row } from './linear-solver';
import type { Response } from './responses';

/** A line that can go without, by stretch. */
export interface LosingLine {
  /** What it loses of each stretch where it stands all the time: yen or days, in the scale of the programme. */
  readonly loss: readonly number[];
  /** What it needs of a material in each stretch, tonnes REO, and in which tier it is served. */
  readonly needs: ReadonlyMap<MaterialId, { readonly tier: number; readonly tonnes: readonly number[] }>;
}

/** What may be missing of each material in each stretch, and who bears it. */
interface Shortages {
  /** What is missing of the n-th material, by stretch. */
  cells(material: number): Cell[];
  /** Puts the columns behind all others, and the rows that share out what is missing. */
  put(columns: Column[], rows: Row[]): void;
}

/** Lines that lack the same part of a material; those of a later group lack no smaller part than those of an earlier one. */
type Group = readonly number[];

/**
 * What is missing of a material is borne by the lines that need it, each of which loses as much as of what it lacks most; who bears it,
 * the rule of sharing says. Source: docs/engine.md 10.8.
 * @param first of its columns
 */
export function shortages(
  responses: readonly Response[],
  lines: readonly LosingLine[],
  rule: Allocation,
  first: number,
): Shortages {
  const stretches = Math.max(0, ...responses.map((response) => response.stretches.length));
  const missing = (material: number, stretch: number) => first + material * stretches + stretch;
  const lost = (line: number, stretch: number) => first + (responses.length + line) * stretches + stretch;
  const groups = responses.map(({ material }) => groupsOf(rule, lines, material.materialId));
  const partsOf = columnsOf(groups, first + (responses.length + lines.length) * stretches, stretches);
  return {
    cells: (material) => Array.from({ length: stretches }, (_, at): Cell => [missing(material, at), -1]),
    put(columns, rows) {
      for (const _ of responses)
        for (let at = 0; at < stretches; at++) columns.push({ cost: 0, lower: 0, upper: FREE });
      for (const { loss } of lines)
        for (let at = 0; at < stretches; at++) columns.push({ cost: numberAt(loss, at), lower: 0, upper: 1 });
      for (const _ of partsOf.flat())
        for (let at = 0; at < stretches; at++) columns.push({ cost: 0, lower: 0, upper: 1 });
      for (const [index, { material, dayNeed }] of responses.entries()) {
        if (dayNeed === 0) continue;
        const parts = partsOf[index] ?? [];
        for (let at = 0; at < stretches; at++) {
          const needs = lines.map(
            (line) => nothingWithout(line.needs.get(material.materialId)?.tonnes[at]) / dayNeed,
          );
          const groupsHere = (groups[index] ?? []).map((of, group) => ({
            of,
            part: numberAt(parts, group) + at,
          }));
          rows.push(
            borne(missing(index, at), needs, groupsHere, (line) => lost(line, at)),
            ...shared(needs, groupsHere, (line) => lost(line, at)),
          );
        }
      }
    },
  };
}

/** The first column of each group, by material. */
function columnsOf(groups: readonly (readonly Group[])[], first: number, stretches: number): number[][] {
  let next = first;
  return groups.map((of) =>
    of.map(() => {
      const column = next;
      next += stretches;
      return column;
    }),
  );
}

interface GroupHere {
  readonly of: Group;
  /** Column of the part that its lines lack. */
  readonly part: number;
}

/** What is missing is no more than what its lines lack: by their groups, or each by itself where there are none. */
function borne(
  missing: number,
  needs: readonly number[],
  groups: readonly GroupHere[],
  lost: (line: number) => number,
): Row {
  const each = needs.flatMap((need, line): Cell[] => (need > 0 ? [[lost(line), -need]] : []));
  const together = groups.map(({ of, part }): Cell => {
    const need = of.reduce((sum, line) => sum + numberAt(needs, line), 0);
    return [part, -need];
  });
  return { lower: -FREE, upper: 0, cells: [[missing, 1], ...(groups.length === 0 ? each : together)] };
}

/** A line loses no less than the part that its group lacks, and an earlier group lacks no more than a later one. */
function shared(
  needs: readonly number[],
  groups: readonly GroupHere[],
  lost: (line: number) => number,
): Row[] {
  const atMost = (less: number, more: number): Row => ({
    lower: -FREE,
    upper: 0,
    cells: [
      [less, 1],
      [more, -1],
    ],
  });
  const loses = groups.flatMap(({ of, part }) =>
    of.flatMap((line) => (numberAt(needs, line) > 0 ? [atMost(part, lost(line))] : [])),
  );
  const later = groups.flatMap(({ part }, at) => {
    const behind = groups[at + 1];
    return behind === undefined ? [] : [atMost(part, behind.part)];
  });
  return [...loses, ...later];
}

/** Lines of a material that are served alike, first come first; none under the rule of value, by which the programme shares anyway. */
function groupsOf(rule: Allocation, lines: readonly LosingLine[], materialId: MaterialId): Group[] {
  if (rule === 'value') return [];
  const byTier = new Map<number, number[]>();
  for (const [line, { needs }] of lines.entries()) {
    const need = needs.get(materialId);
    if (need === undefined) continue;
    const tier = rule === 'tier' ? need.tier : 0;
    byTier.set(tier, [...(byTier.get(tier) ?? []), line]);
  }
  return [...byTier].sort(([a], [b]) => a - b).map(([, of]) => of);
}
