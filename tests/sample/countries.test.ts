import { describe, expect, it } from 'vitest';
import { rows } from './rows';

const countries = rows('country');

describe('the countries of every project', () => {
  it('are the 249 of ISO 3166-1, the European Union and all the others', () => {
    expect(countries).toHaveLength(251);
    expect(new Set(countries.map(({ id }) => id)).size).toBe(251);
  });

  it.each(countries.map((country) => [country.id, country] as const))(
    '%s has a name in three languages',
    (_id, country) => {
      expect(country.nameEn).toMatch(/\p{Script=Latin}/u);
      expect(country.nameJa).toMatch(/[\p{Script=Han}\p{Script=Katakana}]/u);
      expect(country.nameZh).toMatch(/\p{Script=Han}/u);
    },
  );

  it('share no name and no other spelling', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, nameEn, nameJa, nameZh, aliases } of countries)
      for (const name of [id, nameEn, nameJa, nameZh ?? '', ...aliases].map((said) =>
        said.normalize('NFKC').toLowerCase(),
      ))
        owners.set(name, (owners.get(name) ?? new Set()).add(id));
    expect(
      [...owners].filter(([, ids]) => ids.size > 1).map(([name, ids]) => `${name}: ${[...ids].join(', ')}`),
    ).toEqual([]);
  });
});
