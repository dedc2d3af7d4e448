import type { Translate } from '@shared/base/message';
import { nameIn } from '@shared/model/catalogue';
import type { MaterialId } from '@shared/model/material';
import { type Column, putBlock, textColumn } from '../block';
import { change, main, named } from '../cells';
import { workbookSheet } from '../declare-sheet';
import { changeFormat, changeOf } from '../parts/comparison-changes';
import { type DailyRefs, OUTPUTS } from '../parts/daily-outputs';
import type { ScenarioPart } from '../scenario-part';
import { putComparisonTop } from '../top';
import { daily } from './daily';

/** The main figures of one scenario, or those of a later one less the first. */
interface Line {
  readonly materialId: MaterialId;
  readonly label: string;
  readonly position: number;
  readonly outputs: DailyRefs['outputs'];
  /** Rows of the two that are held against each other. */
  readonly against: {
    readonly first: number;
    readonly later: number;
    readonly outputs: DailyRefs['outputs'];
  } | null;
}

const FIRST_ROW = 7;

/** The main figures of several scenarios, material by material, one under the other, then each against the first. */
export const comparison = workbookSheet({
  key: 'comparison',
  tab: 'result',
  when: (scenarios) => scenarios > 1,
  write(sheet, { book: { t }, names }, parts) {
    putComparisonTop(sheet, parts, t('workbook.comparison.title'), t('workbook.comparison.hint'));
    const figures = OUTPUTS.map(
      (key): Column<Line> => ({
        ...{ head: t(`workbook.output.${key}`), unit: t(`workbook.outputUnit.${key}`), width: 12.5 },
        cell: ({ outputs, against, position, materialId }, { column }) => {
          if (against === null) return main(outputs[key], outputs[key].format);
          const from = { row: against.first, column, ref: against.outputs[key] };
          const to = { row: against.later, column, ref: outputs[key] };
          const made = change(changeOf(from, to, t), changeFormat(key, from.ref.format, t));
          return named(made, `S${position + 1}`, materialId, key, 'change');
        },
      }),
    );
    putBlock<Line>(
      sheet,
      5,
      [
        textColumn(t('workbook.material'), 22, ({ materialId }) => names.material(materialId)),
        textColumn(t('workbook.scenario'), 26, ({ label }) => label),
        ...figures,
      ],
      linesOf(parts, t),
      { height: 40, frozen: 2, filter: true },
    );
  },
});

function linesOf(parts: readonly ScenarioPart[], t: Translate): Line[] {
  const materials = new Set(parts.flatMap(({ materials }) => materials.map(({ model }) => model.materialId)));
  const lines: Line[] = [];
  for (const materialId of materials) {
    const compared = parts.flatMap((part, position): Line[] => {
      const index = part.materials.findIndex(({ model }) => model.materialId === materialId);
      const outputs = part.refs(daily)[index]?.outputs;
      const label = `${part.sheetPrefix}${nameIn(part.book.language, part.scenario.resolved.scenario)}`;
      return outputs === undefined ? [] : [{ materialId, label, position, outputs, against: null }];
    });
    const first = FIRST_ROW + lines.length;
    lines.push(...compared);
    const [base] = compared;
    // A material that the first scenario does not run has nothing to be held against.
    if (base === undefined || base.position !== 0) continue;
    for (const [index, { position, outputs }] of compared.entries()) {
      if (index === 0) continue;
      const label = t('workbook.comparison.change', { later: position + 1, first: 1 });
      const against = { first, later: first + index, outputs: base.outputs };
      lines.push({ materialId, label, position, outputs, against });
    }
  }
  return lines;
}
