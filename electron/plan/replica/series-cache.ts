import { groupBy } from '@shared/base/group-by';
import { compared } from '@shared/model/read-order';
import type { Observation } from '@shared/model/tables/observation';
import { type ChangesByTable, RowList } from './row-list';

/** More changes at once than these are read again: each of the series would have to be told of all. */
const MOST_TOLD = 2_000;

/** The figures of the series that questions asked for, each kept up to date: a project may have months of hundreds. */
export class SeriesCache {
  readonly #lists = new Map<string, RowList<'observation'>>();

  /**
   * The figures of some series, in the order of the file.
   * @param read reads those of series that nobody asked for before
   */
  async of(
    seriesIds: readonly string[],
    read: (missing: readonly string[]) => Promise<readonly Observation[]>,
  ): Promise<readonly Observation[]> {
    const ids = [...new Set(seriesIds)].sort(compared);
    const missing = ids.filter((id) => !this.#lists.has(id));
    if (missing.length > 0) {
      const rowsOf = groupBy(await read(missing), ({ seriesId }) => seriesId);
      for (const id of missing)
        this.#lists.set(
          id,
          new RowList('observation', rowsOf.get(id) ?? [], ({ seriesId }) => seriesId === id),
        );
    }
    return ids.flatMap((id) => this.#lists.get(id)?.rows ?? []);
  }

  take(changes: ChangesByTable): void {
    const here = changes.get('observation') ?? [];
    if (here.length > MOST_TOLD) this.clear();
    else if (here.length > 0) for (const list of this.#lists.values()) list.take(changes);
  }

  clear(): void {
    this.#lists.clear();
  }
}
