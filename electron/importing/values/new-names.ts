import { derivedOfText } from '@shared/base/derived';
import { nameKey, withoutFootnote } from '@shared/base/fold-text';
import { NEW_NAME, nameAnswers, OUT } from '@shared/features/importing/name-answers';
import { asCountryId } from '@shared/model/country';
import { hsDigits } from '@shared/model/hs-code';
import type { Mapping, NameAnswer } from '@shared/model/mapping';
import { asMaterialId } from '@shared/model/material';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Country } from '@shared/model/tables/country';
import type { Material } from '@shared/model/tables/material';
import { countrySpellings } from './country-names';
import { ALPHA2 } from './iso-countries';
import { knownMineral } from './known-minerals';
import { withoutGlued } from './marked-name';
import { stageBehind } from './stage-names';
import { unitInName } from './unit-in-name';

/**
 * The material that a name would be: under the symbol and names by which it is known, else under its own name.
 * @param basis what the file says that its tonnes are; a metal that is counted gross stays so
 */
function newMaterial(text: string, basis: Mapping['basis']): Material {
  const name = bareName(text);
  const known = knownMineral(name);
  return newRow(TABLES.material, {
    id: asMaterialId(known?.symbol ?? idFrom(name)), // a symbol, or the name itself
    nameEn: known?.nameEn ?? name,
    nameJa: known?.nameJa ?? name,
    weight: 'other',
    basis: basis === 'gross' || basis === 'metal' ? basis : (known?.basis ?? 'gross'),
    aliases: aliasesOf(name, known === null ? [name] : [known.symbol, known.nameEn, known.nameJa]),
  });
}

/** The name of a material without its stage, its unit and its footnotes. */
export function bareName(text: string): string {
  return withoutFootnote(stageBehind(text)?.name ?? unitInName(text)?.name ?? text);
}

/** The country that a name would be: that of ISO 3166 where it is one of its names, else under its own name. */
function newCountry(text: string, isEconomy: boolean): Country {
  const code = isoCode(text.trim()) ?? isoCode(withoutGlued(text.trim()));
  const name = code === null ? text.trim() : withoutGlued(text.trim());
  const names = code === null ? null : LOCALES.map((locale) => locale.of(ALPHA2.get(code) ?? '') ?? name);
  const [nameEn = name, nameJa = name] = names ?? [];
  return newRow(TABLES.country, {
    id: asCountryId(code ?? idFrom(name)), // of ISO, or the name itself
    nameEn,
    nameJa,
    isEconomy,
    aliases: aliasesOf(name, code === null ? [name] : [code, nameEn, nameJa]),
  });
}

const LOCALES = ['en', 'ja'].map(
  (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
);

/** Whether a text is the name of a country, whether the project holds it or not. */
export const isCountryAnywhere = derivedOfText(
  (text: string): boolean =>
    isoCode(withoutFootnote(text)) !== null || isoCode(withoutGlued(withoutFootnote(text))) !== null,
);

function isoCode(name: string): string | null {
  for (const code of ALPHA2.keys()) {
    const spellings = countrySpellings(
      newRow(TABLES.country, { id: asCountryId(code), nameEn: code, nameJa: code }),
    );
    if (spellings.some((spelling) => nameKey(spelling) === nameKey(name))) return code;
  }
  return null;
}

/** Ids stand in keys whose parts are divided by a bar. */
function idFrom(name: string): string {
  return name.replaceAll(/[|\n]/g, ' ');
}

/** The name as the file writes it, where it is none of those that the row has anyway. */
function aliasesOf(name: string, names: readonly string[]): readonly string[] {
  return names.some((one) => nameKey(one) === nameKey(name)) ? [] : [name];
}

/** The decisions of a mapping by which a name is new, with the row that it would be. */
export function newNames(mapping: Pick<Mapping, 'answers' | 'basis'>): {
  readonly materials: readonly (readonly [NameAnswer, Material])[];
  readonly countries: readonly (readonly [NameAnswer, Country])[];
} {
  const said = [...nameAnswers(mapping).values()].filter(({ as }) => as === NEW_NAME);
  return {
    materials: said
      .filter(({ kind, text }) => kind === 'material' && hsDigits(text) === null) // a code is the name of nothing
      .map((one) => [one, newMaterial(one.text, mapping.basis)] as const),
    countries: said
      .filter(({ kind }) => kind === 'country' || kind === 'economy')
      .map((one) => [one, newCountry(one.text, one.kind === 'economy')] as const),
  };
}

/** The materials that an import adds. */
export function newMaterials(mapping: Pick<Mapping, 'answers' | 'basis'>): readonly Material[] {
  return newNames(mapping).materials.map(([, row]) => row);
}

/** The decisions by which a name is another one of something that is known, for a kind. */
export function otherNames(
  mapping: Pick<Mapping, 'answers'>,
  ...kinds: readonly NameAnswer['kind'][]
): readonly NameAnswer[] {
  return [...nameAnswers(mapping).values()].filter(
    ({ kind, as }) => kinds.includes(kind) && as !== NEW_NAME && as !== OUT && !as.startsWith(`${NEW_NAME} `),
  );
}
