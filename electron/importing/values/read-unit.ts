import { derivedOfText } from '@shared/base/derived';
import { foldText } from '@shared/base/fold-text';
import type { MassBasis } from '@shared/base/mass-basis';
import type { MassUnit } from '@shared/model/mapping';
import { foldWords } from './in-words';
import { knownMineral } from './known-minerals';
import { MORE_UNITS } from './more-languages';

/** What a text says about a unit. `unknown` blocks its row: no tonne is guessed. */
export type UnitReading =
  /** `ton`: the word alone, which is metric, short or long. */
  | {
      readonly kind: 'mass';
      readonly unit: MassUnit;
      readonly basis: MassBasis | null;
      readonly ton?: true;
    }
  | { readonly kind: 'percent' }
  | { readonly kind: 'fraction' }
  | { readonly kind: 'basis_only'; readonly basis: MassBasis }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown'; readonly text: string };

/** Tonnes in one unit, exact by definition (1 lb = 0.45359237 kg, 1 troy ounce = 31.1034768 g). */
const TONNES: Readonly<Record<MassUnit, number>> = {
  t: 1,
  kg: 1e-3,
  g: 1e-6,
  lb: 0.45359237e-3,
  short_ton: 0.90718474,
  long_ton: 1.0160469088,
  kt: 1e3,
  ten_kt: 1e4,
  lakh_t: 1e5,
  million_t: 1e6,
  troy_oz: 31.1034768e-6,
  troy_koz: 31.1034768e-3,
  troy_moz: 31.1034768,
};

/** A quantity in tonnes. Divides where that is the exact operation: 988,000 kg is 988 t, not 988.0000000000001. */
export function toTonnes(quantity: number, unit: MassUnit): number {
  switch (unit) {
    case 'kg':
      return quantity / 1e3;
    case 'g':
      return quantity / 1e6;
    case 'kt':
    case 'ten_kt':
    case 'lakh_t':
    case 'million_t':
    case 'lb':
    case 'troy_oz':
    case 'troy_koz':
    case 'troy_moz':
      return Number((quantity * TONNES[unit]).toPrecision(15)); // 1.005 kt is 1,005 t
    case 't':
    case 'short_ton':
    case 'long_ton':
      return quantity * TONNES[unit];
  }
}

