import type { FigureKind } from '@shared/base/figure-kind';
import { nameKey } from '@shared/base/fold-text';
import type { Message } from '@shared/base/message';
import { byId } from '@shared/model/catalogue';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Material } from '@shared/model/tables/material';
import type { Series, SeriesKind } from '@shared/model/tables/series';
import type { Figure } from '../steps/figure';

/** What a series is called that counts figures of a kind. */
const WORDS: Readonly<Record<SeriesKind, Message>> = {
  import_share: { en: 'share of imports', ja: '輸入に占める割合' },
  imports: { en: 'imports', ja: '輸入量' },
  mine_production: { en: 'mine production', ja: '鉱山生産量' },
  stage_share: { en: 'share of production', ja: '生産に占める割合' },
  demand: { en: 'demand', ja: '需要量' },
  price: { en: 'price', ja: '価格' },
  production: { en: 'production', ja: '生産量' },
  exports: { en: 'exports', ja: '輸出量' },
  consumption: { en: 'consumption', ja: '消費量' },
  stock: { en: 'stocks', ja: '在庫・備蓄量' },
  reserves: { en: 'reserves', ja: '埋蔵量' },
  capacity: { en: 'capacity', ja: '生産能力' },
  value: { en: 'value in money', ja: '金額' },
  resources: { en: 'resources in the ground', ja: '資源量' },
  balance: { en: 'balance of trade', ja: '貿易収支' },
};

const OF_KIND: Readonly<Record<FigureKind, SeriesKind>> = {
  imports: 'imports',
  purchases: 'imports',
  production: 'production',
  exports: 'exports',
  consumption: 'consumption',
  demand: 'demand',
  stock: 'stock',
  reserves: 'reserves',
  resources: 'resources',
  capacity: 'capacity',
  price: 'price',
  value: 'value',
  balance: 'balance',
};

/** What the series of a figure counts; null for a percentage of what no series has. */
function seriesKind({ kind, stage, unit }: Figure): SeriesKind | null {
  const whole = OF_KIND[kind];
  if (unit === 'percent')
    return whole === 'imports' ? 'import_share' : whole === 'production' ? 'stage_share' : null;
  return whole === 'production' && stage === 'mining' ? 'mine_production' : whole;
}

/** What stands before each code of a definition. */
const SAID = '; ';

/** Finds the series of figures: one for each thing that a sender counts, whichever of his files it comes in. */
export class SeriesFinder {
  readonly #known: readonly Series[];
  readonly #sender: string;
  readonly #fileName: string;
  readonly #materials: readonly Material[];
  readonly #made = new Map<string, Series>();

  /** @param sender what the files of one sender have in common */
  constructor(known: readonly Series[], sender: string, fileName: string, materials: readonly Material[]) {
    this.#known = known;
    this.#sender = sender;
    this.#fileName = fileName;
    this.#materials = materials;
  }

  /** Null where no series counts such a percentage. */
  of(figure: Figure): { readonly series: Series; readonly isNew: boolean } | null {
    const kind = seriesKind(figure);
    if (kind === null) return null;
    const { materialId, stage, unit, basis, economyId, at } = figure;
    // The same parts make the same id: the next file of the sender goes on with the series.
    const id = [
      'file',
      this.#sender,
      kind,
      materialId,
      stage ?? 'mixed',
      unit,
      basis ?? '',
      economyId ?? '',
      ...(at === null ? [] : [nameKey(at)]),
    ].join(':');
    const known = this.#made.get(id) ?? byId(this.#known, id);
    if (known !== undefined)
      return this.#made.has(id)
        ? { series: this.#withCode(known, figure.code), isNew: true }
        : { series: known, isNew: false };
    const material = byId(this.#materials, materialId);
    const words = WORDS[kind];
    const own = at === null ? { en: '', ja: '' } : { en: `, ${at}`, ja: `、${at}` };
    const en = `${material?.nameEn ?? materialId}, ${words.en}${own.en} (${this.#fileName})`;
    const ja = `${material?.nameJa ?? materialId}の${words.ja}${own.ja}（${this.#fileName}）`;
    const series = newRow(TABLES.series, {
      id,
      kind,
      unit,
      nameEn: en,
      nameJa: ja,
      definitionEn: `${words.en}${own.en} as the file says: ${this.#fileName}`,
      definitionJa: `ファイルの記載による${words.ja}${own.ja}：${this.#fileName}`,
      reporterId: economyId,
      material: materialId,
      stage: stage ?? 'mixed',
      massBasis: basis,
    });
    return { series: this.#withCode(series, figure.code), isNew: true };
  }

  /** A new series whose definition says each customs code that its figures came under. */
  #withCode(series: Series, code: string | null): Series {
    const isSaid = code === null || series.definitionEn.split(SAID).slice(1).includes(code);
    const now = isSaid
      ? series
      : {
          ...series,
          definitionEn: `${series.definitionEn}${SAID}${code}`,
          definitionJa: `${series.definitionJa}${SAID}${code}`,
        };
    this.#made.set(now.id, now);
    return now;
  }
}
