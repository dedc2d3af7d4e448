import type { PackedReference } from '@shared/features/shares/contract';
import { byId, namesOf } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import type { Country } from '@shared/model/tables/country';
import type { Material } from '@shared/model/tables/material';
import type { Supplier } from '@shared/model/tables/supplier';
import { useMemo } from 'react';
import { useAnswer, useDatedAnswer } from './answer';
import { ask } from './bridge';
import { useWords, type Words } from './language';

/** The reference tables with their lookups, in the current language. */
export interface ReferenceLookup {
  readonly reference: Reference;
  readonly country: (id: string) => Country | undefined;
  readonly material: (id: string) => Material | undefined;
  readonly supplier: (id: string) => Supplier | undefined;
  /** The name of a country; its id where the project does not know it. */
  readonly countryName: (id: string) => string;
  readonly materialName: (id: string) => string;
  readonly supplierName: (id: string) => string;
}

let newest: { readonly number: number; readonly text: string; readonly reference: Reference } | null = null;

/** Equal words are the very same reference, whoever asks: few changes touch it. */
function readReference({ number, text }: PackedReference): Reference | null {
  if (text !== null && text !== newest?.text)
    newest = { number, text, reference: JSON.parse(text) as Reference }; // written by the backend from one
  else if (text !== null && newest !== null) newest = { ...newest, number };
  // Without a text it is the one that the question named, or there is a newer one by now.
  return newest?.reference ?? null;
}

/** Says which one the window has: where that is still the one, its text is not sent again. */
const REFERENCE = {
  put: async () => readReference(await ask('reference.load', newest?.number ?? null)),
};

/** The reference tables of the open project, null until they are here, and the revision that they speak of. */
export function useDatedReference(): {
  readonly reference: Reference | null;
  readonly revision: number;
} {
  const { value, revision } = useDatedAnswer('reference.load', null, REFERENCE);
  return { reference: value, revision };
}

/** Countries, materials, suppliers of the open project; null until they are here. */
export function useReference(): ReferenceLookup | null {
  const { value: reference } = useAnswer('reference.load', null, REFERENCE);
  const { language } = useWords();
  return useMemo(() => {
    if (reference === null) return null;
    const names = namesOf(reference, language);
    return {
      reference,
      country: (id) => byId(reference.countries, id),
      material: (id) => byId(reference.materials, id),
      supplier: (id) => byId(reference.suppliers, id),
      countryName: names.country,
      materialName: (id) => shortName(id, names.material(id)),
      supplierName: names.supplier,
    };
  }, [reference, language]);
}

/** "Neodymium-praseodymium (NdPr)": what stands in brackets is what people say, so it stands alone. */
export function shortName(id: string, full: string): string {
  return full.endsWith(`(${id})`) || full.endsWith(`（${id}）`) ? id : full;
}

/** The name of a material as people say it; its id where the project does not know it. */
export function materialName(id: string, reference: Reference, { language }: Words): string {
  return shortName(id, namesOf(reference, language).material(id));
}
