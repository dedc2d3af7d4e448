import { nameKey } from '@shared/base/fold-text';
import type { Stage } from '@shared/base/stage';
import type { MadeRow } from '@shared/features/figures/contract';
import { asCountryId, type CountryId } from '@shared/model/country';
import type { SupplierId } from '@shared/model/supplier';
import type { Use } from '@shared/model/tables/use';
import { byReading } from '@shared/words/reading';
import { type ReactNode, useMemo, useState } from 'react';
import { useWords } from '../state/language';
import type { ReferenceLookup } from '../state/reference';
import { selection } from '../state/selection';
import { SelectField, TextField } from '../ui/Field';

/** Rows by the names that a block gives them: in either language, or their id. */
export function namedIn<
  Row extends { readonly id: string; readonly nameEn: string; readonly nameJa: string },
>(rows: readonly Row[], name: string): Row | undefined {
  const key = nameKey(name);
  return rows.find(({ id, nameEn, nameJa }) => [id, nameEn, nameJa].some((one) => nameKey(one) === key));
}

/** Rows that are made on the spot, each name once, and what is asked of all of them. */
interface Making<Id extends string> {
  readonly idOf: (name: string) => Id;
  /** @param name of the row that is taken */
  readonly make: (name: string) => MadeRow;
  readonly ask: ReactNode;
}

type NewSuppliers = { countryId: CountryId; leadTimeDays: number };

/** New suppliers of a stage. */
export function useNewSuppliers(known: ReferenceLookup, stage: Stage): Making<SupplierId> {
  return useMemo(() => {
    const said: NewSuppliers = { countryId: selection.get().economyId, leadTimeDays: 30 };
    const idOf = idsOf<SupplierId>();
    return {
      idOf,
      make: (name) => ({ table: 'supplier', id: idOf(name), name, stage, ...said }),
      ask: <SupplierFields known={known} said={said} />,
    };
  }, [known, stage]);
}

/** New uses of an economy. */
export function useNewUses(economyId: CountryId): Making<string> {
  return useMemo(() => {
    const said: { tier: Use['tier'] } = { tier: 2 };
    const idOf = idsOf<string>();
    return {
      idOf,
      make: (name) => ({ table: 'use', id: idOf(name), name, economyId, ...said }),
      ask: <UseFields said={said} />,
    };
  }, [economyId]);
}

function idsOf<Id extends string>(): (name: string) => Id {
  const ids = new Map<string, Id>();
  return (name) => {
    const id = ids.get(nameKey(name)) ?? (crypto.randomUUID() as Id); // an id is any text that no other row has
    ids.set(nameKey(name), id);
    return id;
  };
}

/** Writes into `said`, which is read when the rows are taken. */
function SupplierFields({ known, said }: { readonly known: ReferenceLookup; readonly said: NewSuppliers }) {
  const { t, nameOf, language } = useWords();
  const [countryId, setCountry] = useState<string>(said.countryId);
  const [days, setDays] = useState(String(said.leadTimeDays));
  const compare = byReading(language);
  const countries = known.reference.countries
    .map((one) => ({ value: one.id, label: nameOf(one) }))
    .sort((a, b) => compare(a.label, b.label));
  return (
    <div className="ld-fields">
      <SelectField
        label={t('figures.made.country')}
        value={countryId}
        options={countries}
        onChange={(value) => {
          setCountry(value);
          said.countryId = asCountryId(value); // one of the options
        }}
      />
      <TextField
        label={t('figures.made.leadTime')}
        value={days}
        inputMode="numeric"
        onChange={(value) => {
          setDays(value);
          said.leadTimeDays = Number(value.normalize('NFKC'));
        }}
      />
    </div>
  );
}

const TIERS: readonly Use['tier'][] = [1, 2, 3];

function UseFields({ said }: { readonly said: { tier: Use['tier'] } }) {
  const { t } = useWords();
  const [tier, setTier] = useState(said.tier);
  return (
    <div className="ld-fields">
      <SelectField
        label={t('figures.made.tier')}
        value={String(tier)}
        options={TIERS.map((one) => ({ value: String(one), label: String(one) }))}
        onChange={(value) => {
          said.tier = TIERS.find((one) => String(one) === value) ?? said.tier;
          setTier(said.tier);
        }}
      />
    </div>
  );
}
