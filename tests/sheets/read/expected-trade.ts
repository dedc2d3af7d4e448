import type { Expected } from './expected-row';

const LIST = 'economy material stage country year quantity unit basis';

/** What has to come of the files of trade-tables.ts, typed from looking at them. */
export const EXPECTED_TRADE: Readonly<Record<string, Expected>> = {
  'region-beside-rejected.csv': {
    columns: LIST,
    candidates: [],
    problems: [
      'F3 import.value.letters',
      'E5 import.year.unknown',
      'D5 import.supplier.new',
      'D6 import.region.alone',
      'F7 import.value.noValue',
    ],
    leftOut: ['2 region', '4 region'],
  },
  'release-glued-marks.xlsx': {
    columns: 'country unit',
    guessed: {
      headerRow: 5,
      economy: 'JPN',
      material: 'Tb',
      stage: 'separation',
      basis: 'reo',
      across: { field: 'year', value: 'quantity', columns: [3, 4] },
    },
    candidates: [
      '6: Tb 2022 chn 9 reo',
      '6: Tb 2023 chn 8.5~ reo',
      '7: Tb 2022 vnm 1.2 reo',
      '9: Tb 2022 +France/フランス/FRA 0.3 reo',
      '9: Tb 2023 +France/フランス/FRA 0.31 reo',
    ],
    problems: [
      'D6 import.value.estimated',
      'D7 import.value.noValue',
      'D8 import.value.noValue',
      'A8 import.supplier.new',
      'A9 import.supplier.new',
    ],
    leftOut: ['8 no_figure', '10 total', '11 note', '12 note'],
  },
  'era-years-kana-cp932.csv': {
    columns: 'economy material stage country year quantity basis',
    guessed: { encoding: 'shift_jis', unit: 'kg' },
    candidates: ['4: Dy 2020 vnm 4 reo', '5: Tb 2018 vnm 1.5 reo', '6: Tb 1989 chn 0.9 reo'],
    problems: ['F2 import.row.repeated', 'F3 import.row.repeated', 'E7 import.year.unknown'],
  },
  'totals-at-top.xlsx': {
    columns: 'country quantity share',
    guessed: {
      headerRow: 2,
      economy: 'JPN',
      material: 'Dy',
      stage: 'separation',
      year: 2026,
      unit: 't',
      basis: 'reo',
    },
    candidates: ['6: Dy 2026 chn 300 reo', '7: Dy 2026 vnm 53 reo', '9: Dy 2026 +France/フランス/FRA 30 reo'],
    problems: ['B6 import.value.both', 'A9 import.supplier.new'],
    leftOut: ['3 total', '4 total', '5 region', '8 region'],
  },
  'triangle-corrections.csv': {
    columns: `${LIST} .`,
    candidates: ['2: Dy 2026 chn 300 reo'],
    problems: [
      'F3 import.value.negative',
      'F4 import.value.negative',
      'D4 import.supplier.new',
      'F5 import.value.negative',
      'F6 import.value.negative',
      'F7 import.value.negative',
    ],
  },
  'percent-and-tonnes.xlsx': {
    columns: LIST,
    candidates: [
      '2: Dy 2026 chn 61.5%',
      '3: Dy 2026 vnm 12.5%',
      '4: Tb 2026 chn 150 reo',
      '5: Tb 2026 vnm 4.5 reo',
      '6: NdPr 2026 chn 80%',
    ],
    problems: ['F7 import.unit.missing', 'F8 import.share.range', 'D8 import.supplier.new'],
  },
  'footnote-mark-columns.csv': {
    columns: 'economy material stage country . year quantity . note',
    guessed: { unit: 't', basis: 'reo' },
    candidates: [
      '2: Dy 2026 chn 300~ reo',
      '3: Dy 2026 vnm 40 reo',
      '4: Dy 2026 +France/フランス/FRA 10 reo',
    ],
    problems: ['G2 import.value.estimated', 'D4 import.supplier.new'],
    leftOut: ['5 note', '6 note'],
  },
  'stray-cell-xfd1048576.xlsx': {
    columns: LIST,
    guessed: { sheet: 'Data' },
    candidates: ['2: Dy 2026 chn 300 reo', '3: Dy 2026 vnm 40 reo'],
    problems: [],
  },
  'two-hundred-sheets.xlsx': {
    columns: LIST,
    guessed: { sheet: '取引先137' },
    candidates: ['2: Dy 2026 chn 300 reo', '3: Dy 2026 vnm 40 reo'],
    problems: [],
  },
  'hidden-sheets.xlsx': {
    columns: LIST,
    guessed: { sheet: 'FY2026' },
    candidates: ['2: Dy 2026 chn 300 reo'],
    problems: [],
  },
};
