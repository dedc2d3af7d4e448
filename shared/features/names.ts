/**
 * Every feature by its one word: the name of its folders in shared, electron and renderer, of its command and of its
 * messages. The indexes of each side are complete over this list, by the type checker.
 */
export const FEATURES = [
  'overview',
  'shares',
  'chain',
  'projects',
  'trade-watch',
  'reconcile',
  'needs',
  'stocks',
  'figures',
  'pivot',
  'data',
  'scenarios',
  'compare',
  'stress',
  'survive',
  'solve',
  'size',
  'montecarlo',
  'risk',
  'claims',
  'money',
  'blueprint',
  'replays',
  'importing',
  'exporting',
  'brief',
  'editions',
  'evidence',
  'history',
  'files',
  'settings',
  'check',
] as const;
export type Feature = (typeof FEATURES)[number];
