import type { PartContent } from '../scenario-part';

/** Which seed and how many runs lie behind the sampled figures. */
export function seedText({ builder: { t }, scenario: { sampled } }: PartContent): string {
  if (sampled === null) return t('workbook.cover.noSeed');
  const { runs, seed } = sampled.result;
  return t('workbook.cover.seedOf', { runs: runs.toLocaleString('en'), seed });
}
