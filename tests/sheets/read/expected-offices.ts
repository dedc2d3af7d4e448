import type { Expected } from './expected-row';

const JAPAN = { economy: 'JPN', material: 'Dy', stage: 'separation' } as const;

/** What has to come of the files of office-tables.ts, typed from looking at them. */
export const EXPECTED_OFFICES: Readonly<Record<string, Expected>> = {
  'plan-by-quarters.xlsx': {
    columns: 'supplier country',
    choices: JAPAN,
    guessed: { across: { field: 'month', value: 'quantity', columns: [3, 4, 5, 6, 7, 8, 9, 11, 12, 10] } },
    candidates: [
      '3: Dy 2027 +Surin/THA 144 reo',
      '3: Dy 2028 +Surin/THA 160 reo',
      '4: Dy 2028 +Ranong/THA 12 reo',
    ],
    problems: [
      'A3 import.supplier.new',
      'K3 import.months.incomplete',
      'C4 import.months.incomplete',
      'K4 import.months.incomplete',
      'A4 import.supplier.new',
    ],
  },
  'months-as-dates.xlsx': {
    columns: 'supplier country',
    choices: JAPAN,
    candidates: ['3: Dy 2027 solvay 6 reo'],
    problems: ['C4 import.months.incomplete'],
  },
  'formats-say-units.xlsx': {
    columns: 'country year quantity',
    choices: { ...JAPAN, counts: 'purchases' },
    candidates: [
      '2: Dy 2027 chn 310 reo',
      '4: Dy 2027 +France/フランス/FRA 12.5 reo',
      '8: Dy 2028 +France/フランス/FRA 14~ reo',
      '9: Dy 2028 vnm 0 reo',
    ],
    problems: [
      'B2 import.year.fiscal',
      'C3 import.unit.conflict',
      'A4 import.supplier.new',
      'C5 import.value.censored',
      'A5 import.supplier.new',
      'C6 import.value.scaled',
      'A6 import.supplier.new',
      'C7 import.value.noValue',
      'A7 import.supplier.new',
      'C8 import.value.estimated',
    ],
  },
  'country-subtotals.xlsx': {
    columns: 'country supplier year quantity',
    choices: JAPAN,
    candidates: [
      '2: Dy 2027 +Surin Rare Metals Co., Ltd./THA 20 reo',
      '3: Dy 2027 +Ranong Oxides/THA 10.4 reo',
      '5: Dy 2027 solvay 7 reo',
      '7: Dy 2027 vnm 5 reo',
    ],
    problems: ['B2 import.supplier.new', 'B3 import.supplier.new', 'D6 import.country.beside'],
    leftOut: ['4 total', '8 total'],
  },
  'material-headings.xlsx': {
    columns: 'country',
    choices: { economy: 'JPN', stage: 'separation' },
    guessed: { unit: 'kt', basis: 'reo' },
    candidates: [
      '4: Dy 2024 chn 1400 reo',
      '4: Dy 2030 chn 1500 reo',
      '5: Dy 2024 +Malaysia/マレーシア/MYS 10 reo',
      '5: Dy 2030 +Malaysia/マレーシア/MYS 200 reo',
      '7: Tb 2024 chn 300 reo',
      '7: Tb 2030 chn 350 reo',
      '8: Tb 2030 +France/フランス/FRA 50 reo',
    ],
    problems: ['A4 import.heading.filled', 'A5 import.supplier.new', 'A8 import.supplier.new'],
    leftOut: ['3 note', '6 note', '8 blank'],
  },
  'country-headings.xlsx': {
    columns: 'supplier',
    choices: { ...JAPAN, unit: 't', basis: 'reo' },
    candidates: [
      '3: Dy 2026 +Surin Rare Metals/THA 20 reo',
      '3: Dy 2027 +Surin Rare Metals/THA 24~ reo',
      '4: Dy 2026 +Ranong Oxides/THA 10 reo',
      '4: Dy 2027 +Ranong Oxides/THA 12~ reo',
      '6: Dy 2026 solvay 7 reo',
      '6: Dy 2027 solvay 7.5~ reo',
    ],
    problems: [
      'A3 import.heading.filled',
      'B1 import.year.fiscal',
      'A3 import.supplier.new',
      'C3 import.value.estimatedColumn',
      'A4 import.supplier.new',
      'A8 import.supplier.newWithoutCountry',
      'A8 import.supplier.newWithoutCountry',
    ],
    leftOut: ['2 note', '5 note', '7 blank'],
  },
  'unquoted-separators.csv': {
    columns: 'country supplier year quantity',
    choices: JAPAN,
    candidates: ['3: Dy 2027 vnm 1020 reo', '5: Dy 2027 solvay 7.5 reo', '6: Dy 2027 +Sillamäe/EST 3 reo'],
    problems: ['E2 import.row.split', 'E4 import.row.split', 'B6 import.supplier.new'],
  },
  'actual-and-budget.csv': {
    columns: 'country',
    // Without a choice nobody can tell which is meant, and no column is taken (crosstab-groups.test.ts).
    choices: {
      ...JAPAN,
      counts: 'purchases',
      across: { field: 'year', value: 'quantity', columns: [2, 3, 4] },
    },
    candidates: ['2: Dy 2027 chn 305 reo', '3: Dy 2027 vnm 30 reo'],
    problems: [
      'B2 import.across.twice',
      'C2 import.across.twice',
      'B3 import.across.twice',
      'C3 import.across.twice',
    ],
  },
  'scaled-header.csv': {
    columns: 'country year quantity',
    choices: JAPAN,
    candidates: [],
    problems: ['C3 import.unit.unknown', 'C4 import.unit.unknown'],
  },
  'parts-under-percent.csv': {
    columns: 'country year share',
    choices: JAPAN,
    candidates: [],
    problems: [
      'C2 import.ask.shares',
      'C3 import.ask.shares',
      'C4 import.ask.shares',
      'A4 import.supplier.new',
    ],
  },
  'sap-list.txt': {
    columns: '. material country quantity unit year',
    choices: { economy: 'JPN', stage: 'separation', basis: 'reo' },
    candidates: [
      '5: Dy 2027 vnm 1.2345 reo',
      '6: Tb 2027 vnm 0.85 reo',
      '8: Dy 2027 +France/フランス/FRA 12 reo',
    ],
    problems: ['D7 import.value.negative', 'C7 import.supplier.new', 'C8 import.supplier.new'],
    leftOut: ['4 note', '9 total', '10 note'],
  },
  'portuguese-cp1252.csv': {
    columns: 'year country material quantity note',
    choices: { economy: 'JPN', stage: 'separation', basis: 'reo' },
    guessed: { headerRow: 2, encoding: 'windows-1252' },
    candidates: ['3: Dy 2027 chn 1234.5 reo', '4: Dy 2027 vnm 20.0005 reo'],
    problems: ['D5 import.value.range', 'B5 import.supplier.new'],
    leftOut: ['6 total'],
  },
};
