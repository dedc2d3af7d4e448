import { STAGES } from '../../base/stage';

/** What a measure is. Policies and trade cases speak no law of their own; a stop that is reported is practice. */
export const MEASURE_KINDS = [
  'ban',
  'licence',
  'quota',
  'tax',
  'list',
  'reporting',
  'technology',
  'relief',
  'suspension',
  'policy',
  'trade_case',
  'reported_stop',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** Kinds that hold goods back: one of them without goods says nothing. */
const ON_GOODS: ReadonlySet<MeasureKind> = new Set<MeasureKind>([
  'ban',
  'licence',
  'quota',
  'tax',
  'list',
  'reporting',
  'technology',
  'reported_stop',
]);
export const isOnGoods = (kind: MeasureKind): boolean => ON_GOODS.has(kind);

/** What notices control beside the goods of the stages: know-how, plant, and what plants use up. */
export const GOODS_STAGES = [...STAGES, 'technology', 'equipment', 'auxiliary'] as const;
export type GoodsStage = (typeof GOODS_STAGES)[number];

/**
 * Which goods a measure reaches beside those that leave its issuer. `re_export`: goods of its origin from anywhere;
 * `third_country`: these alone, between others; `content`, `technology`: goods of others with a part of its own in them.
 */
export const ORIGIN_RULES = ['none', 're_export', 'third_country', 'content', 'technology'] as const;

/** Whose codes these are: the six digits of all, eight of the European Union, eight and ten of China, nine of Japan. */
export const NOMENCLATURES = ['HS', 'CN', 'CHN', 'JP'] as const;
export type Nomenclature = (typeof NOMENCLATURES)[number];

/** Where a row stands: read in a text, some of it recalled, or all of it recalled. */
export const READINGS = ['read', 'mixed', 'recalled'] as const;
export type Reading = (typeof READINGS)[number];

export const END_USES = ['civil', 'military'] as const;
export type EndUse = (typeof END_USES)[number];

/** What it means to stand on a list: nothing is licensed, all is looked at, this one may export, this one is let off. */
export const PARTY_LISTS = ['control', 'watch', 'exporter', 'relief'] as const;
export type PartyList = (typeof PARTY_LISTS)[number];

/** In place of every material, or every destination. */
export const ALL = '*';
