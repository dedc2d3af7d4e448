/** The fifteen checks of the rules for machine-readable tables, in their order; the last two are of the whole sheet. */
export const TABLE_RULES = [
  'format',
  'oneValue',
  'numbers',
  'merged',
  'layout',
  'omitted',
  'formulas',
  'objects',
  'units',
  'characters',
  'years',
  'regions',
  'symbols',
  'divided',
  'oneTable',
] as const;
export type TableRule = (typeof TABLE_RULES)[number];

/** What one check found: it holds where no place breaks it. */
export interface TableRuleReport {
  readonly rule: TableRule;
  /** "results!D1". */
  readonly places: readonly string[];
}
