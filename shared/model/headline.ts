import type { MaterialId } from './material';
import type { LineStop } from './stress';
import type { LineResult, MaterialResult, Moment } from './what-if-result';

/** Below this part of what a line takes in, a material rules no headline of it. Source: docs/engine.md 5.5. */
const LEAST_OF_LINE = 0.01;
/** And below this part of what all lines of a run take in, none of the run: a few hundred kilograms, mostly guessed. */
const LEAST_OF_RUN = 0.001;

/** Who goes short first, of which material; no use where none is known to. */
export interface FirstShort {
  readonly moment: Moment;
  readonly materialId: MaterialId;
  readonly useId: string | null;
}

/** A material that is short and weighs too little to rule a headline. */
interface LightShort {
  readonly materialId: MaterialId;
  readonly moment: Moment;
  /** Short of it, tonnes REO, at the uses for which it is too light. */
  readonly tonnes: number;
}

interface Short extends FirstShort {
  readonly tonnes: number;
  readonly rules: boolean;
}

export interface Headline {
  /** The earliest first shortfall that weighs enough; null when there is none. */
  readonly first: FirstShort | null;
  /** Lines that are first reduced on the day of the first, beside its own, for want of what weighs enough. */
  readonly others: number;
  /** The materials that are short and weigh enough. */
  readonly ruling: readonly MaterialId[];
  /** What is short beside it and weighs too little, the earliest first: named, so that nothing is dropped. */
  readonly alsoShort: readonly LightShort[];
  /** Yen over the lines whose value at stake is known; null when none is. */
  readonly lostValue: number | null;
}

/** What is weighed of a run. */
export interface Weighed {
  readonly materials: readonly Pick<
    MaterialResult,
    'materialId' | 'firstShortfall' | 'totalShortfall' | 'uses'
  >[];
  readonly lines: readonly LineResult[];
}

/** What a run says in one sentence, in the window, on the command line and in the workbook. Source: docs/engine.md 5.5. */
export function headlineOf({ materials, lines }: Weighed): Headline {
  const weighed = weights(materials);
  const { isHeavy } = weighed;
  const short = materials.flatMap(({ materialId, firstShortfall, uses, totalShortfall }): Short[] => {
    const found = uses.flatMap(({ useId, firstShortfall: moment, shortfall: tonnes }) =>
      moment === null ? [] : [{ materialId, useId, moment, tonnes, rules: isHeavy(materialId, useId) }],
    );
    if (found.length > 0 || firstShortfall === null) return found;
    const [moment, tonnes] = [firstShortfall, totalShortfall];
    return [{ materialId, useId: null, moment, tonnes, rules: isHeavy(materialId, null) }];
  });
  const ordered = short.sort((a, b) => a.moment.day - b.moment.day);
  const first = firstLine({ materials, lines }, weighed) ?? ordered.find(({ rules }) => rules);
  const light = new Map<MaterialId, LightShort>();
  for (const { materialId, moment, tonnes, rules } of ordered) {
    if (rules) continue;
    const known = light.get(materialId);
    light.set(materialId, {
      materialId,
      moment: known?.moment ?? moment,
      tonnes: (known?.tonnes ?? 0) + tonnes,
    });
  }
  return {
    first:
      first === undefined ? null : { moment: first.moment, materialId: first.materialId, useId: first.useId },
    others: first === undefined ? 0 : othersOn(first.moment, lines, isHeavy),
    ruling: [...new Set(ordered.flatMap(({ materialId, rules }) => (rules ? [materialId] : [])))],
    alsoShort: [...light.values()],
    lostValue: lostValueOf(lines),
  };
}

/** The first of the list of lines, so that both name the same; null where none is reduced, or there are no lines. */
function firstLine(run: Weighed, weighed: Weights): FirstShort | null {
  const stops = rulingStops(run, weighed).sort((a, b) => a.moment.day - b.moment.day);
  const [first] = stops.flatMap(({ useId, moment, binding }) =>
    binding === null ? [] : { useId, moment, materialId: binding },
  );
  return first ?? null;
}

