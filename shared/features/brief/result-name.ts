import { MEASURE_WORDS } from '../../model/measure-words';
import type { ReportMessage } from '../../report/report-message';
import type { FormResult } from './form-results';

/** Results that are of the page alone, by table and column. */
const OF_THE_PAGE = {
  'window/start': 'form.name.start',
  'window/days': 'form.name.days',
  'scenario/name': 'form.name.scenario',
  'headline/first': 'form.name.first',
  'totals/lines': 'form.name.lines',
  'totals/stopping': 'form.name.stopping',
  'totals/standing': 'form.name.standing',
  'totals/notBack': 'form.name.notBack',
  'question/coverDays': 'form.name.coverDays',
  'question/decided': 'form.name.decided',
} as const;

/** What a result is called where a person picks it: "Motors: stops on". */
export function resultName({ table, row, column, of }: FormResult): ReportMessage {
  if (table === 'option') {
    const way: ReportMessage =
      row === 'nothing' ? 'brief.options.nothing' : `brief.options.way.${row as 'cheapest'}`; // a kind of answer
    const what: ReportMessage = column === 'cost' ? 'brief.options.cost' : 'form.name.optionDays';
    return { key: 'form.name.of', with: { of: way, what } };
  }
  const own = OF_THE_PAGE[`${table}/${column}` as keyof typeof OF_THE_PAGE]; // undefined for what is no such key
  const what = own ?? MEASURE_WORDS[column as keyof typeof MEASURE_WORDS]; // the other columns are measures
  if (of === null) return what;
  const { nameEn, nameJa } = of;
  return { key: 'form.name.of', with: { of: { nameEn, nameJa }, what } };
}
