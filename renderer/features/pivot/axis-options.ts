import { STAGES } from '@shared/base/stage';
import type { PivotTable } from '@shared/features/pivot/contract';
import { GROUPS } from '@shared/features/pivot/item-words';
import type { PivotAxis, PivotQuestion } from '@shared/features/pivot/question';
import { STOCK_TIERS } from '@shared/model/tables/stock';
import { byReading } from '@shared/words/reading';
import { useMemo } from 'react';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { useItemName } from './item-name';

interface AxisOption {
  readonly value: string;
  readonly label: string;
}

/** What can be chosen of each axis; null for suppliers, who are thousands and found by their names. */
export function useAxisOptions(
  { where }: PivotQuestion,
  table: PivotTable | null,
  known: ReferenceLookup,
): (axis: PivotAxis) => readonly AxisOption[] | null {
  const { language } = useWords();
  const nameOf = useItemName(known);
  const { reference } = known;
  const yearKey = (table?.years ?? where.year ?? []).join(',');
  const economyKey = (where.economy ?? []).join(',');
  return useMemo(() => {
    const { countries, materials, suppliers, uses } = reference;
    const economies = economyKey.split(',').filter((id) => id !== '');
    const countryIds = [...new Set(suppliers.map(({ countryId }) => countryId))];
    const ids: Readonly<Record<PivotAxis, readonly string[] | null>> = {
      economy: countries.filter(({ isEconomy }) => isEconomy).map(({ id }) => id),
      group: GROUPS,
      material: [...materials].sort((a, b) => a.position - b.position).map(({ id }) => id),
      stage: STAGES,
      supplier: null,
      country: countryIds,
      use: uses
        .filter(({ economyId }) => economies.length === 0 || economies.includes(economyId))
        .map(({ id }) => id),
      tier: STOCK_TIERS,
      year: yearKey.split(',').filter((id) => id !== ''),
    };
    const compare = byReading(language);
    const named = Object.entries(ids).map(([axis, own]) => {
      const options = own?.map((value) => ({
        value,
        label: nameOf(axis as PivotAxis /* a key of ids */, value),
      }));
      if (axis === 'country') options?.sort((a, b) => compare(a.label, b.label));
      return [axis, options ?? null] as const;
    });
    const byAxis = new Map<string, readonly AxisOption[] | null>(named);
    return (axis) => byAxis.get(axis) ?? null;
  }, [reference, yearKey, economyKey, nameOf, language]);
}
