/** Columns of value at risk and tail mean, with the level that they are of. @param level 0..1 */
export function tailColumns(level: number) {
  const percent = Number((100 * level).toFixed(1));
  return {
    valueAtRisk: { title: { key: 'cli.monteCarlo.var', with: { percent } }, format: 'estimate' },
    tail: { title: { key: 'cli.monteCarlo.tail', with: { percent } }, format: 'estimate' },
  } as const;
}
