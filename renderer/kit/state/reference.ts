import type { Reference } from '@shared/model/plan';
import type { Country } from '@shared/model/tables/country';
import type { Material } from '@shared/model/tables/material';
import type { Supplier } from '@shared/model/tables/supplier';
import { useMemo } from 'react';
import { useAnswer } from './answer';
import { useWords, type Words } from './language';

/** The reference tables with their lookups, in the language in hand. */
export interface KnownThings {
  readonly reference: Reference;
  readonly country: (id: string) => Country | undefined;
  readonly material: (id: string) => Material | undefined;
  readonly supplier: (id: string) => Supplier | undefined;
  /** The name of a country; its id where the project does not know it. */
  readonly countryName: (id: string) => string;
  readonly materialName: (id: string) => string;
  readonly supplierName: (id: string) => string;
}

/** Countries, materials, suppliers of the open project; null until they are here. */
export function useReference(): KnownThings | null {
  const { value } = useAnswer('reference.load', null);
  const { nameOf } = useWords();
  return useMemo(() => {
    if (value === null) return null;
    const countries = new Map<string, Country>(value.countries.map((row) => [row.id, row]));
    const materials = new Map<string, Material>(value.materials.map((row) => [row.id, row]));
    const suppliers = new Map<string, Supplier>(value.suppliers.map((row) => [row.id, row]));
    const nameIn = (table: ReadonlyMap<string, { nameEn: string; nameJa: string }>) => (id: string) => {
      const row = table.get(id);
      return row === undefined ? id : nameOf(row);
    };
    return {
      reference: value,
      country: (id) => countries.get(id),
      material: (id) => materials.get(id),
      supplier: (id) => suppliers.get(id),
      countryName: nameIn(countries),
      materialName: (id) => shortName(id, nameIn(materials)(id)),
      supplierName: nameIn(suppliers),
    };
  }, [value, nameOf]);
}

/** "Neodymium-praseodymium (NdPr)": what stands in brackets is what people say, so it stands alone. */
export function shortName(id: string, full: string): string {
  return full.endsWith(`(${id})`) || full.endsWith(`（${id}）`) ? id : full;
}

/** The name of a material as people say it; its id where the project does not know it. */
export function materialName(id: string, reference: Reference, { nameOf }: Words): string {
  const material = reference.materials.find((candidate) => candidate.id === id);
  return material === undefined ? id : shortName(id, nameOf(material));
}
