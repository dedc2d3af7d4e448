import type { ShareTable } from '@shared/features/shares/share-table';
import type { PickerId } from '../../kit/scope/ScopePicker';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';

/** What the percentages of a table mean, in words: no percentage stands without them. */
export function useSupplyWords(
  table: ShareTable,
  year: number,
  known: ReferenceLookup,
): { readonly long: (word: (id: PickerId) => string) => string; readonly short: string } {
  const { t } = useWords();
  const total = table.years.find((entry) => entry.year === year)?.total;
  const basis = t(`shares.basis.${total?.basis ?? 'reo'}`);
  return {
    long: (word) =>
      t('shares.definition', {
        economy: word('economy'),
        material: word('material'),
        stage: word('stage'),
        year: word('year'),
        basis,
      }),
    short: t('shares.definition.short', {
      economy: known.countryName(table.economyId),
      // The stage of a table is the one that was asked for.
      what: t(`shares.what.${table.stage}`, { material: known.materialName(table.materialId) }),
      basis,
      year,
    }),
  };
}
