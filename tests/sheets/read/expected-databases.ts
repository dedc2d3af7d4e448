import type { Expected } from './expected-row';

/** Columns of the extract up to its quantity; the ones behind it are not read. */
const COMTRADE = `. . . year . . . . economy flow . . . country . . . . . . material . . . . . . . . . unit quantity`;

/** What has to come of the files of trade-databases.ts, typed from looking at them. */
export const EXPECTED_DATABASES: Readonly<Record<string, Expected>> = {
  'comtrade-flows.csv': {
    columns: COMTRADE,
    choices: { stage: 'separation', basis: 'gross' },
    candidates: ['3: REE 2023 chn 6000 gross', '4: REE 2023 vnm 3000 gross'],
    problems: [
      'N5 import.country.unknown',
      'N6 import.rest.tonnes',
      'AE7 import.unit.unknown',
      'N7 import.supplier.new',
      'A8 import.value.missing',
      'N8 import.supplier.new',
    ],
    leftOut: ['2 total', '9 export', '10 export'],
  },
  'packed-keys.tsv': {
    columns: '. unit country',
    choices: { economy: 'JPN', material: 'REE', stage: 'mining', basis: 'reo', counts: 'imports' },
    guessed: { headerRow: 1, across: { field: 'year', value: 'quantity', columns: [4, 5] } },
    candidates: [
      '2: REE 2022 +China/中国/CHN 18000.5 reo',
      '2: REE 2023 +China/中国/CHN 402.5~ reo',
      '3: REE 2023 +Malaysia/マレーシア/MYS 12 reo',
      '4: REE 2023 +Australia/オーストラリア/AUS 30 reo',
    ],
    problems: [
      'C2 import.supplier.new',
      'E2 import.value.estimated',
      'D3 import.value.noValue',
      'C3 import.supplier.new',
      'D4 import.value.noValue',
      'C4 import.supplier.new',
    ],
    leftOut: ['5 total'],
  },
  'decimal-comma-cp1252.csv': {
    columns: 'country year quantity note',
    choices: { economy: 'JPN', material: 'REE', stage: 'mining' },
    guessed: { headerRow: 2, encoding: 'windows-1252', separator: ';' },
    candidates: ['3: REE 2024 +China/中国/CHN 1234.5 reo', '4: REE 2024 +Malaysia/マレーシア/MYS 12.25 reo'],
    problems: [
      'A3 import.supplier.new',
      'A4 import.supplier.new',
      'C5 import.value.range',
      'A5 import.supplier.new',
      'A6 import.rest.tonnes',
    ],
    leftOut: ['7 total'],
  },
  'kinds-of-statistics.csv': {
    columns: 'material . country . year quantity unit flow',
    choices: { economy: 'JPN', stage: 'mining', basis: 'reo' },
    candidates: ['2: REE 2021 +China/中国/CHN 168000 reo', '5: REE 2021 +Malaysia/マレーシア/MYS 20 reo'],
    problems: ['C2 import.supplier.new', 'C5 import.supplier.new'],
    leftOut: ['3 export', '4 export', '6 export'],
  },
  'partners-and-rest-across.csv': {
    columns: 'year',
    choices: { material: 'Dy' },
    guessed: {
      headerRow: 2,
      economy: 'JPN',
      stage: 'separation',
      unit: 't',
      basis: 'reo',
      across: { field: 'country', value: 'quantity', columns: [2, 3, 5] },
    },
    candidates: [
      '3: Dy 2023 chn 300 reo',
      '3: Dy 2023 vnm 40 reo',
      '4: Dy 2024 chn 310 reo',
      '4: Dy 2024 vnm 45 reo',
    ],
    problems: ['D3 import.across.rest', 'E2 import.country.unknown'],
    leftOut: ['4 blank'],
  },
  'materials-side-by-side.csv': {
    columns: 'country quantity',
    guessed: {
      headerRow: 3,
      economy: 'JPN',
      material: 'Dy',
      stage: 'separation',
      year: 2024,
      unit: 't',
      basis: 'reo',
      beside: [{ shift: 3, material: 'Tb', year: 2024, economy: null }],
    },
    candidates: [
      '4: Dy 2024 chn 300 reo',
      '4: Tb 2024 chn 60 reo',
      '5: Dy 2024 vnm 40 reo',
      '5: Tb 2024 +Estonia/エストニア/EST 5 reo',
      '6: Tb 2024 vnm 9 reo',
    ],
    problems: ['D5 import.supplier.new', 'A7 import.country.unknown'],
    leftOut: ['6 total', '7 blank'],
  },
  'comtrade-months.csv': {
    columns: COMTRADE.replace('year .', 'year month'),
    choices: { stage: 'separation', basis: 'gross' },
    candidates: ['2: REE 2024 chn 6000 gross', '14: REE 2024 vnm 7 gross'],
    problems: [],
    leftOut: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20].map((row) => `${row} month`),
  },
};
