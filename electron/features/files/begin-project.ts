import type { Language } from '@shared/base/message';
import { Refusal } from '@shared/base/refusal';
import type { BeginChoices } from '@shared/features/files/contract';
import type { Beginning, BegunMineral } from '@shared/model/beginning';
import { byId } from '@shared/model/catalogue';
import { asMaterialId, type MaterialId } from '@shared/model/material';
import type { RowChange } from '@shared/model/plan';
import { put } from '@shared/model/put';
import { TABLES } from '@shared/model/tables';
import type { Country } from '@shared/model/tables/country';
import type { Material } from '@shared/model/tables/material';
import { PROJECT_SETTING_ID, type ProjectSetting } from '@shared/model/tables/project-setting';
import { countrySpellings } from '../../importing/values/country-names';
import { KNOWN_MINERALS } from '../../importing/values/known-minerals';
import type { ProjectContent } from '../../plan/open-project';
import { loadSample } from './load-sample';
import { withSources } from './with-sources';

/** What the program knows of countries and minerals before there is a project. */
export function beginChoices(sampleFolder: string): BeginChoices {
  const { countries, materials } = knownRows(loadSample(sampleFolder));
  return {
    countries: countries.map((country) => {
      const { id, nameEn, nameJa } = country;
      return { id, nameEn, nameJa, otherNames: [...new Set(countrySpellings(country))] };
    }),
    minerals: [
      ...materials.map(({ id, nameEn, nameJa, basis }) => ({ id, nameEn, nameJa, basis })),
      ...KNOWN_MINERALS.filter(({ symbol }) => byId(materials, asMaterialId(symbol)) === undefined).map(
        ({ symbol, nameEn, nameJa, basis }) => ({ id: symbol, nameEn, nameJa, basis }),
      ),
    ],
  };
}

/**
 * The rows of a project about an economy and its minerals: names of countries, governance scores, the minerals and what was
 * asked; no figure of anybody's plan. All of it is one change.
 * @throws Refusal naming the field of what was asked that does not hold
 */
export function begunContent(
  sampleFolder: string,
  beginning: Beginning,
  language: Language = 'en',
): ProjectContent {
  const sample = loadSample(sampleFolder, language);
  const { countries, materials } = knownRows(sample);
  for (const id of [beginning.economyId, ...beginning.watched])
    if (byId(countries, id) === undefined)
      throw new Refusal('refusal.begin.country', { country: id }, { field: 'economy' });
  const named = beginning.minerals.map((mineral, at) => materialOf(mineral, at, materials));
  const setting = settingOf(beginning, named[0]?.id ?? null);
  const rows: RowChange[] = [
    ...countries.map((row) => put('country', { ...row, isEconomy: row.id === beginning.economyId })),
    ...sample.filter(({ table }) => table === 'governance'),
    ...named.map((row) => put('material', row)),
    put('projectSetting', setting),
  ];
  return { rows: withSources(sample, rows), dataDate: null };
}

function knownRows(sample: readonly RowChange[]) {
  const countries: Country[] = [];
  const materials: Material[] = [];
  for (const change of sample) {
    if (change.op !== 'put') continue;
    if (change.table === 'country') countries.push(change.row);
    if (change.table === 'material') materials.push(change.row);
  }
  return { countries, materials };
}

/** What the program knows of a mineral, counted as the person says; of another one what the person says. */
function materialOf(
  { id, nameEn, nameJa, basis }: BegunMineral,
  at: number,
  known: readonly Material[],
): Material {
  const said = { nameEn, nameJa, basis, position: at + 1 };
  const own: MaterialId = asMaterialId(id);
  const row = byId(known, own);
  if (row !== undefined) return { ...row, ...said };
  const nothing = { oxide: null, metalPerOxide: null, weight: 'other', aliases: [], hsCodes: [] } as const;
  return { id: own, ...nothing, ...said };
}

/** @throws Refusal `refusal.begin.setting`: what was asked does not hold together */
function settingOf({ minerals: _own, ...said }: Beginning, materialId: MaterialId | null): ProjectSetting {
  const row: ProjectSetting = { ...said, id: PROJECT_SETTING_ID, materialId };
  const broken = TABLES.projectSetting.brokenRule(row);
  if (broken === null) return row;
  const what = TABLES.projectSetting.rules.find(({ at }) => at === broken)?.message;
  throw new Refusal(
    'refusal.begin.setting',
    { what: { nameEn: what?.en ?? broken, nameJa: what?.ja ?? broken } },
    { field: broken },
  );
}
