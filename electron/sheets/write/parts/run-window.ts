import { serialOfDate } from '@shared/base/day-serial';
import type { Term } from '@shared/model/expression';
import type { WindowField } from '@shared/model/scenario';
import { hint, input, named, texts } from '../cells';
import { windowOrigin } from '../input-origin';
import type { Pen } from '../pen';
import type { ScenarioPart } from '../scenario-part';
import { FORMAT } from '../styles';

/** Cells of the run. */
export type RunCells = Readonly<Record<WindowField, Term<number>>>;

/** First day and length of the run: an import takes a change into the scenario; the sheets by day keep theirs. */
export function writeRun(pen: Pen, part: ScenarioPart): RunCells {
  const { t } = part.book;
  pen.section(t('workbook.run.title'));
  pen.line(hint(t('workbook.run.hint')));
  const put = (field: WindowField, value: number) => {
    const [rule, format] =
      field === 'start' ? (['date', FORMAT.date] as const) : (['wholeDays', FORMAT.whole] as const);
    pen.cells(...texts(t('workbook.run.title'), t(`workbook.run.${field}`)));
    const cell = pen.put(named(input(value, rule, format, windowOrigin(part, field)), 'run', field));
    pen.next();
    return cell;
  };
  const { start, days } = part.scenario.model;
  return { start: put('start', serialOfDate(start)), days: put('days', days) };
}
