import type { Translate } from '@shared/base/message';
import { unreachable } from '@shared/base/refusal';
import { type InputRule, NUMBER_ENDS } from '@shared/model/workbook-origin';
import type ExcelJS from 'exceljs';

/** Excel's check of an input cell, with a sentence for whoever types something else. */
export function validationOf(rule: InputRule, t: Translate): ExcelJS.DataValidation {
  const said = { showErrorMessage: true, errorStyle: 'stop', errorTitle: t('workbook.input.title') } as const;
  switch (rule) {
    case 'percent':
      return {
        ...said,
        type: 'decimal',
        operator: 'between',
        formulae: [0, 100],
        allowBlank: false,
        error: t('workbook.input.percent'),
      };
    case 'mass':
      return {
        ...said,
        type: 'decimal',
        operator: 'greaterThanOrEqual',
        formulae: [0],
        allowBlank: false,
        error: t('workbook.input.mass'),
      };
    case 'notPositive':
      return {
        ...said,
        type: 'decimal',
        operator: 'lessThanOrEqual',
        formulae: [0],
        allowBlank: false,
        error: t('workbook.input.notPositive'),
      };
    case 'massOrNone':
      return {
        ...said,
        type: 'decimal',
        operator: 'greaterThanOrEqual',
        formulae: [0],
        allowBlank: true,
        error: t('workbook.input.massOrNone'),
      };
    case 'wholeDays':
      return {
        ...said,
        type: 'whole',
        operator: 'between',
        formulae: [0, 36_525],
        allowBlank: false,
        error: t('workbook.input.wholeDays'),
      };
    case 'date':
    case 'dateOrNone':
      return {
        ...said,
        type: 'whole',
        operator: 'between',
        formulae: [EARLIEST, LATEST],
        allowBlank: rule === 'dateOrNone',
        error: t(rule === 'date' ? 'workbook.input.date' : 'workbook.input.dateOrNone'),
      };
    case 'fraction':
    case 'tradeParameter':
    case 'scoreOrNone':
      return {
        ...said,
        type: 'decimal',
        operator: 'between',
        formulae: [...NUMBER_ENDS[rule]],
        allowBlank: rule === 'scoreOrNone',
        error: t(`workbook.input.${rule}`),
      };
    default:
      return unreachable(rule);
  }
}

/** Day serials of 1 January 1950 and 31 December 2199: whole numbers, so that a time of day is refused. */
const EARLIEST = 18_264;
const LATEST = 109_574;
