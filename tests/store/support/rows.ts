import { isoDate } from '@shared/base/calendar';
import type { Stage } from '@shared/base/stage';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { ProjectTables, RowChange } from '@shared/model/plan';
import type { SupplierId } from '@shared/model/supplier';
import type { TableName } from '@shared/model/tables';
import type { Share } from '@shared/model/tables/share';
import type { Supplier } from '@shared/model/tables/supplier';

export const JPN = 'JPN' as CountryId;
export const CHN = 'CHN' as CountryId;
export const AUS = 'AUS' as CountryId;
export const DY = 'Dy' as MaterialId;
export const supplierId = (text: string) => text as SupplierId;

const WINDOW = { economyId: JPN, stage: 'separation' as Stage, start: isoDate('2025-04-04'), days: 730 };

/** A supplier at the separation stage. */
export function supplier(id: string, countryId: CountryId, changes: Partial<Supplier> = {}): Supplier {
  return {
    id: supplierId(id),
    kind: 'plant',
    nameEn: id,
    nameJa: id,
    place: null,
    countryId,
    stage: 'separation',
    owner: null,
    leadTimeDays: 45,
    startYear: null,
    aliases: [],
    sourceId: null,
    note: null,
    ...changes,
  };
}

/** A share of Japan's dysprosium at the separation stage. */
export function share(
  id: string,
  supplier: string,
  year: number,
  value: number,
  changes: Partial<Share> = {},
): Share {
  return {
    id,
    economyId: JPN,
    materialId: DY,
    stage: 'separation',
    year,
    supplierId: supplierId(supplier),
    enteredAs: 'percent',
    value,
    basis: 'reo',
    mark: 'estimated',
    low: null,
    high: null,
    rebalanced: false,
    locked: false,
    note: null,
    sourceId: null,
    importId: null,
    importCell: null,
    ...changes,
  };
}

