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
