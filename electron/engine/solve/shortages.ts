import { numberAt } from '@shared/base/element-at';
import type { MaterialId } from '@shared/model/material';
import { nothingWithout } from '@shared/model/missing-figures';
import { type Cell, type Column, FREE, type Row } from './linear-solver';
import type { Response } from './responses';

/** A line that can go without, by stretch. */
export interface LosingLine {
  /** What it loses of each stretch where it stands all the time: yen or days, in the scale of the programme. */
  readonly loss: readonly number[];
  /** What it needs of a material in each stretch, tonnes REO. */
  readonly needs: ReadonlyMap<MaterialId, readonly number[]>;
}

/** What may be missing of each material in each stretch, and who bears it. */
interface Shortages {
  /** What is missing of the n-th material, by stretch. */
  cells(material: number): Cell[];
  /** Puts the columns behind all others, and the rows that share out what is missing. */
  put(columns: Column[], rows: Row[]): void;
}

/**
 * What is missing of a material is borne by the lines that need it, each of which loses as much as of what it lacks most. Source:
 * docs/engine.md 10.8.
 * @param first of its columns
 */
export function shortages(
  responses: readonly Response[],
  lines: readonly LosingLine[],
  first: number,
): Shortages {
  const stretches = Math.max(0, ...responses.map((response) => response.stretches.length));
  const missing = (material: number, stretch: number) => first + material * stretches + stretch;
  const lost = (line: number, stretch: number) => first + (responses.length + line) * stretches + stretch;
  return {
    cells: (material) => Array.from({ length: stretches }, (_, at): Cell => [missing(material, at), -1]),
    put(columns, rows) {
      for (const _ of responses)
        for (let at = 0; at < stretches; at++) columns.push({ cost: 0, lower: 0, upper: FREE });
      for (const { loss } of lines)
        for (let at = 0; at < stretches; at++) columns.push({ cost: numberAt(loss, at), lower: 0, upper: 1 });
      for (const [index, { material, dayNeed }] of responses.entries())
        for (let at = 0; at < stretches; at++) {
          const borne = lines.flatMap(({ needs }, line): Cell[] => {
            const need = nothingWithout(needs.get(material.materialId)?.[at]);
            return need > 0 && dayNeed > 0 ? [[lost(line, at), -need / dayNeed]] : [];
          });
          rows.push({ lower: -FREE, upper: 0, cells: [[missing(index, at), 1], ...borne] });
        }
    },
  };
}
