import { MARKS } from '@shared/base/certainty';
import { derivedFrom } from '@shared/base/derived';
import { MASS_BASES } from '@shared/base/mass-basis';
import type { Language } from '@shared/base/message';
import {
  type CellTexts,
  dictionary,
  emptyColumns,
  type ShareColumns,
  seldom,
  TRAITS,
} from '@shared/features/shares/share-columns';
import type { ShareTableHead } from '@shared/features/shares/share-table';
import { nameIn, titlesOf } from '@shared/model/catalogue';
import { shareIn, sharesOfSet, totalOfSet } from '@shared/model/plan-rows';
import { setKey, setKeyOfShare, sharePercent, shareTonnes } from '@shared/model/share-totals';
import type { SupplierId } from '@shared/model/supplier';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { ImportRecord } from '@shared/model/tables/import-record';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { Source } from '@shared/model/tables/source';
import type { ShareView } from '../../plan/figures/share-set';

interface Origins {
  readonly sources: readonly Source[];
  readonly imports: readonly ImportRecord[];
  readonly language: Language;
}

/** The suppliers of a table: the same object as long as they are the same. */
export interface Heads {
  readonly heads: readonly ShareTableHead[];
  readonly places: ReadonlyMap<SupplierId, number>;
}

interface Cells {
  readonly columns: ShareColumns;
  readonly shares: readonly (Share | undefined)[];
}

/** The cells of a table by year and column. A year is filled again only when what it rests on has changed. */
export function shareCells(
  view: ShareView,
  key: Omit<ShareSetKey, 'year'>,
  years: readonly number[],
  heads: Heads,
  { sources, imports, language }: Origins,
): { readonly columns: readonly ShareColumns[]; readonly texts: CellTexts } {
  const files = JSON.stringify(imports.map(({ id, fileName, sheet }) => [id, fileName, sheet]));
  const cells = years.map((year) => {
    const set = { ...key, year };
    const said = overriddenIn(view, set);
    const rests = [
      ...[
        sharesOfSet(view.plan, set),
        totalOfSet(view.plan, set),
        said.join('\n'),
        view.metalPerOxide,
        language,
      ],
      ...[sharesOfSet(view.base, set), totalOfSet(view.base, set), sources, files],
    ];
    return filled(heads, String(year), rests, () =>
      cellsOf(view, set, heads, said, { sources, imports, language }),
    );
  });
  return {
    columns: cells.map(({ columns }) => columns),
    texts: {
      shareId: (year, place) => cells[year]?.shares[place]?.id ?? '',
      importCell: (year, place) => cells[year]?.shares[place]?.importCell ?? '',
    },
  };
}

const filled = derivedFrom<Cells>();

function cellsOf(
  view: ShareView,
  set: ShareSetKey,
  { heads, places }: Heads,
  said: readonly string[],
  { sources, imports, language }: Origins,
): Cells {
  const count = heads.length;
  const texts = dictionary();
  const files = dictionary();
  const titles = new Map(sources.map((source) => [source.id, nameIn(language, titlesOf(source))]));
  const records = new Map(imports.map((record) => [record.id, record]));
  const textAt = (text: string | undefined) => (text === undefined ? 0 : texts.placeOf(text));
  const overridden = new Set(said);
  const numbers = () => new Float64Array(count).fill(Number.NaN);
  const words = () => new Uint32Array(count);

  const shares = new Array<Share | undefined>(count);
  const columns = emptyColumns(count);
  const [low, high] = [seldom(numbers), seldom(numbers)];
  const [note, source, file] = [seldom(words), seldom(words), seldom(words)];
  const oxide = view.metalPerOxide;
  const total = totalOfSet(view.plan, set);
  const baseTotal = totalOfSet(view.base, set);
  const ofYear = sharesOfSet(view.plan, set);
  const isAsPlanned = total === baseTotal && sharesOfSet(view.base, set) === ofYear;
  const basePercent = isAsPlanned ? null : numbers();
  for (const share of ofYear) {
    const place = places.get(share.supplierId) ?? 0;
    shares[place] = share;
    columns.percent[place] = sharePercent(share, total, oxide) ?? Number.NaN;
    if (basePercent !== null) {
      const planned = shareIn(view.base, set, share.supplierId) ?? share;
      basePercent[place] = sharePercent(planned, baseTotal, oxide) ?? Number.NaN;
    }
    columns.tonnes[place] = shareTonnes(share, total, oxide) ?? Number.NaN;
    columns.enteredValue[place] = share.value;
    columns.traits[place] =
      TRAITS.present |
      (share.enteredAs === 'tonnes' ? TRAITS.inTonnes : 0) |
      (share.locked ? TRAITS.locked : 0) |
      (share.rebalanced ? TRAITS.rebalanced : 0) |
      (overridden.size > 0 && overridden.has(keyOf(TABLES.share, share)) ? TRAITS.overridden : 0);
    columns.basis[place] = MASS_BASES.indexOf(share.basis);
    columns.mark[place] = MARKS.indexOf(share.mark);
    if (share.low !== null) low.put(place, share.low);
    if (share.high !== null) high.put(place, share.high);
    if (share.note !== null) note.put(place, textAt(share.note));
    if (share.sourceId !== null) source.put(place, textAt(titles.get(share.sourceId)));
    if (share.importId !== null && records.has(share.importId))
      file.put(place, files.placeOf(share.importId));
  }
  const fileNames = files.all().map((id) => {
    const { fileName = '', sheet = '' } = records.get(id) ?? {};
    return { fileName, sheet };
  });
  return {
    columns: {
      ...columns,
      basePercent,
      texts: texts.all(),
      files: fileNames,
      low: low.all(),
      high: high.all(),
      note: note.all(),
      source: source.all(),
      file: file.all(),
    },
    shares,
  };
}

/** The keys of the shares of a set that the selected scenario says itself; most sets it does not speak of at all. */
function overriddenIn({ overrides }: ShareView, set: ShareSetKey): readonly string[] {
  const said = overrides?.get('share.percent');
  if (said === undefined) return [];
  const name = setKey(set);
  return [...said.keys()].filter((key) => setKeyOfShare(key) === name);
}
