import type { ImportLimits } from '@shared/model/import-limits';
import type { Mapping } from '@shared/model/mapping';
import type { Capacity } from '@shared/model/tables/capacity';
import type { Country } from '@shared/model/tables/country';
import type { Material } from '@shared/model/tables/material';
import type { Share } from '@shared/model/tables/share';
import type { Source } from '@shared/model/tables/source';
import type { Supplier } from '@shared/model/tables/supplier';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import type { FileRows } from '../steps/file-rows';
import type { IdsInARow } from './ids-in-a-row';

/** What an import is compared with. */
export interface DiffInput {
  readonly rows: FileRows;
  readonly file: { readonly name: string; readonly sheet: string };
  readonly importId: string;
  /** Of new rows. */
  readonly ids: IdsInARow;
  /** Shares of the project: at least those of the sets that the file names, and of the year before each. */
  readonly shares: readonly Share[];
  readonly totals: readonly TotalSupply[];
  readonly suppliers: readonly Supplier[];
  readonly materials: readonly Material[];
  /** What suppliers can make; absent: nothing is known of it. */
  readonly capacities?: readonly Capacity[];
  readonly limits?: ImportLimits;
  readonly sources: readonly Source[];
  /** Absent: nothing was decided about names, and no column says units. */
  readonly mapping?: Pick<Mapping, 'answers' | 'basis'> & Partial<Pick<Mapping, 'columns' | 'form'>>;
  /** Absent: none is added or given another spelling. */
  readonly countries?: readonly Country[];
}