function othersOn({ date }: Moment, lines: readonly LineResult[], isHeavy: Weights['isHeavy']): number {
  const reduced = lines.filter(
    ({ useId, firstStop, binding }) =>
      firstStop?.date === date && (binding === null || isHeavy(binding, useId)),
  );
  return Math.max(0, reduced.length - 1);
}

/**
 * When a line first falls below full load for want of a material that weighs enough, by line; those that lack others alone
 * are left out. Source: docs/engine.md 5.5.
 * @param isHeavy where it is known from another run with the same needs
 */
export function rulingStops(
  { materials, lines }: Weighed,
  { isHeavy }: Weights = weights(materials),
): LineStop[] {
  return lines.flatMap(({ useId, firstStop, binding }): LineStop | LineStop[] => {
    if (firstStop === null) return [];
    if (binding === null || isHeavy(binding, useId)) return [{ useId, moment: firstStop, binding }];
    const later = materials.flatMap(({ materialId, uses }): LineStop[] => {
      const moment = uses.find((use) => use.useId === useId)?.firstShortfall ?? null;
      return moment === null || !isHeavy(materialId, useId) ? [] : [{ useId, moment, binding: materialId }];
    });
    return earliest(later) ?? [];
  });
}

/** Moments that lie no further apart are one: sums of doubles in another order differ in the last digit. */
export const ONE_MOMENT = 1e-9;

/** The first of those that stop at the earliest moment; null where none stops. */
export function earliest(stops: readonly LineStop[]): LineStop | null {
  const day = stops.reduce((least, { moment }) => Math.min(least, moment.day), Number.POSITIVE_INFINITY);
  return stops.find(({ moment }) => moment.day <= day + ONE_MOMENT) ?? null;
}

/** The lowest cover at the opening among the materials that weigh enough in the run, days; null for a run of none. */
export function lowestCover(
  materials: readonly (Weighed['materials'][number] & Pick<MaterialResult, 'openingCover'>)[],
) {
  const { ofRun } = weights(materials);
  const covers = materials
    .filter(({ materialId }) => ofRun(materialId))
    .map(({ materialId, openingCover }) => ({ materialId, days: openingCover }))
    .sort((a, b) => a.days - b.days);
  return covers[0] ?? null;
}

/** Those of some tonnes by material that weigh enough to rule what they are the whole of; all of them where none does. */
export function heavyOf<Id extends string>(tonnes: ReadonlyMap<Id, number>): readonly Id[] {
  const all = sum([...tonnes.values()]);
  const heavy = [...tonnes.keys()].filter((id) => (tonnes.get(id) ?? 0) > LEAST_OF_LINE * all);
  return heavy.length === 0 ? [...tonnes.keys()] : heavy;
}

/** Yen over the lines whose value is known; null when none is. */
export function lostValueOf(lines: readonly Pick<LineResult, 'lostValue'>[]): number | null {
  const known = lines.flatMap(({ lostValue }) => lostValue ?? []);
  return known.length === 0 ? null : sum(known);
}

/** What weighs enough to rule a headline. */
export type Weights = Pick<ReturnType<typeof weights>, 'isHeavy'>;

/** Whether a material weighs enough, at a use and in the run; a run of few materials weighs these alone. */
export function weights(materials: Weighed['materials']) {
  const ofUse = new Map<string, number>();
  for (const { uses } of materials)
    for (const { useId, need } of uses) ofUse.set(useId, (ofUse.get(useId) ?? 0) + need);
  const all = sum([...ofUse.values()]);
  const needs = new Map(materials.map(({ materialId, uses }) => [materialId, uses]));
  const usesOf = (materialId: MaterialId) => needs.get(materialId) ?? [];
  const ofRun = (materialId: MaterialId): boolean =>
    sum(usesOf(materialId).map(({ need }) => need)) >= LEAST_OF_RUN * all;
  const ofLine = (materialId: MaterialId, useId: string | null): boolean => {
    const line = usesOf(materialId).find((use) => use.useId === useId);
    return line === undefined || line.need >= LEAST_OF_LINE * (ofUse.get(line.useId) ?? 0);
  };
  return { ofRun, isHeavy: (id: MaterialId, useId: string | null) => ofRun(id) && ofLine(id, useId) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
