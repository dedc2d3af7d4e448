import type { Country } from '@shared/model/tables/country';
import { ALPHA2 } from './iso-countries';

/**
 * Every spelling under which a country is found: what the project knows (names, aliases), its ISO codes, the names
 * of the Unicode locale data in English, Japanese, Chinese, Korean, German, French and Spanish, and the old and short forms below.
 */
export function countrySpellings(country: Country): string[] {
  const alpha2 = ALPHA2.get(country.id);
  const names = [country.id, country.nameEn, country.nameJa, country.nameZh ?? '', ...country.aliases];
  if (alpha2 !== undefined) {
    if (alpha2 !== 'NA') names.push(alpha2); // "NA" in a table is "not available", hardly ever Namibia
    for (const locale of localeNames()) names.push(locale.of(alpha2) ?? '');
  }
  names.push(...(OTHER_SPELLINGS[country.id] ?? '').split('|'));
  return names.filter((name) => name !== '');
}

const LANGUAGES = ['en', 'ja', 'zh-Hans', 'zh-Hant', 'ko', 'de', 'fr', 'es', 'pt', 'it'];
let locales: readonly Intl.DisplayNames[] | null = null;

/** Made when spellings are first asked for: whoever only reads a file is told them. */
function localeNames(): readonly Intl.DisplayNames[] {
  locales ??= LANGUAGES.map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  return locales;
}

/** Forms met in suppliers' files that neither ISO nor the locale data have. */
const OTHER_SPELLINGS: Readonly<Record<string, string>> = {
  CHN: "CN_X_HK|China except Hong Kong|China (except Hong Kong)|China, mainland|China (P.R.)|China, P.R.|China, PR|PR China|VR China|Volksrepublik China|RP China|R.P. China|People's Republic of China|PRC|P.R. China|P.R.C.|China, People's Republic of|Mainland China|中華人民共和国|中国本土|中华人民共和国|中国大陆|中国大陸|중국본토|支那",
  JPN: '日本国|NIPPON|Nihon',
  VNM: 'Viet Nam|Vietnam|Socialist Republic of Vietnam|ヴェトナム|ヴィエトナム|越南|ベトナム社会主義共和国|越',
  USA: 'United States of America (USA)|EE.UU.|EEUU|EUA|États-Unis d’Amérique|Vereinigte Staaten von Amerika|U.S.|U.S.A.|US|United States|United States of America|America|米国|アメリカ|アメリカ合衆国|合衆国|美国|米',
  KOR: 'S. Korea|Südkorea|Corée du Sud|Corea del Sur|Coreia do Sul|Korea|South Korea|Republic of Korea|Korea, Republic of|Korea, Rep.|Rep. of Korea|Korea (South)|Korea (Rep. of)|Korea, Rep. of|大韓民国|韓国|南韓|韩国|韓',
  PRK: "North Korea|DPRK|Korea, Dem. People's Rep.|Dem. People's Rep. of Korea|Korea, North|Korea, Dem. P.R. of|Korea (Dem. P.R. of)|Democratic People's Republic of Korea|北朝鮮",
  RUS: 'Russian Federation|Russia|USSR|ロシア連邦|ロシア|ソ連|露',
  GBR: 'Großbritannien|Grande-Bretagne|Gran Bretaña|Grã-Bretanha|UK|U.K.|Great Britain|England|United Kingdom of Great Britain and Northern Ireland|英国|イギリス|英',
  MMR: 'Burma|Myanmar (Burma)|ミャンマー|ビルマ|缅甸',
  LAO: "Lao PDR|Lao People's Dem. Rep.|Lao People's Democratic Republic|Laos|ラオス人民民主共和国",
  TWN: '中国台湾|台澎金马关税区|Chinese Taipei|Taiwan, Province of China|Taiwan, China|台湾|臺灣|中華民国',
  HKG: '中国香港|Hong Kong|China, Hong Kong SAR|Hong Kong, China|香港',
  COD: 'Congo, D.R.|Congo D.R.|Congo, DR|Congo DR|D.R. Congo|DR of Congo|Congo-Kinshasa|Congo, DRC|RDC|RD Congo|République démocratique du Congo|DRC|DR Congo|Congo (Kinshasa)|Congo, Dem. Rep.|Dem. Rep. of the Congo|Congo, Democratic Republic of the|Congo, Democratic Republic|Congo (Dem. Rep.)|Zaire|コンゴ民主共和国|ザイール|コンゴ(民)',
  COG: 'Congo (Brazzaville)|Congo, Rep.|Republic of the Congo|コンゴ共和国',
  IRN: 'Iran, Islamic Rep.|Iran, Islamic Republic of|Islamic Republic of Iran',
  TUR: 'Turkey|Türkiye|Turkiye|トルコ',
  CZE: 'Czech Republic|Czechia|チェコ共和国',
  NLD: 'Holland|The Netherlands|オランダ|蘭|和蘭',
  DEU: 'Germany, Federal Republic of|FRG|独|西独|西ドイツ|独逸|獨逸|ドイツ連邦共和国',
  FRA: '仏|仏国|仏蘭西|French Republic',
  AUS: '豪州|호주|オーストラリア連邦|濠州|豪',
  IND: '印度|インド共和国',
  MYS: 'マレイシア|馬来西亜',
  ZAF: 'S. Africa|South Africa|R.S.A.|南ア|南アフリカ|南アフリカ共和国',
  BRA: 'ブラジル連邦共和国|伯',
  CAN: '加|加奈陀',
  THA: '泰|泰国|タイ王国|シャム',
  IDN: '尼|インドネシア共和国',
  ITA: '伊|伊太利',
  GRC: 'EL',
  CIV: "Ivory Coast|Cote d'Ivoire",
  SWZ: 'Swaziland',
  MKD: 'Macedonia|FYROM',
  CPV: 'Cape Verde',
  TZA: 'Tanzania U.R.|Tanzania, United Republic of|United Rep. of Tanzania',
  BOL: 'Bolivia, Plurinational State of|Bolivia (Plurinational State of)',
  VEN: 'Venezuela, Bolivarian Republic of|Venezuela (Bolivarian Republic of)',
  MDA: 'Moldova, Republic of|Rep. of Moldova',
  SYR: 'Syrian Arab Republic',
  ARE: 'UAE|U.A.E.|アラブ首長国',
  KAZ: 'カザフ|カザフスタン共和国',
  KGZ: 'Kyrgyz Republic|キルギス共和国',
  EST: 'エストニヤ|愛沙尼亜',
  GRL: 'グリーンランド（デンマーク）',
  EU27: 'EU|EU27_2020|EU-27|EU 27|European Union|European Union (27)|欧州連合|欧州|EU諸国|欧盟',
};
