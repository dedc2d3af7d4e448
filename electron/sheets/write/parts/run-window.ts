import { serialOfDate } from '@shared/base/day-serial';
import type { Term } from '@shared/model/expression';
import type { WindowField } from '@shared/model/scenario';
import type { CellWriter } from '../cell-writer';
import { hint, input, named, texts } from '../cells';
import { windowOrigin } from '../input-origin';
import type { ScenarioPart } from '../scenario-part';
import { FORMAT } from '../styles';

/** Cells of the run. */
export type RunCells = Readonly<Record<WindowField, Term<number>>>;

/** First day and length of the run: an import takes a change into the scenario; the sheets by day keep theirs. */
export function writeRun(writer: CellWriter, part: ScenarioPart): RunCells {
  const { t } = part.builder;
  writer.section(t('workbook.run.title'));
  writer.line(hint(t('workbook.run.hint')));
  const put = (field: WindowField, value: number) => {
    const [rule, format] =
      field === 'start' ? (['date', FORMAT.date] as const) : (['wholeDays', FORMAT.whole] as const);
    writer.cells(...texts(t('workbook.run.title'), t(`workbook.run.${field}`)));
    const cell = writer.put(named(input(value, rule, format, windowOrigin(part, field)), 'run', field));
    writer.next();
    return cell;
  };
  const { start, days } = part.scenario.model;
  return { start: put('start', serialOfDate(start)), days: put('days', days) };
}
