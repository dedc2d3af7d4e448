import { dayNumber } from '@shared/base/calendar';
import type { Moment } from '@shared/model/what-if-result';
import { putBlock } from '../block';
import { computed, mark, text } from '../cells';
import type { MaterialPart, ScenarioPart } from '../scenario-part';
import type { Sheet } from '../sheet';
import { type LinePart, type LiveLine, missingOn, missingOnDay, PART } from './line-parts';

/** The day of the window on which a moment falls, as its date says it. */
const dayOf = ({ scenario }: ScenarioPart, { date }: Moment) =>
  dayNumber(date) - dayNumber(scenario.model.start);

/** The names of the materials, and by line what it goes without of each on the day on which it stops. */
interface Scarcest {
  readonly names: string;
  readonly missing: readonly string[];
}

/**
 * Puts what each line goes without of each of its materials on the day of its stop: the most of it is what holds it back.
 * @param stops cells of the stops, in the order of the lines
 * @param start cell of the first day of the window
 */
export function putScarcest(
  sheet: Sheet,
  part: ScenarioPart,
  top: number,
  lines: readonly LiveLine[],
  cells: { readonly stops: readonly string[]; readonly start: string },
): Scarcest {
  const { t } = part.builder;
  const isOf = (item: MaterialPart) => (each: LinePart) => each.item.index === item.index;
  const order = part.scenario.model.materials.map(({ materialId }) => materialId);
  const materials = part.materials
    .filter((item) => lines.some(({ parts }) => parts.some(isOf(item))))
    // Of equally scarce ones the one that the model names first.
    .toSorted((a, b) => order.indexOf(a.model.materialId) - order.indexOf(b.model.materialId));
  const { head, first } = putBlock<LiveLine>(
    sheet,
    top,
    [
      { head: t('scenarios.col.line'), cell: ({ line }) => text(part.names.use(line.useId)) },
      ...materials.map((item) => ({
        head: item.name,
        cell: ({ line, parts }: LiveLine, { index }: { readonly index: number }) => {
          const found = parts.find(isOf(item));
          if (found === undefined) return mark('');
          const stop = cells.stops[index] ?? '';
          const missing = missingOnDay(part, found, `${stop}-${cells.start}+1`);
          const day = line.stop === null ? null : dayOf(part, line.stop);
          return computed(
            {
              formula: `IF(ISNUMBER(${stop}),${missing},"")`,
              value: day === null ? '' : missingOn(part, found, day).value,
            },
            PART,
          );
        },
      })),
    ],
    lines,
    { section: t('workbook.lines.scarcest'), height: 40 },
  );
  const last = 1 + materials.length;
  return {
    names: sheet.range(head, 2, head, last),
    missing: lines.map((_, index) => sheet.range(first + index, 2, first + index, last)),
  };
}
