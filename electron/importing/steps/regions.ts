import { derivedOfText } from '@shared/base/derived';
import { bilingualParts, foldText, nameKey, withoutFootnote } from '@shared/base/fold-text';
import { setKey } from '@shared/model/share-totals';
import type { ShareSetKey } from '@shared/model/tables/share';
import type { Supplier } from '@shared/model/tables/supplier';
import type { ReadRow, Standing } from './read-row';

/** The members (ISO alpha-3) of a group of countries that a text names; empty for a class whose members nobody counts out, null when it names none. */
export const regionMembers = derivedOfText((text: string): readonly string[] | null => {
  const bare = withoutFootnote(text)
    .replace(COUNTED_BY, '')
    .replace(/(?:地域)?(?:計|合計)$|\btotal$/i, '');
  if (CLASS.test(foldText(bare))) return [];
  return REGIONS.get(nameKey(bare)) ?? REGIONS.get(nameKey(bilingualParts(bare)?.[0] ?? '')) ?? null;
});

/** Who draws the bounds of a group: "Asia Pacific (EI)". */
const COUNTED_BY = /\s*\((?:EI|OECD|IMF|UN|WB|BP|IEA)\)\s*$/i;

/** Groups by income or membership, whose members nobody counts out here: any country may be one of them. */
const CLASS =
  /^(?:(?:high|low|middle|upper[- ]?middle|lower[- ]?middle)[- ]?income(?: countries| economies)?|non[- ]?oecd(?: countries)?|(?:developed|developing|advanced|emerging|least developed)(?: market)? (?:countries|economies|world)|先進国|新興国|途上国|開発途上国|高所得国|低所得国|发达国家|发展中国家)$/;

/**
 * Decides on the rows that stand for a group of countries, once all rows are known: beside one of its members in the
 * same set the group would be added twice and is left out, also when that member's own row is rejected, since it says
 * so itself; alone it cannot be placed and is rejected.
 */
export function settleRegions(
  rows: readonly ReadRow[],
  suppliers: readonly Supplier[],
): readonly Exclude<ReadRow, { kind: 'region' }>[] {
  const homes = new Map<string, string>(suppliers.map(({ id, countryId }) => [id, countryId]));
  const countries = new Map<string, Set<string>>();
  const rejected = new Map<string, Standing>();
  if (rows.some(({ kind }) => kind === 'region')) {
    for (const row of rows) {
      if ((row.kind === 'rejected' || row.kind === 'left_out') && row.standing !== undefined)
        rejected.set(JSON.stringify(row.standing), row.standing);
      if (row.kind !== 'candidate') continue;
      const { set, supplier } = row.candidate;
      const home = supplier.kind === 'new' ? supplier.countryId : homes.get(supplier.supplierId);
      const key = setKey(set);
      if (home !== undefined) countries.set(key, (countries.get(key) ?? new Set()).add(home));
    }
  }
  return rows.map((row) => {
    if (row.kind !== 'region') return row;
    const present = countries.get(setKey(row.set));
    const isMember = (id: string) => row.members.length === 0 || row.members.includes(id);
    const isBeside =
      [...(present ?? [])].some(isMember) ||
      [...rejected.values()].some(({ countryId, set }) => isMember(countryId) && mayBe(set, row.set));
    return isBeside
      ? { kind: 'left_out', row: row.row, reason: 'region' }
      : { kind: 'rejected', row: row.row, problems: [row.problem] };
  });
}

/** Whether a set of which a part may be unknown can be this one. */
export function mayBe(known: Standing['set'], set: ShareSetKey): boolean {
  return (['economyId', 'materialId', 'stage', 'year'] as const).every(
    (part) => known[part] === null || known[part] === set[part],
  );
}

const EAST_ASIA = 'CHN JPN KOR PRK TWN HKG MAC MNG';
const ASEAN = 'BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM';
const SOUTH_ASIA = 'AFG BGD BTN IND IRN LKA MDV NPL PAK';
const CENTRAL_ASIA = 'KAZ KGZ TJK TKM UZB';
const MIDDLE_EAST = 'ARE BHR IRN IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR YEM';
const EU =
  'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE EU27';
const EUROPE = `${EU} GBR NOR CHE ISL UKR BLR MDA RUS SRB BIH MNE MKD ALB`;
const NORTH_AMERICA = 'USA CAN MEX GRL';
const SOUTH_AMERICA = 'ARG BOL BRA CHL COL ECU GUY PRY PER SUR URY VEN';
const OCEANIA = 'AUS NZL PNG FJI NCL SLB VUT';
const AFRICA =
  'DZA AGO BEN BWA BFA BDI CMR CPV CAF TCD COM COD COG CIV DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA SEN SYC SLE SOM ZAF SSD SDN TZA TGO TUN UGA ZMB ZWE';
const ASIA = `${EAST_ASIA} ${ASEAN} ${SOUTH_ASIA} ${CENTRAL_ASIA} ${MIDDLE_EAST}`;

/** Members are those that a table of minerals is likely to name; what is not listed leaves its group to be rejected. */
const REGIONS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['Asia|アジア|アジア州|亚洲', ASIA],
      ['East Asia|東アジア', EAST_ASIA],
      ['ASEAN|Southeast Asia|South East Asia|東南アジア|アセアン|东盟', ASEAN],
      ['Asia and Oceania|Asia-Pacific|Asia Pacific|アジア・大洋州|アジア太平洋', `${ASIA} ${OCEANIA}`],
      ['Middle East|中東', MIDDLE_EAST],
      ['EU|EU27|EU-27|EU 27|European Union|European Union (27)|欧州連合|EU諸国|欧盟', EU],
      ['EU28|EU-28|EU 28|European Union (28)', `${EU} GBR`],
      ['Europe|欧州|ヨーロッパ|西欧|欧洲', EUROPE],
      ['North America|北米|北アメリカ', NORTH_AMERICA],
      [
        'South America|Latin America|Latin America and the Caribbean|South and Central America|South & Central America|南米|中南米|南アメリカ',
        `${SOUTH_AMERICA} MEX`,
      ],
      ['Americas|America and Caribbean|米州', `${NORTH_AMERICA} ${SOUTH_AMERICA}`],
      ['Oceania|大洋州|オセアニア', OCEANIA],
      ['Africa|アフリカ|非洲', AFRICA],
      [
        'OECD|OECD countries|OECD諸国',
        'AUS AUT BEL CAN CHL COL CZE DNK EST FIN FRA DEU GRC HUN ISL IRL ISR ITA JPN KOR LVA LTU LUX MEX NLD NZL NOR POL PRT SVK SVN ESP SWE CHE TUR GBR USA',
      ],
    ] as const
  ).flatMap(([names, members]) =>
    names.split('|').map((name) => [nameKey(name), members.split(' ')] as const),
  ),
);
