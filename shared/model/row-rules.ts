/**
 * Rules that read a row as something else than figures. Each is a step of a recipe that can be switched off; its rows are
 * then read as any other. `headings`: a row of one text that names a material, year, country or stage of the rows below.
 * `split_values`: a row of a text file with more values than the header has, which is rejected.
 */
export const ROW_RULES = [
  'headings',
  'repeated_header',
  'totals',
  'example',
  'notes',
  'split_values',
] as const;
export type RowRule = (typeof ROW_RULES)[number];
