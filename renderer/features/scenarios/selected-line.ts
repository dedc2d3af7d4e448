import type { ShownRun } from '@shared/features/scenarios/shown-run';
import { headlineOf } from '@shared/model/headline';
import type { ClockLine } from '@shared/model/line-clock';
import type { MaterialId } from '@shared/model/material';

/** The selected line and the material whose stock is shown beside it. */
interface SelectedLine {
  readonly line: ClockLine;
  readonly materialId: MaterialId;
}

/**
 * The chosen line, else the one of the headline, with what holds it back, or what it has least of where nothing does. A
 * material picked since in the context bar is looked at in its place: of this line, or of the first one that needs it.
 * @param picked the material picked since the line was chosen; null for none
 */
export function selectedLine(
  lines: readonly ClockLine[],
  run: ShownRun['result'],
  chosenId: string | null,
  picked: MaterialId | null,
): SelectedLine | null {
  const chosen = lines.find(({ useId }) => useId === chosenId);
  if (picked !== null) {
    const needs = ({ materialIds }: ClockLine) => materialIds.includes(picked);
    const line = chosen !== undefined && needs(chosen) ? chosen : lines.find(needs);
    if (line !== undefined) return { line, materialId: picked };
  }
  const first = headlineOf(run).first?.useId ?? null;
  const line = chosen ?? lines.find(({ useId }) => useId === first) ?? lines[0];
  const materialId = line?.binding ?? line?.lowestCover?.materialId ?? line?.materialIds[0];
  return line === undefined || materialId === undefined ? null : { line, materialId };
}
