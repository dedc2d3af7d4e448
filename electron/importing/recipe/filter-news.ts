import type { Notice } from '@shared/base/refusal';

/** A filter whose column has other values than when it was recorded. */
export interface FilterNews {
  readonly step: number;
  readonly column: string;
  /** Values that are asked for and that no row has. */
  readonly missing: readonly string[];
  /** Values that the column did not have before. */
  readonly fresh: readonly string[];
}

/** The same in words: it may keep another thing than before, or less of it. */
export function filterNotice({ column, missing, fresh }: FilterNews): Pick<Notice, 'code' | 'params'> {
  const values = missing.length > 0 ? missing : fresh;
  const shown = values.slice(0, 5).map((value) => (value === '' ? '""' : value));
  return {
    code: missing.length > 0 ? 'refusal.recipe.valueGone' : 'refusal.recipe.valueNew',
    params: { column, values: shown, count: values.length },
  };
}
