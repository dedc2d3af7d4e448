import { nameKey } from '@shared/base/fold-text';
import type { Material } from '@shared/model/tables/material';
import { knownMineral } from './known-minerals';

/**
 * Every spelling under which a material is found: symbol, names, oxide and aliases of the project, the names of the table of
 * minerals (known-minerals.ts), and "oxide", "metal" and "compounds" with these.
 */
export function materialSpellings(material: Material): string[] {
  const { id, nameEn, nameJa, oxide } = material;
  const known = knownMineral(id) ?? knownMineral(nameEn);
  const names = [id, nameEn, nameJa, ...material.aliases, ...(known?.also ?? [])];
  if (oxide !== null) names.push(oxide);
  for (const name of [id, nameEn])
    for (const form of ['oxide', 'oxides', 'metal', 'metals', 'compounds']) names.push(`${name} ${form}`);
  names.push(`酸化${nameJa}`, `${nameJa}酸化物`, `金属${nameJa}`, `${nameJa}メタル`, `${nameJa}金属`);
  names.push(`${nameJa}化合物`);
  for (const name of known?.europe ?? [])
    names.push(
      name,
      `${name}oxid`,
      `óxido de ${name}`,
      `oxyde de ${name}`,
      `ossido di ${name}`,
      `${name}metall`,
    );
  for (const sign of names.filter((name) => /^\p{sc=Han}{1,2}$/u.test(name)))
    names.push(`氧化${sign}`, `${sign}氧化物`, `金属${sign}`, `${sign}金属`);
  for (const name of names.filter((name) => /^\p{sc=Hangul}+$/u.test(name)))
    names.push(`산화${name}`, `${name} 산화물`);
  return names.filter((name) => name !== '' && !BASES.has(nameKey(name)));
}

/** What masses are counted in, and no material, whatever a project calls its materials besides. */
const BASES: ReadonlySet<string> = new Set(
  ['REO', 'TREO', 't REO', 'LCE', 'metal', 'oxide', 'oxides', 'content', '酸化物', '金属', '氧化物'].map(
    nameKey,
  ),
);

/** Under which customs codes a material is traded: what the project says; where it says none, those of the rare earths. */
export function hsCodesOf({ id, hsCodes }: Material): readonly string[] {
  return hsCodes.length > 0 ? hsCodes : (CODES_UNSAID[id] ?? []);
}

/** Projects of before schema 7 hold no codes. */
const CODES_UNSAID: Readonly<Record<string, readonly string[]>> = { Ce: ['284610'], REE: ['2846', '280530'] };
