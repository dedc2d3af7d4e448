import type { Expected } from './expected-row';

/** What has to come of the files of survey-tables.ts, typed from looking at them. */
export const EXPECTED_SURVEYS: Readonly<Record<string, Expected>> = {
  'usgs-rare-earths-world.csv': {
    columns: 'source country stage . . note',
    choices: { economy: 'JPN' },
    guessed: {
      headerRow: 1,
      material: 'REE',
      unit: 't',
      basis: 'reo',
      across: { field: 'year', value: 'quantity', columns: [4, 5] },
    },
    candidates: [
      '2: REE 2022 +Australia/オーストラリア/AUS 18000~ reo',
      '2: REE 2023 +Australia/オーストラリア/AUS 18000~ reo',
      '3: REE 2022 +China/中国/CHN 210000~ reo',
      '3: REE 2023 +China/中国/CHN 240000~ reo',
      '4: REE 2022 +Malaysia/マレーシア/MYS 80~ reo',
      '4: REE 2023 +Malaysia/マレーシア/MYS 80~ reo',
      '5: REE 2022 +Viet Nam/ベトナム/VNM 1200~ reo',
      '5: REE 2023 +Viet Nam/ベトナム/VNM 600~ reo',
    ],
    problems: [
      'D2 import.value.estimatedColumn',
      'B2 import.supplier.new',
      'E2 import.value.estimatedColumn',
      'B3 import.supplier.new',
      'B4 import.supplier.new',
      'B5 import.supplier.new',
    ],
    leftOut: ['6 total'],
  },
};
