import type { Translate } from '@shared/base/message';
import { type InputRule, NUMBER_ENDS } from '@shared/model/workbook-origin';
import type ExcelJS from 'exceljs';

type Check = Pick<ExcelJS.DataValidation, 'type' | 'operator' | 'formulae'>;

const decimal = (operator: Check['operator'] & string, ...formulae: number[]): Check => ({
  type: 'decimal',
  operator,
  formulae,
});
const whole = (least: number, most: number): Check => ({
  type: 'whole',
  operator: 'between',
  formulae: [least, most],
});
/** Day serials of 1 January 1950 and 31 December 2199: whole numbers, so that a time of day is refused. */
const DATE = whole(18_264, 109_574);

/** What Excel lets through. */
const CHECKS: Readonly<Record<InputRule, Check>> = {
  percent: decimal('between', 0, 100),
  mass: decimal('greaterThanOrEqual', 0),
  notPositive: decimal('lessThanOrEqual', 0),
  massOrNone: decimal('greaterThanOrEqual', 0),
  wholeDays: whole(0, 36_525),
  months: decimal('between', -600, 600),
  date: DATE,
  dateOrNone: DATE,
  fraction: decimal('between', ...NUMBER_ENDS.fraction),
  tradeParameter: decimal('between', ...NUMBER_ENDS.tradeParameter),
  scoreOrNone: decimal('between', ...NUMBER_ENDS.scoreOrNone),
};

const EMPTY: ReadonlySet<InputRule> = new Set(['massOrNone', 'dateOrNone', 'scoreOrNone']);

/** Excel's check of an input cell, with a sentence for whoever types something else. */
export function validationOf(rule: InputRule, t: Translate): ExcelJS.DataValidation {
  const check = CHECKS[rule];
  return {
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: t('workbook.input.title'),
    ...check,
    formulae: [...check.formulae],
    allowBlank: EMPTY.has(rule),
    error: t(`workbook.input.${rule}`),
  };
}
