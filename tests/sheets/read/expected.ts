import type { ImportField } from '@shared/model/import-fields';
import { EXPECTED_CUSTOMS } from './expected-customs';
import { EXPECTED_DATABASES } from './expected-databases';
import { EXPECTED_EAST_ASIAN } from './expected-east-asian';
import { EXPECTED_LIBREOFFICE } from './expected-libreoffice';
import { EXPECTED_OFFICES } from './expected-offices';
import type { Expected } from './expected-row';
import { EXPECTED_SURVEYS } from './expected-surveys';
import { EXPECTED_TABLES } from './expected-tables';
import { EXPECTED_TRADE } from './expected-trade';

export function columnsOf(text: string): Record<number, ImportField> {
  // The table above names fields of IMPORT_FIELDS only; the comparison with the guess would show any other.
  return Object.fromEntries(
    text.split(' ').flatMap((field, index) => (field === '.' ? [] : [[index + 1, field as ImportField]])),
  );
}

const ALL = 'economy material stage supplier country year quantity unit basis';

export const EXPECTED: Readonly<Record<string, Expected>> = {
  ...EXPECTED_TABLES,
  ...EXPECTED_TRADE,
  ...EXPECTED_LIBREOFFICE,
  ...EXPECTED_SURVEYS,
  ...EXPECTED_DATABASES,
  ...EXPECTED_CUSTOMS,
  ...EXPECTED_OFFICES,
  ...EXPECTED_EAST_ASIAN,
  'sheet-part-named-otherwise.xlsx': {
    columns: ALL,
    candidates: ['2: Dy 2026 lynas 62 reo', '3: Tb 2026 solvay 6.5 reo'],
    problems: [],
  },
  'furigana.xlsx': {
    columns: 'country material year quantity stage basis',
    choices: { economy: 'JPN', counts: 'purchases' },
    guessed: { unit: 't' },
    candidates: ['2: Dy 2026 chn 720 reo', '3: Dy 2026 +France/フランス/FRA 22 reo'],
    problems: ['A3 import.supplier.new'],
  },
  'dates-1904.xlsx': {
    columns: 'economy material stage country year quantity unit basis',
    candidates: ['2: Dy 2026 chn 300 reo', '3: Dy 2025 vnm 40 reo', '4: Dy 2027 +France/フランス/FRA 25 reo'],
    problems: ['D4 import.supplier.new', 'E5 import.year.range', 'D5 import.supplier.several'],
  },
  'formulas.xlsx': {
    columns: 'economy material stage country year quantity unit basis',
    candidates: ['2: Dy 2026 chn 300 reo', '5: Tb 2026 chn 150 reo', '6: Tb 2026 vnm 4.5 reo'],
    problems: [
      'F3 import.cell.noResult',
      'F4 import.cell.error',
      'D4 import.supplier.new',
      'F7 import.cell.error',
    ],
  },
  'merged-two-row-header.xlsx': {
    columns: 'country supplier material quantity unit . note',
    guessed: { headerRow: 6, economy: 'JPN', stage: 'separation', year: 2026, basis: 'reo' },
    candidates: [
      '7: NdPr 2026 chn 2914 reo',
      '8: NdPr 2026 vnm 561 reo',
      '9: NdPr 2026 lynas 988 reo',
      '10: NdPr 2026 solvay 220~ reo',
      '15: Dy 2026 +France/フランス/FRA 30 reo',
      '16: Dy 2026 +Malaysia/マレーシア/MYS 15 reo',
    ],
    problems: [
      'D10 import.value.estimated',
      'A11 import.rest.tonnes',
      'D13 import.value.merged',
      'D14 import.value.merged',
      'A15 import.supplier.new',
      'A16 import.supplier.new',
      'A17 import.supplier.several',
    ],
    leftOut: ['12 total', '18 total', '20 note'],
  },
  'cp932-letters.csv': {
    columns: 'economy stage material supplier country year quantity unit basis note',
    guessed: { encoding: 'shift_jis', separator: ',' },
    candidates: ['3: Dy 2026 +㈱新希土/VNM 1.2405 metal', '6: Tb 2026 lynas 6.5~ reo'],
    problems: [
      'G2 import.row.repeated',
      'D3 import.supplier.new',
      'G4 import.value.letters',
      'G5 import.value.negative',
      'G6 import.value.estimated',
      'H7 import.unit.unknown',
      'E7 import.supplier.new',
      'G8 import.row.repeated',
      'G9 import.value.noValue',
    ],
  },
  'euc-jp-tabs.tsv': {
    columns: 'country material stage quantity',
    guessed: {
      encoding: 'euc-jp',
      separator: '\t',
      headerRow: 4,
      unit: 't',
      basis: 'reo',
      year: 2025,
      economy: 'JPN',
    },
    candidates: ['5: REE 2025 chn 1234 reo', '6: REE 2025 vnm 56 reo'],
    problems: ['A5 import.year.fiscalTitle'],
    leftOut: ['7 total'],
  },
  'utf16-decimal-comma.csv': {
    columns: ALL,
    guessed: { encoding: 'utf-16le', separator: ';' },
    candidates: ['2: Dy 2026 lynas 12.5 reo', '3: Dy 2026 solvay 1 reo', '4: NdPr 2026 solvay 1234.5 reo'],
    problems: [],
  },
  'ambiguous-thousand.csv': {
    columns: 'economy material stage country year quantity unit basis',
    candidates: [],
    problems: ['F2 import.value.ambiguous'],
  },
  'windows-1252-pipes.txt': {
    columns: `${ALL} note`,
    guessed: { encoding: 'windows-1252', separator: '|' },
    candidates: [
      '2: Dy 2026 +Société Générale des Terres/FRA 40 metal',
      '3: Dy 2026 +Schürfgesellschaft Süd/EST 0.03991612856 gross',
    ],
    problems: ['D2 import.supplier.new', 'D3 import.supplier.new'],
  },
  'shares-repeated-header.csv': {
    columns: 'economy material stage supplier country year share',
    candidates: ['2: Dy 2026 chn 61.5%', '6: Dy 2026 solvay 0.4%'],
    problems: [
      'G3 import.value.censored',
      'G6 import.share.fraction',
      'G7 import.value.noValue',
      'E7 import.supplier.new',
      'G9 import.share.range',
      'E10 import.supplier.country',
    ],
    leftOut: ['4 blank', '5 repeated_header', '8 rest', '11 total', '12 total', '13 note'],
  },
};
