import { STAGES } from '@shared/base/stage';
import type { MaterialId } from '@shared/model/material';
import type { RowChange } from '@shared/model/plan';
import type { Share } from '@shared/model/tables/share';
import type { ReadRow } from '../../../electron/importing/steps/read-row';
import { AUS, CHN, JPN, share, supplier } from './rows';

const MATERIALS = [
  'La',
  'Ce',
  'Pr',
  'Nd',
  'Sm',
  'Eu',
  'Gd',
  'Tb',
  'Dy',
  'Ho',
  'Er',
  'Tm',
  'Yb',
  'Lu',
  'Y',
  'NdPr',
  'Sc',
  'REE',
  'Ga',
  'Ge',
];
const FIRST_YEAR = 2010;
const YEARS = 20;
const SUPPLIERS = 50;

/** Countries, materials and suppliers for 100,000 shares: 20 materials, 5 stages, 20 years, 50 suppliers. */
export function largeReference(): RowChange[] {
  const country = (id: typeof JPN, isEconomy: boolean) => ({
    id,
    nameEn: id,
    nameJa: id,
    nameZh: null,
    aliases: [],
    isEconomy,
  });
  return [
    ...[country(JPN, true), country(CHN, false), country(AUS, false)].map(
      (row): RowChange => ({ table: 'country', op: 'put', row }),
    ),
    ...MATERIALS.map(
      (id, position): RowChange => ({
        table: 'material',
        op: 'put',
        row: {
          id: id as MaterialId,
          nameEn: id,
          nameJa: id,
          oxide: null,
          metalPerOxide: 0.85,
          weight: 'other',
          basis: 'reo',
          aliases: [],
          position,
          hsCodes: [],
        },
      }),
    ),
    ...STAGES.flatMap((stage) =>
      Array.from({ length: SUPPLIERS }, (_, index): RowChange => {
        const row = supplier(`${stage}-${index}`, index % 2 === 0 ? CHN : AUS, { stage });
        return { table: 'supplier', op: 'put', row };
      }),
    ),
  ];
}

/** `count` shares, at most 100,000; every set adds up to less than 100 %. */
export function largeShares(count: number): Share[] {
  return Array.from({ length: count }, (_, index) => {
    const supplierIndex = index % SUPPLIERS;
    const set = Math.floor(index / SUPPLIERS);
    const stage = STAGES[set % STAGES.length] ?? 'mining';
    const year = FIRST_YEAR + (Math.floor(set / STAGES.length) % YEARS);
    const material = MATERIALS[Math.floor(set / STAGES.length / YEARS) % MATERIALS.length] ?? 'Dy';
    const value = 1 + ((index * 7919) % 1000) / 1001;
    return share(`share-${index}`, `${stage}-${supplierIndex}`, year, value, {
      stage,
      materialId: material as MaterialId,
    });
  });
}

/** The same shares as rows of a file. */
export function largeRows(count: number): ReadRow[] {
  return largeShares(count).map((row, index) => ({
    kind: 'candidate',
    warnings: [],
    candidate: {
      row: index + 2,
      set: { economyId: row.economyId, materialId: row.materialId, stage: row.stage, year: row.year },
      supplier: { kind: 'known', supplierId: row.supplierId },
      entry: { as: 'percent', percent: row.value },
      valueCell: `H${index + 2}`,
      rawValue: String(row.value),
      source: 'Survey 2025',
      note: null,
    },
  }));
}
