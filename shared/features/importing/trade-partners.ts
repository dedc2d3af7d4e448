import { nameKey } from '../../base/fold-text';

// Words as keys: without spaces, marks and accents.

/** Words for those to whom goods go. */
const BUYERS =
  /destination|importer|importing|buyer|purchaser|bestimmung|empfangsl|abnehmer|einfuhrland|importateur|acheteur|destino|destinazione|importador|comprador|docelow|przeznaczen|var[iı]sulke|tujuan|bestemming|nuocnhap|nuocden|назначени|仕向|輸出先|輸入国|購入国|目的[国地]|输往|出口市场|进口国|도착[국지]|목적[국지]|수출대상|수입국/;

/** Words for those from whom goods come, or for either side. */
const SELLERS =
  /origin(?!al)|herkunft|ursprung|lieferl[aä]nd|provenance|procedencia|origen|origem|provenienza|pochodzen|menseulke|negaraasal|oorsprong|xuatxu|происхожден|原産|原产|輸入先|調達[先元]|供給国|来源[国地]|원산지|partner|партнер|相手[国先]|贸易伙伴|상대국/;

const SOURCE = /(?<!re|data)source/;
/** In a title "source" alone is where its figures come from. */
const BY_SOURCE = /bysource|importsources|sourcesofimports/;

/** Whether a head says that its column names those who buy. */
export function namesBuyers(head: string): boolean {
  return BUYERS.test(nameKey(head));
}

/** Whether a head says that its column names countries that somebody trades with. */
export function namesPartners(head: string): boolean {
  const key = nameKey(head);
  return BUYERS.test(key) || SELLERS.test(key) || SOURCE.test(key);
}

/** Whether a title says that its table goes through countries that somebody trades with. */
export function goesByPartners(title: string): boolean {
  const key = nameKey(title);
  return BUYERS.test(key) || SELLERS.test(key) || BY_SOURCE.test(key);
}

/** Whether a text is of customs: their statistics by name, a head of their codes, a code of six digits and more behind the word for goods. */
export function saysCustoms(text: string): boolean {
  const folded = text.normalize('NFKC').toLowerCase();
  return CUSTOMS.test(folded) || CODED_GOODS.test(folded);
}

const CUSTOMS =
  /貿易統計|通関|品別国別|海关|海關|商品编码|商品编号|税则号|品目番号|品目コード|관세청|수출입 ?(?:실적|통계|무역)|국가별 수출입|hs ?코드|세번|\bcustoms\b|\bhs(?:[- ]?codes?\b|[- ]?\d{4,}|2-4-6\b)|\bhts\b|\bncm\b|\bcn8\b|\btariff (?:codes?|lines?|items?)\b|\bcommodity codes?\b|\bcomtrade\b|\bcomext\b|\bdataweb\b|export import data bank|\bwarennummer\b/;
const CODED_GOODS = /(?:품목|品目|商品|product|commodity|goods)\P{L}{0,8}(?:[(（]?\d{4}[. ]?\d{2})/u;
