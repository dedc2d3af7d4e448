/** How the answers of a return are drawn: one may be a list, a line each. */
export function inLines(_row: unknown, column: string) {
  return column === 'written' || column === 'now' ? { style: { whiteSpace: 'pre-line' as const } } : {};
}
