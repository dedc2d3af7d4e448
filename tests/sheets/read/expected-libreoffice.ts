import type { Expected } from './expected-row';

/** What has to come of the files of libreoffice-files.ts, typed from looking at them. */
export const EXPECTED_LIBREOFFICE: Readonly<Record<string, Expected>> = {
  'customs-cumulative.xlsx': {
    columns: 'material country',
    guessed: {
      headerRow: 4,
      economy: 'JPN',
      stage: 'separation',
      year: 2024,
      unit: 'kg',
      basis: 'reo',
      across: { field: 'month', value: 'quantity', columns: [5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27] },
    },
    candidates: ['6: Dy 2024 chn 0.6 reo'],
    problems: ['E7 import.months.incomplete', 'E9 import.months.incomplete'],
    leftOut: ['5 region', '8 region', '10 total'],
  },
  'release-do.xlsx': {
    columns: 'country . unit',
    guessed: {
      headerRow: 4,
      economy: 'JPN',
      material: 'Dy',
      stage: 'separation',
      basis: 'reo',
      across: { field: 'year', value: 'quantity', columns: [4, 6] },
    },
    candidates: [
      '5: Dy 2022 chn 61.2 reo',
      '5: Dy 2023 chn 58~ reo',
      '6: Dy 2022 vnm 4 reo',
      '7: Dy 2023 +Malaysia/マレーシア/MYS 0.12 reo',
      '8: Dy 2022 +France/フランス/FRA 0.9 reo',
      '8: Dy 2023 +France/フランス/FRA 0.12 reo',
    ],
    problems: [
      'F5 import.value.estimated',
      'F6 import.value.noValue',
      'A7 import.supplier.new',
      'A8 import.supplier.new',
    ],
    leftOut: ['7 no_figure', '9 total', '10 note'],
  },
  'units-row-hidden.xlsx': {
    columns: 'country material quantity . . note',
    guessed: {
      sheet: '調達',
      headerRow: 3,
      economy: 'JPN',
      stage: 'separation',
      year: 2026,
      unit: 'kg',
      basis: 'reo',
    },
    candidates: [
      '4: Dy 2026 chn 61 reo',
      '5: Dy 2026 vnm 4 reo',
      '6: Dy 2026 +France/フランス/FRA 0.25 reo',
      '7: Tb 2026 chn 12 reo',
    ],
    problems: ['A5 import.hidden.rows', 'A6 import.supplier.new'],
    leftOut: ['8 total'],
  },
  'era-date-shares.xlsx': {
    columns: 'economy material stage country year share',
    candidates: ['2: Dy 2026 chn 75%', '3: Dy 2026 vnm 10%', '4: Dy 2019 chn 85%'],
    problems: ['F5 import.cell.error', 'D5 import.supplier.new', 'F6 import.share.range'],
  },
};
