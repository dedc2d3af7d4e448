import { derivedOfText } from '@shared/base/derived';
import { FIGURE_KINDS, type FigureKind } from '@shared/base/figure-kind';
import { foldWords } from './in-words';
import { moneyUnit } from './money-unit';
import { kindsSaid } from './more-languages';
import { besideNoAmounts, saysAimed } from './no-amount';

/** Words of each kind, in the languages in which files come. Names of columns that are no figures stay out: 輸出国, 消費国. */
const WORDS: Readonly<Record<FigureKind, RegExp>> = {
  imports:
    /импорт(?!ер)|ввоз|\bimport(?:s|ed|ations?)?\b|\beinfuhr\w*|\bimporta(?:ções|ciones|zioni|coes)\b|輸入(?![国元者先業])|进口(?![国商])|進口(?![国國商])|수입(?!국)/,
  purchases:
    /\bpurchas\w*|\bsuppl(?:y|ied|ies)\b(?! risk)|\bdeliver(?:y|ies|ed)\b|\bcontract(?:s|ed)?\b|\bofftake\b|\bprocure\w*|\border(?:s|ed)?\b|\bshipments?\b|\bsales\b|\bbestell\w*|\bliefer(?:ung|ungen|menge)\b|調達(?![国先元])|供給(?![国元者先])|納入|受入|契約|引取|購入(?!先)|仕入(?!先|れ先)|発注|出荷|販売|供应(?![商国])|采购|订单|销[售量]|공급(?!사|업체|국)|조달|구매|판매/,
  production:
    /добыч[аиу]|производств[оа]|\bproduction\b|\bprod\b|\bproduced\b|\boutput\b|\bmined\b|produktion\b|(?:\b|bergwerks|roh|erdöl|erz)förderung\b|\bproducción\b|\bprodução\b|\bproduzione\b|生産(?![国者能])|産出(?!国)|产量|生产(?![商国能])|생산(?!자|국|능)/,
  exports:
    /экспорт(?!ер)|вывоз|\bexport(?:s|ed|ations?)?\b|\bausfuhr\w*|\bexporta(?:ções|ciones|zioni|coes)\b|輸出(?![国元者先業規管])|出口(?![国商管])|수출(?!국)/,
  consumption:
    /потреблени|\bconsommation\b|\bconsumo\b|\bconsum(?:ption|ed)\b|\busage\b|\bverbrauch\b|消費(?![国者])|使用量|消费(?![国者])|소비(?!자|국)/,
  demand: /\bdemand\b|\brequirements?\b|\bbedarf\b|需要(?![国家者])|需求|수요(?!국|자)/,
  stock: /\bon[- ]hand\b|\bstocks?\b|\bstockpiles?\b|\binventor(?:y|ies)\b|在庫|備蓄|库存|储备|재고|비축/,
  reserves: /запас(?:ы|ов)|\breserves?\b|réserves?\b|\breserven\b|\breservas\b|埋蔵|储量|매장/,
  resources: /\bressources\b|\bresources?\b|\bressourcen\b|\brecursos\b|資源量|资源量|자원량/,
  capacity: /\bcapacit(?:y|ies)\b|\bkapazität\w*|能力|产能|설비|생산능/,
  price:
    /(?<![а-я])цен[аы](?![а-я])|\bprix\b|\bpre[cç]ios?\b|\bpreços?\b|\bprices?\b|\bunit values?\b|\bpreise?\b|価格|単価|价格|单价|[均报]价|단가|가격/,
  value:
    /стоимость|\b(?:import|export|trade|customs) values?\b|\bvalues? in\b|\b(?:usd|eur|jpy|aud|cad|cny|rmb)\b|us\$|€|(?<![a-z])[ac]\$|\bdollars?\b|\beuros?\b|\byen\b|金額|金额|금액|百万円|千円|[輸出入]額|[进出]口额|수[출입]액/,
  balance:
    /\btrade (?:value )?(?:balance|delta|deficit|surplus)\b|\bbalance of trade\b|\bhandels(?:bilanz|saldo)\b|\bsaldo comercial\b|\bbalance commerciale\b|貿易収支|贸易差额|무역수지/,
};

/** What money bought less money sold is called where a head says that it is money. */
const DIFFERENCE = /\bbalance\b|\bdelta\b|\bsaldo\b|\bbilanz\b|収支|差引|差額|差额|余额/;

/**
 * The one kind of figure that a text speaks of; null where it names none or several, as "Production and reserves" does.
 * A value or a price is one whatever was traded: "Export value", 輸入金額.
 */
export const kindIn = derivedOfText((text: string): FigureKind | null => {
  const folded = foldWords(text.replace(/:+/g, ' '))
    .replace(GLUED, '$1')
    // What goes on to others is a part of the exports and no other name for them, and what was there before is the stock of another year.
    .replace(AGAIN, ' ')
    .replace(
      /\bimports for consumption\b/g, // what customs call those that stay in the country
      'imports',
    );
  // Imports less exports are neither, and what a stock has grown by is no stock.
  if (besideNoAmounts(folded) !== null || saysAimed(folded) || RATES.test(folded)) return null;
  const others = kindsSaid(folded);
  const found = FIGURE_KINDS.filter(
    (kind) =>
      WORDS[kind].test(folded) ||
      others.includes(kind) ||
      (kind === 'value' && moneyUnit(text)?.per === null),
  );
  const [money] = found.filter((kind) => MONEY.has(kind));
  if (
    money !== undefined &&
    found.every((kind) => MONEY.has(kind) || kind === 'imports' || kind === 'exports')
  )
    // "Dysprosium oxide, FOB China (US$/kg)" is a price, whatever it is called.
    return PER_MASS.test(folded) ? 'price' : DIFFERENCE.test(folded) ? 'balance' : money;
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
});

/** The mark of a footnote that stood raised behind a head: Reserves9, Mine productione. */
const GLUED =
  /\b(production|reserves|resources|imports|exports|consumption|capacity|prices?)(?:[epr]?(?:\d{1,2}(?:, ?\d{1,2})*)?)(?![a-z\d])/g;

/** What money is worth in other money. */
const RATES = /為替|\bexchange rates?\b|\bfx\b|汇率|匯率|환율/;
/** Money for a mass. */
const PER_MASS =
  /(?:\$|€|£|¥|\b(?:usd|eur|jpy|cny|rmb|yuan|dollars?|euros?|yen|cents?)|元|円|ドル)\s*(?:\/|per )\s*(?:kg|kilogram|mt\b|t\b|ton|lb|pound|oz|公斤|千克|吨|キロ|トン|㎏)/;

const AGAIN =
  /\bre-?(?:ex|im)port(?:s|ed|ations?)?\b|再輸[出入]|再[进出]口|\b(?:opening|beginning|initial) (?:stocks?|inventor(?:y|ies))\b|期首在庫|期初库存/g;

const MONEY: ReadonlySet<FigureKind> = new Set(['price', 'value', 'balance']);

/** Whether all that a title says of its figures is that they are no amounts: "Growth of production", "Cumulative exports (t)". */
export function saysNoAmounts(title: string): boolean {
  const rest = besideNoAmounts(title);
  return rest !== null && FIGURE_KINDS.every((kind) => !WORDS[kind].test(rest));
}
