import type { RowTarget } from '@shared/model/import-targets';
import type { Mapping } from '@shared/model/mapping';
import type { AnyRow } from '@shared/model/table';
import type { Country } from '@shared/model/tables/country';
import type { Material } from '@shared/model/tables/material';
import type { Source } from '@shared/model/tables/source';
import type { Supplier } from '@shared/model/tables/supplier';
import type { FileRows } from '../steps/file-rows';
import type { IdsInARow } from './ids-in-a-row';

/** What rows of a table are compared with that a file says as they stand. */
export interface DeclaredInput {
  readonly rows: FileRows;
  readonly target: RowTarget;
  readonly file: { readonly name: string; readonly sheet: string };
  readonly ids: IdsInARow;
  readonly mapping: Pick<Mapping, 'answers' | 'basis'>;
  /** Those that the table holds. */
  readonly there: readonly AnyRow[];
  readonly materials: readonly Material[];
  readonly countries: readonly Country[];
  readonly suppliers: readonly Supplier[];
  readonly sources: readonly Source[];
}
