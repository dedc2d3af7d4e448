import { z } from 'zod';
import { dateOfDay, dayNumber } from '../base/calendar';
import { lineTotals } from './line-clock';
import type { MonteCarloResult } from './uncertainty';
import type { MaterialResult, Moment, WhatIfResult } from './what-if-result';

/** How far an edition is. What is published does not move again: a correction is the next edition. */
export const EDITION_STATES = ['draft', 'reviewed', 'published'] as const;

/** Who may read an edition, as a person has chosen: nobody outside of the office where nothing is chosen. */
export const AUDIENCES = ['internal', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What a frozen figure says, by what it is said of. */
export const MEASURES = {
  run: ['linesStopping', 'lineDays', 'allBack'],
  use: ['stop', 'restart', 'binding', 'daysBelow', 'daysStanding', 'lostDays', 'lostValue'],
  material: ['firstShortfall', 'recovery', 'totalShortfall', 'daysShort', 'lowestStock', 'openingCover'],
  /** Of a material over sampled runs. */
  sampled: ['chance', 'medianShortfall', 'meanShortfall', 'meanDaysShort'],
} as const;
export type FigureOf = keyof typeof MEASURES;
type Pair<Of extends FigureOf = FigureOf> = {
  [O in Of]: { readonly of: O; readonly measure: (typeof MEASURES)[O][number] };
}[Of];
export type Measure = Pair['measure'];

/** One result of an edition: a number, a date, the id of a material, or null where there is none. */
export type FrozenFigure = Pair & {
  /** Id of the use or material; empty for the whole run. */
  readonly id: string;
  readonly value: number | string | null;
};

const value = z.union([z.number(), z.string(), z.null()]);
const figureOf = <const Of extends FigureOf>(of: Of) =>
  z.strictObject({ of: z.literal(of), measure: z.enum(MEASURES[of]), id: z.string(), value });
export const frozenFigures: z.ZodType<readonly FrozenFigure[]> = z.array(
  z.discriminatedUnion('of', [figureOf('run'), figureOf('use'), figureOf('material'), figureOf('sampled')]),
);

/** A remark of a reviewer. */
export const remarks = z.array(z.strictObject({ at: z.string(), by: z.string(), text: z.string() }));
export type Remarks = z.output<typeof remarks>;

/** Which figure it is, whatever its value. */
export function figureKey({ of, id, measure }: FrozenFigure): string {
  return `${of} ${measure} ${id}`;
}

/**
 * All that an edition freezes, in the order in which it is read: the run, its lines, its materials, then what sampled runs
 * say of these.
 * @param sampled null for an edition without sampled runs
 */
export function figuresOf(result: WhatIfResult, sampled: MonteCarloResult | null): FrozenFigure[] {
  const totals = lineTotals(result.lines);
  const run = <M extends (typeof MEASURES)['run'][number]>(measure: M, said: FrozenFigure['value']) =>
    ({ of: 'run', id: '', measure, value: said }) as const;
  return [
    run('linesStopping', totals.stopping),
    run('lineDays', totals.lostDays),
    run('allBack', dateOf(totals.allBack)),
    ...result.lines.flatMap((line): FrozenFigure[] => {
      const said = {
        stop: dateOf(line.firstStop),
        restart: dateOf(line.restart),
        binding: line.binding,
        daysBelow: line.daysBelowFull,
        daysStanding: line.daysStanding,
        lostDays: line.lostDays,
        lostValue: line.lostValue,
      };
      return MEASURES.use.map((measure) => ({ of: 'use', id: line.useId, measure, value: said[measure] }));
    }),
    ...result.materials.flatMap((material): FrozenFigure[] => {
      const said = ofMaterial(material);
      const { materialId: id } = material;
      return MEASURES.material.map((measure) => ({ of: 'material', id, measure, value: said[measure] }));
    }),
    ...(sampled === null ? [] : ofSampled(sampled)),
  ];
}

/** Chances in percent, masses in tonnes. */
function ofSampled({ start, materials }: MonteCarloResult): FrozenFigure[] {
  return materials.flatMap((material): FrozenFigure[] => {
    const said = {
      chance: 100 * material.chance.value,
      medianShortfall: material.median === null ? null : dateOfDay(dayNumber(start) + material.median),
      meanShortfall: material.totalShortfall.expected.value,
      meanDaysShort: material.daysShort.value,
    };
    return MEASURES.sampled.map((measure) => ({
      of: 'sampled',
      id: material.materialId,
      measure,
      value: said[measure],
    }));
  });
}

function ofMaterial(material: MaterialResult) {
  return {
    firstShortfall: dateOf(material.firstShortfall),
    recovery: dateOf(material.recovery),
    totalShortfall: material.totalShortfall,
    daysShort: material.daysShort,
    lowestStock: material.lowestStock.tonnes,
    // Of what nobody needs there is no cover.
    openingCover: Number.isFinite(material.openingCover) ? material.openingCover : null,
  };
}

function dateOf(moment: Moment | null): string | null {
  return moment?.date ?? null;
}

/** A figure beside the same one elsewhere; undefined where it is not there. */
export interface FigureChange {
  readonly figure: FrozenFigure;
  readonly before: FrozenFigure['value'] | undefined;
  readonly after: FrozenFigure['value'] | undefined;
}

/** Figures of two lists that are not the same in both, in the order of the second, those of the first alone last. */
export function movedFigures(
  before: readonly FrozenFigure[],
  after: readonly FrozenFigure[],
): FigureChange[] {
  const [were, are] = [before, after].map(
    (figures) => new Map(figures.map((figure) => [figureKey(figure), figure.value])),
  );
  const gone = before.filter((figure) => are?.has(figureKey(figure)) !== true);
  return [...after, ...gone]
    .map((figure) => ({
      figure,
      before: were?.get(figureKey(figure)),
      after: are?.get(figureKey(figure)),
    }))
    .filter((pair) => pair.before !== pair.after);
}
