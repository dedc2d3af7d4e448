import { nameKey } from '@shared/base/fold-text';
import type { MassBasis } from '@shared/base/mass-basis';

/** What a project that does not hold a mineral yet would call it. */
interface KnownMineral {
  readonly symbol: string;
  readonly nameEn: string;
  readonly nameJa: string;
  /** An element is counted by its content, a mineral as it is. */
  readonly basis: MassBasis;
}

/** Symbol, names and other spellings (IUPAC symbols; names as geological surveys list them). */
const ELEMENTS =
  'Li Lithium リチウム;Be Beryllium ベリリウム;B Boron ホウ素;Mg Magnesium マグネシウム;Al Aluminium アルミニウム Aluminum;' +
  'Si Silicon ケイ素;Ti Titanium チタン;V Vanadium バナジウム;Cr Chromium クロム;Mn Manganese マンガン;Fe Iron 鉄;' +
  'Co Cobalt コバルト;Ni Nickel ニッケル;Cu Copper 銅;Zn Zinc 亜鉛;Ga Gallium ガリウム;Ge Germanium ゲルマニウム;' +
  'As Arsenic ヒ素;Se Selenium セレン;Rb Rubidium ルビジウム;Sr Strontium ストロンチウム;Zr Zirconium ジルコニウム;' +
  'Nb Niobium ニオブ Columbium;Mo Molybdenum モリブデン;Ru Ruthenium ルテニウム;Rh Rhodium ロジウム;Pd Palladium パラジウム;' +
  'Ag Silver 銀;Cd Cadmium カドミウム;In Indium インジウム;Sn Tin スズ 錫;Sb Antimony アンチモン;Te Tellurium テルル;' +
  'Cs Cesium セシウム Caesium;Hf Hafnium ハフニウム;Ta Tantalum タンタル;W Tungsten タングステン;Re Rhenium レニウム;' +
  'Os Osmium オスミウム;Ir Iridium イリジウム;Pt Platinum 白金;Au Gold 金;Hg Mercury 水銀;Tl Thallium タリウム;Pb Lead 鉛;' +
  'Bi Bismuth ビスマス;Th Thorium トリウム;U Uranium ウラン';

const MINERALS =
  'graphite Graphite 黒鉛 Natural_graphite;fluorspar Fluorspar 蛍石 Fluorite;barite Barite 重晶石 Barytes;bauxite Bauxite ボーキサイト;' +
  'phosphate Phosphate_rock リン鉱石;potash Potash カリ Kalisalz;magnesite Magnesite マグネサイト;PGM Platinum_group_metals 白金族金属 ' +
  'Platinum-group_metals;iron-ore Iron_ore 鉄鉱石;coking-coal Coking_coal 原料炭;feldspar Feldspar 長石;borates Borates ホウ酸塩;helium Helium ヘリウム;' +
  'coal Hard_coal 石炭 Coal Steinkohle Thermal_coal;lignite Lignite 褐炭 Braunkohle Brown_coal;crude-oil Crude_oil 原油 Erdöl Petroleum;' +
  'natural-gas Natural_gas 天然ガス Erdgas;salt Rock_salt 岩塩 Steinsalz;gypsum Gypsum 石膏 Gips;kaolin Kaolin カオリン Kaolin_clay';

const BY_NAME: ReadonlyMap<string, KnownMineral> = new Map([
  ...readList(ELEMENTS, 'metal'),
  ...readList(MINERALS, 'gross'),
]);

function readList(list: string, basis: MassBasis): (readonly [string, KnownMineral])[] {
  return list.split(';').flatMap((line) => {
    const [symbol = '', nameEn = '', nameJa = '', ...others] = line
      .split(' ')
      .map((part) => part.replaceAll('_', ' '));
    return [symbol, nameEn, nameJa, ...others].map(
      (name) => [nameKey(name), { symbol, nameEn, nameJa, basis }] as const,
    );
  });
}

/** Each once, in the order of the lists. */
export const KNOWN_MINERALS: readonly KnownMineral[] = [
  ...new Map([...BY_NAME.values()].map((known) => [known.symbol, known])).values(),
];

/** The mineral that a name is known for anywhere, whether the project holds it or not; null for none. */
export function knownMineral(name: string): KnownMineral | null {
  return BY_NAME.get(nameKey(name)) ?? null;
}

/** The mineral that a word of a header names; symbols are words as well: In, As, W. */
export function mineralOfWord(word: string): KnownMineral | null {
  return word.trim().length < LEAST_NAME ? null : knownMineral(word);
}

const LEAST_NAME = 3;
