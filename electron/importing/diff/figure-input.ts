import type { FigureTarget } from '@shared/model/import-targets';
import type { Mapping } from '@shared/model/mapping';
import type { Capacity } from '@shared/model/tables/capacity';
import type { Country } from '@shared/model/tables/country';
import type { Demand } from '@shared/model/tables/demand';
import type { Material } from '@shared/model/tables/material';
import type { Observation } from '@shared/model/tables/observation';
import type { Price } from '@shared/model/tables/price';
import type { Series } from '@shared/model/tables/series';
import type { Source } from '@shared/model/tables/source';
import type { Stock } from '@shared/model/tables/stock';
import type { Supplier } from '@shared/model/tables/supplier';
import type { Use } from '@shared/model/tables/use';
import type { FileRows } from '../steps/file-rows';

/** What figures of another table than that of shares are compared with. */
export interface FigureInput {
  readonly rows: FileRows;
  readonly target: FigureTarget;
  readonly file: { readonly name: string; readonly sheet: string };
  /** What the files of one sender have in common. */
  readonly sender: string;
  /** Gives a new id at each call. */
  readonly newId: () => string;
  readonly mapping: Pick<Mapping, 'answers' | 'basis'>;
  readonly materials: readonly Material[];
  readonly countries: readonly Country[];
  readonly suppliers: readonly Supplier[];
  readonly sources: readonly Source[];
  readonly series: readonly Series[];
  readonly observations: readonly Observation[];
  readonly prices: readonly Price[];
  readonly stocks: readonly Stock[];
  readonly demands: readonly Demand[];
  readonly capacities: readonly Capacity[];
  readonly uses: readonly Use[];
}
