import type { Expected } from './expected-row';

const months = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** What has to come of the files of customs-tables.ts, typed from looking at them. */
export const EXPECTED_CUSTOMS: Readonly<Record<string, Expected>> = {
  'estat-hs-by-country.csv': {
    columns: 'flow year material country unit unit quantity quantity',
    choices: { economy: 'JPN', stage: 'separation', basis: 'gross' },
    guessed: { headerRow: 1, across: null },
    candidates: [
      '2: REE 2025 chn 7 gross',
      '3: REE 2025 vnm 1.4 gross',
      '4: REE 2025 +France/フランス/FRA 0.07 gross',
    ],
    problems: ['G2 import.months.unfinished', 'D4 import.supplier.new'],
    leftOut: ['5 export'],
  },
  'estat-database-cp932.csv': {
    columns: '. year . country economy . quantity',
    guessed: {
      encoding: 'shift_jis',
      headerRow: 9,
      material: 'Dy',
      stage: 'separation',
      unit: 't',
      basis: 'reo',
      across: null,
    },
    candidates: ['10: Dy 2024 chn 1234 reo', '11: Dy 2024 vnm 56.5 reo'],
    problems: [
      'G12 import.value.noValue',
      'D12 import.supplier.new',
      'G13 import.value.noValue',
      'D13 import.supplier.new',
    ],
    leftOut: ['14 total'],
  },
  'estat-notes-eucjp.csv': {
    columns: 'country',
    guessed: {
      encoding: 'euc-jp',
      headerRow: 8,
      economy: 'JPN',
      material: 'Dy',
      stage: 'separation',
      unit: 't',
      basis: 'reo',
      across: { field: 'year', value: 'quantity', columns: [2, 3, 4] },
    },
    candidates: [
      '9: Dy 2018 chn 1234 reo',
      '9: Dy 2019 chn 1100 reo',
      '9: Dy 2020 chn 1050 reo',
      '11: Dy 2018 +France/フランス/FRA 0 reo',
      '11: Dy 2019 +France/フランス/FRA 12 reo',
      '11: Dy 2020 +France/フランス/FRA 20 reo',
    ],
    problems: ['C10 import.value.noValue', 'D10 import.value.noValue', 'A11 import.supplier.new'],
    leftOut: ['10 no_figure', '12 total', '13 note'],
  },
  'china-customs-months-gb18030.csv': {
    columns: 'year . material . country quantity unit quantity unit . economy stage',
    choices: { basis: 'gross' },
    guessed: { encoding: 'gb18030', headerRow: 1 },
    // 1,100 to 1,111 kg, and 250 and 750 kg.
    candidates: ['2: Dy 2024 vnm 13.266 gross', '14: Dy 2024 +France/フランス/FRA 1 gross'],
    problems: ['E14 import.supplier.new', 'F16 import.months.incomplete', 'F17 import.months.incomplete'],
    leftOut: [...months(3, 13), 15].map((row) => `${row} month`),
  },
  'customs-months-rejected.csv': {
    columns: 'economy material stage country year month quantity basis',
    guessed: { unit: 'kg' },
    candidates: ['2: Dy 2024 chn 1.2 reo'],
    problems: [
      ...months(14, 17).map((row) => `G${row} import.months.incomplete`),
      'G18 import.value.noValue',
      ...months(19, 26).map((row) => `G${row} import.months.incomplete`),
      'G27 import.row.repeated',
    ],
    leftOut: months(3, 13).map((row) => `${row} month`),
  },
  'kana-headers-cp932.csv': {
    columns: 'economy material stage country year quantity basis',
    guessed: { encoding: 'shift_jis', unit: 'kt' },
    candidates: ['2: REE 2025 chn 1200 reo', '3: REE 2025 vnm 300 reo'],
    problems: ['E2 import.year.fiscal'],
  },
  'monthly-report-countries-across-cp932.csv': {
    columns: 'year',
    guessed: {
      headerRow: 3,
      economy: 'JPN',
      material: 'Dy',
      stage: 'separation',
      unit: 'kg',
      basis: 'reo',
      across: { field: 'country', value: 'quantity', columns: [2, 3] },
    },
    candidates: ['4: Dy 2023 chn 0.15 reo', '5: Dy 2024 chn 0.186 reo', '5: Dy 2024 vnm 0.012 reo'],
    problems: [
      'D4 import.across.rest',
      'C4 import.value.noValue',
      'B18 import.months.incomplete',
      'B19 import.months.incomplete',
      'C19 import.months.incomplete',
    ],
    leftOut: [...months(6, 17).flatMap((row) => [`${row} month`, `${row} month`]), '18 no_figure'],
  },
  'material-flow-yttrium.xlsx': {
    columns: 'country',
    guessed: {
      headerRow: 4,
      economy: 'JPN',
      material: 'Y',
      stage: 'separation',
      unit: 't',
      basis: 'metal',
      across: { field: 'year', value: 'quantity', columns: [2, 3] },
    },
    candidates: ['5: Y 2022 chn 980 metal', '5: Y 2023 chn 961 metal'],
    problems: [
      'B5 import.hidden.columns',
      'A6 import.supplier.several',
      'A6 import.supplier.several',
      'A7 import.country.unknown',
      'A7 import.hidden.rows',
      'A7 import.country.unknown',
      'A8 import.rest.tonnes',
      'A8 import.rest.tonnes',
    ],
    leftOut: ['9 total', '10 note'],
  },
};
