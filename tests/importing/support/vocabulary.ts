import type { Stage } from '@shared/base/stage';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import type { SupplierId } from '@shared/model/supplier';
import type { Country } from '@shared/model/tables/country';
import type { Material } from '@shared/model/tables/material';
import type { Supplier } from '@shared/model/tables/supplier';
import { buildVocabulary } from '../../../electron/importing/values/vocabulary';

export const country = (id: string, nameEn: string, nameJa: string, isEconomy = false): Country => ({
  id: id as CountryId, // test data
  nameEn,
  nameJa,
  nameZh: null,
  aliases: [],
  isEconomy,
});

const material = (id: string, nameEn: string, nameJa: string, oxide: string | null): Material => ({
  id: id as MaterialId, // test data
  nameEn,
  nameJa,
  oxide,
  metalPerOxide: oxide === null ? null : 0.87,
  weight: 'heavy',
  basis: 'reo',
  aliases: [],
  position: 1,
  hsCodes: [],
});

const supplier = (
  id: string,
  kind: Supplier['kind'],
  nameEn: string,
  nameJa: string,
  home: string,
  stage: Stage,
): Supplier => ({
  id: id as SupplierId, // test data
  kind,
  nameEn,
  nameJa,
  place: null,
  countryId: home as CountryId, // test data
  stage,
  owner: null,
  leadTimeDays: 30,
  startYear: null,
  aliases: [],
  sourceId: null,
  note: null,
});

/** A small project: nine countries, five materials, and suppliers at separation. */
export const smallReference = {
  countries: [
    country('JPN', 'Japan', '日本', true),
    country('EU27', 'European Union', '欧州連合', true),
    country('CHN', 'China', '中国'),
    country('VNM', 'Viet Nam', 'ベトナム'),
    country('MYS', 'Malaysia', 'マレーシア'),
    country('FRA', 'France', 'フランス'),
    country('EST', 'Estonia', 'エストニア'),
    country('THA', 'Thailand', 'タイ'),
    country('AUS', 'Australia', 'オーストラリア'),
  ],
  materials: [
    material('Dy', 'Dysprosium', 'ジスプロシウム', 'Dy2O3'),
    material('Tb', 'Terbium', 'テルビウム', 'Tb4O7'),
    material('Y', 'Yttrium', 'イットリウム', 'Y2O3'),
    material('NdPr', 'Neodymium-praseodymium', 'ネオジム・プラセオジム', null),
    material('REE', 'Rare earths', 'レアアース', null),
  ],
  suppliers: [
    supplier('lynas', 'plant', 'Lynas Rare Earths Ltd', 'ライナス', 'MYS', 'separation'),
    supplier('solvay', 'plant', 'Solvay', 'ソルベイ', 'FRA', 'separation'),
    supplier('chn', 'aggregate', 'China, all', '中国（全体）', 'CHN', 'separation'),
    supplier('vnm', 'aggregate', 'Viet Nam, all', 'ベトナム（全体）', 'VNM', 'separation'),
    supplier('aus-1', 'aggregate', 'Australia, west', '豪州西部', 'AUS', 'separation'),
    supplier('aus-2', 'aggregate', 'Australia, north', '豪州北部', 'AUS', 'separation'),
  ],
  capacities: [],
  feeds: [],
  uses: [],
  valuesAtStake: [],
  recoveries: [],
  conversions: [],
  stockMembers: [],
  materialGroups: [],
  recipients: [],
  owners: [],
  prices: [],
  floors: [],
  settings: [],
} satisfies Reference;

export const smallVocabulary = buildVocabulary(smallReference);
