import * as field from '../field';
import { type RowOf, table } from '../table';

/** What a published series counts; production without the mine is that of a later stage. */
export const SERIES_KINDS = [
  'import_share',
  'imports',
  'mine_production',
  'stage_share',
  'demand',
  'price',
  'production',
  'exports',
  'consumption',
  'stock',
  'reserves',
  'capacity',
  'value',
  'resources',
  'balance',
] as const;
export type SeriesKind = (typeof SERIES_KINDS)[number];
const SERIES_UNITS = ['percent', 'tonnes', 'usd_per_kg', 'usd', 'eur', 'jpy'] as const;

export const series = table({
  name: 'series',
  words: { en: 'Published series', ja: '公表統計の系列' },
  fields: {
    id: field.id(),
    ...field.names,
    /** What exactly is counted: numerator, denominator, customs codes, weight basis. */
    definitionEn: field.text('open', { en: 'English definition', ja: '定義（英語）' }),
    definitionJa: field.text('open', { en: 'Japanese definition', ja: '定義（日本語）' }),
    kind: field.choice(SERIES_KINDS, { en: 'Kind', ja: '種別' }),
    reporterId: field.orNull(field.reference('country', { en: 'Reporting country', ja: '公表国' })),
    /** A material symbol, or free words for a published group ("magnet REE"). */
    material: field.text('open', { en: 'Material', ja: '品目' }),
    stage: field.observedStage(),
    unit: field.choice(SERIES_UNITS, { en: 'Unit', ja: '単位' }),
    massBasis: field.orNull(field.massBasis()),
    weightedBy: field.orNull(
      field.choice(['volume', 'value', 'unclear'], { en: 'Weighted by', ja: '比の基準' }),
    ),
  },
  key: ['id'],
  keyHeldBy: 'file',
  sample: true,
});

/**
 * A series of published figures under one definition. Series that disagree stand side by side; only points of one
 * series are ever joined by a line.
 */
export interface Series extends RowOf<typeof series.fields> {}
