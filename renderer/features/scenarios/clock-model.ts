import type { MaterialOutcome, ShownRun } from '@shared/features/scenarios/shown-run';
import { headlineOf } from '@shared/model/headline';
import type { MaterialId } from '@shared/model/material';
import type { Moment, UseResult } from '@shared/model/what-if-result';

/** One line of the stop-day clock: when it stops, until when, and when its ghost stopped. */
export interface ClockLine {
  readonly materialId: MaterialId;
  /** Null for the material itself. */
  readonly useId: string | null;
  readonly moment: Moment | null;
  /** Day at which it is whole again; the length of the window when it is not. */
  readonly until: number;
  readonly ghost: Moment | null;
  readonly daysShort: number;
  readonly lowestStock: MaterialOutcome['lowestStock'];
}

/** What the clock shows: its lines, and the materials that have enough now and had enough before. */
interface Clock {
  readonly lines: readonly ClockLine[];
  readonly folded: readonly ClockLine[];
}

/** Lines by the day they run short; those that nothing happens to are folded into one, unless one of them is chosen. */
export function clockOf(view: ShownRun, chosenId: MaterialId | null, open: boolean): Clock {
  const lines = clockLines(view, open ? chosenId : null);
  const isQuiet = (line: ClockLine) =>
    line.moment === null && line.ghost === null && line.materialId !== chosenId;
  const folded = lines.filter(isQuiet);
  if (folded.length < 2) return { lines, folded: [] };
  return { lines: lines.filter((line) => !isQuiet(line)), folded };
}

/** Materials by the day they run short, those that do not at the end; the open one with its uses below it. */
function clockLines(view: ShownRun, openMaterialId: MaterialId | null): readonly ClockLine[] {
  const { days } = view.result;
  return inOrder(view.result.materials).flatMap((material) => {
    const ghost = view.ghost.result.materials.find(({ materialId }) => materialId === material.materialId);
    const line = materialLine(material, ghost ?? null, days);
    if (material.materialId !== openMaterialId) return [line];
    return [line, ...[...material.uses].sort(byMoment).map((use) => useLine(use, line, ghost ?? null, days))];
  });
}

export function inOrder(materials: readonly MaterialOutcome[]): readonly MaterialOutcome[] {
  return [...materials].sort(byMoment);
}

/** The material whose stock is shown: the one of the context bar where it is run, or else the one of the headline. */
export function selectedMaterial(
  materials: readonly MaterialOutcome[],
  wanted: string,
): MaterialOutcome | undefined {
  const of = (id: string | undefined) => materials.find(({ materialId }) => materialId === id);
  return of(wanted) ?? of(headlineOf({ materials, lines: [] }).first?.materialId) ?? inOrder(materials)[0];
}

function byMoment(a: { firstShortfall: Moment | null }, b: { firstShortfall: Moment | null }): number {
  return (a.firstShortfall?.day ?? Number.MAX_VALUE) - (b.firstShortfall?.day ?? Number.MAX_VALUE);
}

function materialLine(material: MaterialOutcome, ghost: MaterialOutcome | null, days: number): ClockLine {
  return {
    materialId: material.materialId,
    useId: null,
    moment: material.firstShortfall,
    until: material.recovery?.day ?? days,
    ghost: ghost?.firstShortfall ?? null,
    daysShort: material.daysShort,
    lowestStock: material.lowestStock,
  };
}

/** A use is short for as many days as the run counted, from its first one on, and never past its material. */
function useLine(
  use: UseResult,
  material: ClockLine,
  ghost: MaterialOutcome | null,
  days: number,
): ClockLine {
  const first = use.firstShortfall?.day ?? 0;
  return {
    materialId: material.materialId,
    useId: use.useId,
    moment: use.firstShortfall,
    until: Math.min(Math.floor(first) + use.daysShort, Math.max(material.until, first), days),
    ghost: ghost?.uses.find(({ useId }) => useId === use.useId)?.firstShortfall ?? null,
    daysShort: use.daysShort,
    lowestStock: material.lowestStock,
  };
}
