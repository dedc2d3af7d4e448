import type { ShareTable } from '@shared/features/shares/share-table';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';

/** What the percentages of a table mean, in words: no percentage stands without them. */
export function useSupplyWords(
  table: ShareTable,
  year: number,
  known: ReferenceLookup,
): { long: string; short: string } {
  const { t } = useWords();
  const total = table.years.find((entry) => entry.year === year)?.total;
  const params = {
    economy: known.countryName(table.economyId),
    // The stage of a table is the one that was asked for.
    what: t(`shares.what.${table.stage}`, { material: known.materialName(table.materialId) }),
    basis: t(`shares.basis.${total?.basis ?? 'reo'}`),
    year,
  };
  return { long: t('shares.definition', params), short: t('shares.definition.short', params) };
}
