import { nameKey } from '@shared/base/fold-text';
import { STAGES } from '@shared/base/stage';
import type { Mapping } from '@shared/model/mapping';
import { newNames, otherNames } from './new-names';
import { findCountry, findMaterial, findSupplier, type Vocabulary } from './vocabulary';

/** The names that an import understands, with those that were decided about in this form of file. */
export function withNames(vocabulary: Vocabulary, mapping: Pick<Mapping, 'answers' | 'basis'>): Vocabulary {
  if ((mapping.answers?.names ?? []).length === 0) return vocabulary;
  const made = newNames(mapping);
  const materials = new Map(vocabulary.materials);
  for (const [{ text }, { id }] of made.materials)
    materials.set(nameKey(text), materials.get(nameKey(text)) ?? id);
  for (const { text, as } of otherNames(mapping, 'material')) {
    const id = findMaterial(vocabulary, as);
    if (id !== null) materials.set(nameKey(text), id);
  }
  const countries = new Map(vocabulary.countries);
  const countryNames = new Map(vocabulary.countryNames);
  const economies = new Set(vocabulary.economies);
  for (const [{ text, kind }, { id, nameEn, nameJa }] of made.countries) {
    // A country of the project for which there is no plan yet keeps its names.
    const known = findCountry(vocabulary, text) ?? id;
    countries.set(nameKey(text), known);
    if (!countryNames.has(known)) countryNames.set(known, { en: nameEn, ja: nameJa });
    if (kind === 'economy') economies.add(known);
  }
  for (const { text, as } of otherNames(mapping, 'country', 'economy')) {
    const id = findCountry(vocabulary, as);
    if (id !== null) countries.set(nameKey(text), id);
  }
  const suppliers = new Map(vocabulary.suppliers);
  for (const { text, as } of otherNames(mapping, 'supplier'))
    for (const stage of STAGES) {
      const id = findSupplier(vocabulary, as, stage);
      if (id !== null) suppliers.set(`${nameKey(text)}|${stage}`, id);
    }
  return { ...vocabulary, materials, countries, countryNames, economies, suppliers };
}