/** At least one row of every table, with every kind of value in it. */
export const EVERY_TABLE: { readonly [T in TableName]: readonly ProjectTables[T][] } = {
  source: [
    {
      id: 's1',
      title: '鉱物資源 "x"',
      publisher: 'JOGMEC',
      date: '2025',
      file: 'a.xlsx',
      sheet: 'S',
      cell: 'B3',
      mark: 'known',
      note: null,
    },
  ],
  country: [
    {
      id: JPN,
      nameEn: 'Japan',
      nameJa: '日本',
      nameZh: '日本',
      aliases: ['Nippon', '日本国'],
      isEconomy: true,
    },
    { id: CHN, nameEn: 'China', nameJa: '中国', nameZh: null, aliases: [], isEconomy: false },
    { id: AUS, nameEn: 'Australia', nameJa: '豪州', nameZh: null, aliases: [], isEconomy: false },
  ],
  material: [
    {
      id: DY,
      nameEn: 'Dysprosium',
      nameJa: 'ジスプロシウム',
      oxide: 'Dy2O3',
      metalPerOxide: 0.8713,
      weight: 'heavy',
      aliases: [],
      position: 1,
      basis: 'reo',
      hsCodes: ['2846.90', '280530'],
    },
    {
      id: 'REE' as MaterialId,
      nameEn: 'Rare earths',
      nameJa: '希土類',
      oxide: null,
      metalPerOxide: null,
      weight: 'group',
      basis: 'reo',
      aliases: [],
      position: 99,
      hsCodes: [],
    },
  ],
  supplier: [
    supplier('chn-all', CHN, { kind: 'aggregate', leadTimeDays: 20 }),
    supplier('lynas', AUS, {
      aliases: ['Lynas Rare Earths'],
      sourceId: 's1',
      startYear: 2012,
      place: 'Kuantan',
      owner: 'Lynas',
    }),
  ],
  series: [
    {
      id: 'se1',
      nameEn: 'Imports',
      nameJa: '輸入',
      definitionEn: 'd',
      definitionJa: 'd',
      kind: 'import_share',
      reporterId: JPN,
      material: 'REE',
      stage: 'mixed',
      unit: 'percent',
      massBasis: null,
      weightedBy: 'volume',
    },
  ],
  use: [
    {
      id: 'u1',
      economyId: JPN,
      nameEn: 'Motors',
      nameJa: 'モーター',
      tier: 2,
      sourceId: null,
      note: 'illustrative',
      carriesOver: true,
      stage: 'magnet',
    },
  ],
  // The child first: the order of writing must not matter.
  scenario: [
    {
      id: 'sc2',
      name: 'Child',
      parentId: 'sc1',
      note: null,
      window: { economyId: null, stage: null, start: null, days: null },
      sourceId: null,
      nameJa: '子',
    },
    { id: 'sc1', name: 'Ban', parentId: null, note: 'n', window: WINDOW, sourceId: 's1', nameJa: null },
  ],
  pivotView: [{ id: 'pv1', name: 'By country', question: { down: 'country' } }],
  savedMapping: [
    {
      id: 'm1',
      name: 'Trader',
      fingerprint: 'f',
      mapping: {
        sheet: 'S',
        encoding: null,
        separator: null,
        headerRow: 2,
        columns: { 1: 'supplier', 2: 'share' },
        economy: 'JPN',
        material: null,
        stage: 'separation',
        year: 2025,
        unit: null,
        basis: null,
      },
    },
  ],
  importRecord: [
    {
      id: 'i1',
      fileName: 'a.xlsx',
      fileHash: 'ff',
      sheet: 'S',
      at: '2025-01-01T00:00:00.000Z',
      who: 'x',
      rowsRead: 4,
      rowsApplied: 1,
      rowsUnchanged: 1,
      rowsRejected: 1,
      rowsLeftOut: 1,
      mappingId: 'm1',
    },
  ],
  governance: [
    { id: 'g1', countryId: CHN, year: 2023, indicator: 'political_stability', score: -0.51, sourceId: 's1' },
  ],
  capacity: [
    {
      id: 'c1',
      supplierId: supplierId('lynas'),
      materialId: DY,
      tonnesPerYear: null,
      mark: 'guessed',
      sourceId: null,
      note: null,
    },
  ],
  feed: [
    {
      id: 'f1',
      supplierId: supplierId('lynas'),
      materialId: DY,
      fromStage: 'mining',
      fromCountryId: AUS,
      percent: 100,
      mark: 'known',
      sourceId: null,
      note: null,
    },
  ],
  observation: [
    {
      id: 'o1',
      seriesId: 'se1',
      countryId: CHN,
      period: 'FY2024',
      year: 2024,
      value: 71.4,
      censor: 'none',
      mark: 'known',
      sourceId: 's1',
      note: null,
    },
    {
      id: 'o2',
      seriesId: 'se1',
      countryId: null,
      period: '2024-01',
      year: 2024,
      value: null,
      censor: 'withheld',
      mark: 'known',
      sourceId: null,
      note: null,
    },
  ],
  share: [
    share('sh1', 'chn-all', 2025, 100 / 3, {
      low: 30,
      high: 40.5,
      importId: 'i1',
      importCell: 'C7',
      sourceId: 's1',
    }),
    share('sh2', 'lynas', 2025, 0.1 + 0.2, { locked: true, note: '改行\nあり' }),
  ],
  totalSupply: [
    {
      id: 't1',
      economyId: JPN,
      materialId: DY,
      stage: 'separation',
      year: 2025,
      method: 'declared',
      tonnes: 600,
      basis: 'reo',
      mark: 'estimated',
      sourceId: null,
      note: null,
      low: 550,
      high: 650,
    },
  ],
  demand: [
    {
      id: 'd1',
      useId: 'u1',
      materialId: DY,
      year: 2025,
      tonnes: 1e-9,
      floorPercent: 20,
      mark: 'guessed',
      sourceId: null,
      note: null,
      low: 0,
      high: 2e-9,
    },
  ],
  relief: [
    {
      id: 'r1',
      economyId: JPN,
      materialId: DY,
      year: 2025,
      recyclingTonnes: 12,
      substitutionPercent: 3,
      mark: 'guessed',
      sourceId: null,
      note: null,
      recyclingLow: 10,
      recyclingHigh: 15,
      substitutionLow: 1,
      substitutionHigh: 100,
    },
  ],
  stock: [
    {
      id: 'st1',
      economyId: JPN,
      materialId: DY,
      tier: 'national',
      tonnes: 123.456,
      minimum: 0,
      maximum: null,
      maximumReleasePerDay: 2,
      targetDays: 60,
      secret: true,
      mark: 'guessed',
      sourceId: null,
      note: null,
      low: 100,
      high: 150,
      stage: 'separation',
    },
  ],
  releaseRule: [
    {
      id: 'rr1',
      economyId: JPN,
      materialId: DY,
      tier: 'private',
      regime: 'ordinary',
      trigger: 'date',
      date: isoDate('2026-06-01'),
      coverDays: null,
      usdPerKg: null,
      deliveryDays: 16,
      tonnes: 12.5,
      upToRank: 2,
      mark: 'guessed',
      sourceId: 's1',
      note: null,
    },
  ],
  releaseRecipient: [
    {
      id: 'rp1',
      economyId: JPN,
      materialId: DY,
      tier: 'firm',
      useId: 'u1',
      mark: 'known',
      sourceId: null,
      note: null,
    },
  ],
  stockMember: [
    {
      id: 'sm1',
      economyId: JPN,
      materialId: DY,
      tier: 'private',
      useId: 'u1',
      mark: 'estimated',
      sourceId: null,
      note: 'of the association',
    },
  ],
  conversion: [
    {
      id: 'cv1',
      economyId: JPN,
      materialId: DY,
      stage: 'separation',
      yieldPercent: 95,
      leadDays: 20,
      tonnesPerDay: 1.5,
      mark: 'guessed',
      sourceId: 's1',
      note: null,
    },
  ],
  receipt: [
    {
      id: 'rc1',
      economyId: JPN,
      materialId: DY,
      stage: 'separation',
      supplierId: supplierId('chn-all'),
      date: isoDate('2026-03-01'),
      tonnes: 12.5,
      mark: 'estimated',
      low: 10,
      high: 15,
      sourceId: 's1',
      note: null,
    },
  ],
  valueAtStake: [
    {
      id: 'v1',
      useId: 'u1',
      materialId: DY,
      yenPerTonne: 1.5e9,
      mark: 'guessed',
      sourceId: 's1',
      note: null,
      low: 1e9,
      high: 2e9,
    },
  ],
  recovery: [
    { id: 'r1', supplierId: 'lynas' as SupplierId, days: 90.5, mark: 'estimated', sourceId: null, note: 'n' },
  ],
  scenarioShock: [
    {
      id: 'ss1',
      scenarioId: 'sc1',
      position: 0,
      shock: {
        kind: 'ban',
        id: 'x',
        label: '全面停止',
        imposedBy: CHN,
        materials: [DY],
        stages: [],
        destinations: [JPN],
        start: isoDate('2025-04-04'),
        end: isoDate('2025-10-01'),
        recoveryDays: 30,
      },
    },
  ],
  override: [{ id: 'ov1', scenarioId: 'sc2', field: 'shock.off', key: 'ss1', value: 1, reason: 'why' }],
  event: [
    {
      id: 'e1',
      date: isoDate('2010-09-21'),
      endDate: null,
      titleEn: 'Stop',
      titleJa: '停止',
      kind: 'ban',
      imposedBy: 'CHN',
      affected: 'JPN',
      materials: 'all',
      summary: 's',
      mark: 'known',
      sourceId: 's1',
    },
  ],
  target: [
    {
      id: 'ta1',
      economyId: JPN,
      nameEn: 'Below half',
      nameJa: '半分未満',
      rule: 'below',
      value: 50,
      unit: 'percent',
      numeratorEn: 'n',
      denominatorEn: 'd',
      stage: 'mixed',
      material: 'REE',
      countryId: CHN,
      date: '2025',
      status: 'policy',
      mark: 'estimated',
      sourceId: null,
      note: null,
    },
  ],
  assumption: [
    {
      id: 'a1',
      code: 'A-01',
      textEn: 't',
      textJa: 't',
      owner: 'o',
      mark: 'guessed',
      low: 1,
      high: 2,
      unit: 't',
      reviewDate: isoDate('2026-01-31'),
      dissent: null,
      illustrative: true,
      sourceId: null,
      value: 4,
      rate: 'discountPercent',
    },
  ],
  price: [
    {
      id: 'p1',
      materialId: DY,
      place: 'outside',
      date: isoDate('2025-12-31'),
      span: 'year',
      usdPerKg: 239.5,
      mark: 'known',
      low: 230,
      high: null,
      sourceId: 's1',
      note: 'n',
    },
  ],
  ramp: [
    {
      id: 'r1',
      supplierId: supplierId('lynas'),
      materialId: DY,
      state: 'building',
      permitDate: isoDate('2026-01-31'),
      startDate: isoDate('2027-01-01'),
      monthsToFull: 24,
      slipMonths: 15,
      needsUsdPerKg: 300,
      place: 'outside',
      mark: 'estimated',
      low: 9,
      high: 24.5,
      sourceId: 's1',
      note: 'n',
    },
  ],
  offtake: [
    {
      id: 'o1',
      supplierId: supplierId('lynas'),
      materialId: DY,
      economyId: JPN,
      holder: 'Iwatani',
      tonnesPerYear: 250,
      fromYear: 2027,
      toYear: 2037,
      mark: 'known',
      low: null,
      high: 260,
      sourceId: 's1',
      note: 'n',
    },
  ],
  priceFloor: [
    {
      id: 'f1',
      supplierId: supplierId('lynas'),
      materialId: DY,
      economyId: JPN,
      floorUsdPerKg: 550,
      place: 'outside',
      upsidePercent: 30,
      volumeCap: 295,
      firstYear: 2027,
      termYears: 10,
      mark: 'guessed',
      sourceId: 's1',
      note: 'n',
    },
  ],
};

/** All rows of EVERY_TABLE as changes, in an order that respects nothing. */
export function everyRow(): RowChange[] {
  return (
    Object.entries(EVERY_TABLE)
      .reverse()
      // Each list belongs to the table of its key.
      .flatMap(([table, rows]) => rows.map((row) => ({ table, op: 'put', row }) as RowChange))
  );
}

/** Puts shares. */
export function putShares(...rows: Share[]): RowChange[] {
  return rows.map((row) => ({ table: 'share', op: 'put', row }));
}
