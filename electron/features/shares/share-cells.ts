import { MARKS } from '@shared/base/certainty';
import { MASS_BASES } from '@shared/base/mass-basis';
import {
  type CellTexts,
  emptyColumns,
  type ShareColumns,
  TRAITS,
} from '@shared/features/shares/share-columns';
import { shareIn, sharesOfSet, totalOfSet } from '@shared/model/plan-rows';
import { sharePercent, shareTonnes } from '@shared/model/share-values';
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
}

/** The cells of a table by column, filled set by set. */
export function shareCells(
  view: ShareView,
  key: Omit<ShareSetKey, 'year'>,
  years: readonly number[],
  rows: readonly { readonly supplierId: SupplierId }[],
  { sources, imports }: Origins,
): { readonly columns: ShareColumns; readonly texts: CellTexts } {
  const texts = dictionary();
  const files = dictionary();
  const titles = new Map(sources.map((source) => [source.id, source.title]));
  const records = new Map(imports.map((record) => [record.id, record]));
  const noteAt = (note: string | null) => (note === null ? 0 : texts.placeOf(note));
  const sourceAt = (id: string | null) => noteAt(id === null ? null : (titles.get(id) ?? null));
  const fileAt = (id: string | null) => (id === null || !records.has(id) ? 0 : files.placeOf(id));

  const shares = new Array<Share | undefined>(rows.length * years.length);
  const columns = emptyColumns(shares.length);
  const rowOf = new Map(rows.map(({ supplierId }, row) => [supplierId, row]));
  const oxide = view.metalPerOxide;
  for (const [index, year] of years.entries()) {
    const set = { ...key, year };
    const total = totalOfSet(view.plan, set);
    const baseTotal = totalOfSet(view.base, set);
    const ofYear = sharesOfSet(view.plan, set);
    const isAsPlanned = total === baseTotal && sharesOfSet(view.base, set) === ofYear;
    const isOverridden = overriddenIn(view, set);
    for (const share of ofYear) {
      const place = index * rows.length + (rowOf.get(share.supplierId) ?? 0);
      const percent = sharePercent(share, total, oxide) ?? Number.NaN;
      const planned = isAsPlanned ? share : (shareIn(view.base, set, share.supplierId) ?? share);
      shares[place] = share;
      columns.percent[place] = percent;
      columns.basePercent[place] = isAsPlanned
        ? percent
        : (sharePercent(planned, baseTotal, oxide) ?? Number.NaN);
      columns.tonnes[place] = shareTonnes(share, total, oxide) ?? Number.NaN;
      columns.low[place] = share.low ?? Number.NaN;
      columns.high[place] = share.high ?? Number.NaN;
      columns.enteredValue[place] = share.value;
      columns.traits[place] =
        TRAITS.present |
        (share.enteredAs === 'tonnes' ? TRAITS.inTonnes : 0) |
        (share.locked ? TRAITS.locked : 0) |
        (isOverridden(share) ? TRAITS.overridden : 0);
      columns.basis[place] = MASS_BASES.indexOf(share.basis);
      columns.mark[place] = MARKS.indexOf(share.mark);
      columns.note[place] = noteAt(share.note);
      columns.source[place] = sourceAt(share.sourceId);
      columns.file[place] = fileAt(share.importId);
    }
  }
  return {
    columns: {
      ...columns,
      texts: texts.all(),
      files: files.all().map((id) => {
        const { fileName = '', sheet = '' } = records.get(id) ?? {};
        return { fileName, sheet };
      }),
    },
    texts: {
      shareId: (place) => shares[place]?.id ?? '',
      importCell: (place) => shares[place]?.importCell ?? '',
    },
  };
}

/** Whether the scenario in hand says a share of a set itself; most sets it does not speak of at all. */
function overriddenIn({ overrides }: ShareView, set: ShareSetKey): (share: Share) => boolean {
  const said = overrides?.get('share.percent');
  const name = `${keyOf(TABLES.totalSupply, set)}|`;
  if (said === undefined || ![...said.keys()].some((key) => key.startsWith(name))) return () => false;
  return (share) => said.has(keyOf(TABLES.share, share));
}

/** Each text once, by its place counted from 1. */
function dictionary() {
  const places = new Map<string, number>();
  return {
    placeOf: (text: string): number => {
      let place = places.get(text);
      if (place === undefined) {
        place = places.size + 1;
        places.set(text, place);
      }
      return place;
    },
    all: (): string[] => [...places.keys()],
  };
}