/** Reads a unit of mass with or without its basis: "t", "kg REO", "トン（酸化物換算）", "千トン", "t/yr", "%". */
export const readUnit = derivedOfText((text: string): UnitReading => {
  if (/^\s*Mt\b/.test(text.normalize('NFKC'))) return { kind: 'unknown', text }; // million tonnes, not metric tons
  const folded = foldText(text)
    .replace(/^[(["'【〔]+|[)\]"'】〕]+$/g, '')
    .replace(/^(?:単位|单位|단위|unit)\s*[:=]?\s*/, '')
    .trim();
  if (folded === '') return { kind: 'blank' };
  const [, counted] = OF_ELEMENT.exec(text.normalize('NFKC').replace(/^[(["'\s]+|[)\]"'\s]+$/g, '')) ?? [];
  if (counted !== undefined) {
    const own = readUnit(counted);
    return own.kind === 'mass' && own.basis === null ? { ...own, basis: 'metal' } : { kind: 'unknown', text };
  }
  if (PERCENT.test(folded)) return { kind: 'percent' };
  if (FRACTION.test(folded)) return { kind: 'fraction' };
  const basis = readBasis(folded);
  const bare = unitKey(stripBasis(folded));
  if (bare === '') return basis === null ? { kind: 'unknown', text } : { kind: 'basis_only', basis };
  const unit = UNITS.get(bare);
  if (unit === undefined) return { kind: 'unknown', text };
  return { kind: 'mass', unit, basis, ...(bare === 'ton' || bare === 'tons' ? { ton: true } : {}) };
});

/** Reads a mass basis out of a unit, a header or a cell of its own: REO, contained metal, gross product; null if none is said. */
export function readBasis(text: string): MassBasis | null {
  const folded = foldWords(text);
  for (const [basis, pattern] of BASES) if (pattern.test(folded)) return basis;
  return saysContent(folded) ? 'metal' : null;
}

/** Whether a text counts what is contained of an element: "antimony content"; the content of a compound is none of a metal. */
function saysContent(folded: string): boolean {
  const [, name = ''] = folded.includes('content') ? (/\b([a-z]{3,}) content\b/.exec(folded) ?? []) : [];
  return name !== '' && knownMineral(name)?.basis === 'metal';
}

/** A unit and the element whose mass it counts: kt Li, t Co content. Signs that are words as well count nothing: In, As, No. */
const OF_ELEMENT =
  /^(.*?[\p{L}\d'.])[\s_]+(?:of |de |d['’]|di )?(?:Li|Mg|Al|Si|Ti|V|Cr|Mn|Fe|Co|Ni|Cu|Zn|Ga|Ge|Se|Rb|Sr|Y|Zr|Nb|Mo|Ru|Rh|Pd|Ag|Cd|Sn|Sb|Te|Cs|La|Ce|Pr|Nd|Sm|Eu|Gd|Tb|Dy|Ho|Er|Tm|Yb|Lu|Sc|Hf|Ta|W|Re|Ir|Pt|Au|Hg|Tl|Pb|Bi|U)(?:[\s-]*(?:content|contained|metal|cont\.?|conten(?:ido|u|uto)|conteúdo|contido|inhalt))?$/u;

const PERCENT = /^(?:%|percent|per cent|pct|パーセント|百分率|構成比\s*\(?%\)?)$/;
const FRACTION = /^(?:fraction|ratio|小数)$/;

/** Longest words first: "contained metal" before "metal". A content word wins over "gross" inside a longer text. */
const BASES: readonly (readonly [MassBasis, RegExp])[] = [
  [
    'reo',
    /\bt?reo\b|\b(?:seo|otr)\b|\boxid[eo]?s?\b|\boxydes?\b|óxidos?\b|\boxides?\b(?: equivalent)?|\boxide eq\.?|酸化物(?:換算|量|ベース)?|\b[a-z]{1,2}2o3\b|\bpr6o11\b|\btb4o7\b|\bceo2\b/,
  ],
  [
    'metal',
    /\bcontained(?: metal)?\b|\bmetal(?: content| contained| equivalent)?\b|純分(?:換算|量)?|(?:純|含有)?金属(?:含有)?(?:換算|量|分)?|メタル(?:換算|量|分)?|含有量|金属量|\bcontenido (?:de )?(?:fino|met[aá]lico)\b|\bfino contenido\b|\bconte[uú]do met[aá]lico\b|\bcontenuto metallico\b|\bmetallinhalt\b|\bteneur en m[eé]tal\b/,
  ],
  [
    'gross',
    /\bgross(?: weight| mass| product)?\b|\bproduct weight\b|製品(?:重量|ベース)|マテリアル(?:量|換算|ベース|(?=千?(?:t|kg|トン)))|グロス|総重量|現物(?:重量)?|実重量/,
  ],
];

function stripBasis(folded: string): string {
  return BASES.reduce((rest, [, pattern]) => rest.replace(new RegExp(pattern, 'g'), ' '), folded).replace(
    /換算|ベース/g,
    ' ',
  );
}

/** Letters and signs of a unit without spaces, points, brackets and "per year". */
function unitKey(folded: string): string {
  return folded
    .replace(/(?:\/|\bper\b|\ba\b)\s*(?:year|annum|yr|y|a|年度?)\b|\/\s*年度?/g, '')
    .replace(/[\s.,()[\]:;\-_・/]+/g, '');
}

const UNITS: ReadonlyMap<string, MassUnit> = new Map(
  (
    [
      [
        't',
        "t tonne tonnes tonnen metricton metrictons metrictonne metrictonnes mt mts tne tons ton tpa tpy tonnellata tonnellate тонна тонны тонн т toneladas tonelada toneladasmétricas tonnesmétriques 1000kg 000kg '000kg 千kg 千キログラム 千キロ トン 屯 噸 吨 公吨 公噸 メートルトン 톤",
      ],
      [
        'kg',
        'kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos kgm kilogramm kilogramo kilogramos quilograma quilogramas quilos chilogrammo chilogrammi キログラム キロ キログラムス 킬로그램 公斤 千克 瓩',
      ],
      ['g', 'g gr gram grams gramme grammes grm gramm gramos gramas グラム 克'],
      ['lb', 'lb lbs lbr pound pounds ポンド 磅'],
      ['short_ton', 'shortton shorttons st uston ustons nettons 米トン ショートトン 短トン 短吨'],
      ['long_ton', 'longton longtons lt ukton uktons 英トン ロングトン 長トン 长吨'],
      [
        'kt',
        "kt kton ktons ktonne ktonnes тыст тыстонн tsdt tsdtonnen tausendt tausendtonnen miltoneladas milesdetoneladas milharesdetoneladas milliersdetonnes migliaiaditonnellate milesdet milliersdet milharesdet migliaiadit kilotonne kilotonnes kiloton kilotons ktpa ktpy thousandtonnes thousandtons thousandt thousandmetrictons 千トン 千t キロトン 千吨 千噸 천톤 1000t 000t 000tonnes 000tons 000metrictons 1000トン 1000tonnes 1000tonnen 1000tons 1000metrictons '000t '000tonnes '000tons '000metrictons",
      ],
      ['ten_kt', '万トン 万t 万吨 万噸 萬吨 萬噸 萬トン 만톤 10000t 10000トン 10000吨'],
      ['lakh_t', 'lakht lakhtonne lakhtonnes lakhton lakhtons lakhmetrictons lact lactonnes lacton lactons'],
      [
        'troy_oz',
        'ozt ozst troyoz troyozs troyounce troyounces ouncestroy ouncetroy toz tozs toztroy feinunze feinunzen oncetroy oncestroy onzatroy onzastroy トロイオンス 金衡盎司',
      ],
      [
        'troy_koz',
        "kozt ktroyoz koz kozs kilotroyounces thousandtroyounces thousandtroyoz thousandouncestroy thousandozt 000troyoz '000troyoz 000troyounces '000troyounces 1000troyounces 千トロイオンス",
      ],
      ['troy_moz', 'mozt milliontroyounces milliontroyoz millionozt moz 百万トロイオンス'],
      [
        'million_t',
        '百万トン 百万t 百万吨 百万噸 백만톤 milliontonnes milliontons millionmetrictons milliont miot miotonnen millionentonnen millionent millionsdetonnes millonesdetoneladas milhõesdetoneladas milioniditonnellate млнт млнтонн',
      ],
    ] as const
  ).flatMap(([unit, words]) =>
    `${words} ${MORE_UNITS[unit] ?? ''}`.split(' ').map((word) => [word, unit] as const),
  ),
);

/** Whether a text names a mineral, an ore or a concentrate and no basis: such masses are gross, whatever holds for oxides beside them. */
export function saysMinerals(text: string): boolean {
  return readBasis(text) === null && MINERALS.test(foldText(text).replace(CONTAINED, ' '));
}

/** What is in it is counted, and not the concentrate: "Nickel in concentrate". */
const CONTAINED = /\bin (?:the )?(?:concentrates?|ores?)\b/;

/** Whether all that a text says is one mineral or compound: "Spodumene", "Lithium carbonate". */
export function isMineral(text: string): boolean {
  return ONE_MINERAL.test(foldText(text).trim());
}

const ONE_MINERAL =
  /^(?:[a-z]+ )?(?:monazite|xenotime|bastn(?:ä|ae|a)e?site|loparite|spodumene|lepidolite|petalite|amblygonite|carbonates?|hydroxides?|chlorides?|sulph?ates?)(?: concentrates?)?$/;

const MINERALS =
  /\b(?:minerals|ores?|concentrates?|monazite|xenotime|bastn(?:ä|ae|a)e?site|loparite|spodumene|lepidolite|petalite|amblygonite|carbonates?|hydroxides?|chlorides?|sulph?ates?)\b|精鉱|鉱石|精矿|矿石|정광|광석|モナザイト|ゼノタイム|バストネサイト/;
