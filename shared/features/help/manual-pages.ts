/** The pages of the manual, in their order; each is a file of docs/manual in either language. */
export const MANUAL_PAGES = [
  'ten-minutes',
  'files',
  'data-and-import',
  'watch',
  'shares',
  'stocks',
  'scenarios',
  'compare',
  'backwards',
  'exercise',
  'papers',
  'keys',
] as const;
export type ManualPageId = (typeof MANUAL_PAGES)[number];

export function isManualPage(name: string): name is ManualPageId {
  return (MANUAL_PAGES as readonly string[]).includes(name);
}
