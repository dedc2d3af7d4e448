import { asKatakana, foldText, nameKey } from '@shared/base/fold-text';
import { IMPORT_FIELDS, type ImportField } from '@shared/model/mapping';

/** How well a header text names a field, 0..1: 1 for the very word, less where the word is part of a longer text. */
export function matchHeaderWords(text: string): ReadonlyMap<ImportField, number> {
  const scores = new Map<ImportField, number>();
  const folded = asKatakana(foldHeader(text));
  const key = nameKey(folded);
  if (VALUE_ALONE.test(folded)) return scores.set('quantity', 0.5);
  if (key === '' || OTHER_THINGS.test(folded)) return scores;
  const bare = nameKey(folded.replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, ''));
  let longest = 0;
  for (const { field, word } of WORDS) {
    const score =
      key === word || bare === word ? 1 : word.length >= 2 && containsWord(folded, key, word) ? 0.7 : 0;
    if (score === 0) continue;
    // Inside a longer text the longest word says what is meant: 供給国 is a country, not a 国 of something.
    if (score < 1 && word.length < longest) continue;
    if (score < 1) longest = word.length;
    scores.set(field, Math.max(scores.get(field) ?? 0, score));
  }
  return scores;
}

/** A header in words, also one that a program wrote: reporterDesc -> reporter desc, Prod_t_2022 -> prod t 2022. */
function foldHeader(text: string): string {
  return foldText(text.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_/g, ' '));
}

/** The figure of a release in long form; money more often than not, so that it counts only beside a column of units. */
const VALUE_ALONE = /^(?:obs(?:ervation)? )?value$/;

/** Columns that look like ours and hold something else: changes, prices, money, stocks, needs, means, capacities, numbering. */
const OTHER_THINGS =
  /前年|前期比|同期|同比|环比|増減|伸び率|増加率|増減率|単価|단가|금액|증감|증가율|单价|価格|价格|金額|金额|円|美元|人民币|\byoy\b|change|growth|\bprice|\bvalue\b|\busd\b|\bjpy\b|^no\.?$|^#$|番号|编号|コード$|编码$|代码$|hs ?code|輸出(?![国元者先入])|出口[量数]|수출[량물]|\bexports\b(?!.*\bimports)(?<!imports.*)|\bexport (?:volume|quantity|qty|tonnage)\b|埋蔵|生産能力|年産能力|产能|在庫|備蓄|库存|재고|\bstocks?\b|\binventor(?:y|ies)\b|需要[量数]|消費[量数]|使用量|需求量|消费量|소비량|\bconsumption\b|\bdemand\b|平均|\baverages?\b|\breserves?\b|\bresources?\b|\bcap(?:acity|acities)?\b/;

/** Whether a header names something that looks like a quantity and is none: money, prices, changes, numbering. */
export function holdsOtherThings(text: string): boolean {
  return OTHER_THINGS.test(foldHeader(text));
}

/** Whether a header says no more than "Value". */
export function isValueAlone(text: string): boolean {
  return VALUE_ALONE.test(foldHeader(text));
}

function containsWord(folded: string, key: string, word: string): boolean {
  if (!key.includes(word)) return false;
  return /^[a-z%]+$/.test(word)
    ? new RegExp(`(?<![a-z])${word}(?![a-z])`).test(folded.replace(/[\s_-]+/g, ' ')) || key.startsWith(word)
    : true;
}

const SYNONYMS: Readonly<Record<ImportField, string>> = {
  economy:
    'economy|importer|importing country|importing economy|buyer|buyer country|destination|destination country|reporter|reporter desc|reporter name|reporting country|reporting economy|declarant|対象国|輸入国|需要国|仕向国|仕向地|経済圏|調達国|消費国|報告国|ユニュウコク|タイショウコク|进口国|进口国家|目的国|最终目的国|消费国|einfuhrland|bestimmungsland|pays importateur|pais importador|進口国|수입국',
  material:
    'rohstoffbezeichnung|bezeichnung|kurztext|materialkurztext|artikel|elemento|élément|matéria-prima|produto|mineral|prodotto|materia prima|material|element|product|commodity|commodity name|commodity desc|cmd desc|bgs commodity trans|item|symbol|rare earth|goods|品目|元素|元素名|品名|物質|鉱種|材料|材料名|品種|製品|商品|対象品目|元素記号|レアアース|ヒンモク|ヒンメイ|ゲンソ|产品|商品名称|品种|元素名称|rohstoff|matiere|produit|producto|품목|품명|원소|광종|물질|鉱物|鉱物名|鉱種名|原料名|矿种|产品名称',
  stage:
    'stage|process|step|processing stage|supply chain stage|工程|段階|プロセス|加工段階|工程区分|コウテイ|ダンカイ|环节|阶段|工序|공정|단계',
  flow: 'exp or imp|flow|trade flow|flow code|flow desc|trade type|import/export|imports/exports|imports or exports|direction of trade|statistic type|bgs statistic type trans|imex|輸出入|輸出入区分|輸出入の別|进出口|进出口标志|贸易流向',
  supplier:
    'mine|project|operation|operator|seller|facility|refinery|smelter|counterparty|exporting company|lieferant|hersteller|produzent|unternehmen|firma|fournisseur|producteur|entreprise|société|proveedor|productor|empresa|mina|proyecto|fornecedor|produtor|projeto|fornitore|produttore|supplier|supplier name|company|company name|producer|manufacturer|plant|vendor|供給元|供給者|供給企業|企業|企業名|会社|会社名|調達先|仕入先|購入先|生産者|メーカー|事業者|供給元名|キョウキュウモト|カイシャ|カイシャメイ|キギョウ|キギョウメイ|供应商|生产商|企业名称|公司名称|공급사|공급업체|업체|업체명|회사명|公司|企业|供货商|供应商名称|取引先|取引先名|契約先|契約相手|供給先名',
  country:
    "iso|row labels|行ラベル|zeilenbeschriftungen|étiquettes de lignes|etiquetas de fila|iso2|iso3|iso code|iso alpha-2|iso alpha-3|country code|partner iso|erzeugerland|förderland|pays producteur|país productor|país de procedencia|país produtor|paese|paese di origine|country|country of origin|origin|partner|partner country|exporter|exporting country|supplier country|source country|country/region|country name|country or area|country or territory|country or locality|import sources|sources of imports|country trans|partner desc|partner name|entity|area|ref area|geo|国|国名|国・地域|国地域名|原産国|原産地|生産国|供給国|輸出国|相手国|国別|産地|地域|所在国|調達国名|クニ|クニメイ|サンチ|ゲンサンチ|ゲンサンコク|アイテコク|セイサンコク|ユシュツコク|輸入相手国|贸易伙伴|贸易伙伴名称|国家|国家地区|原产国|原产地|国别|来源国|出口国|产地|land|herkunftsland|ursprungsland|lieferland|partnerland|pays|pays d'origine|pais|pais de origen|調達先国|調達元国|仕入先国|仕入国|購入先国|供給元国|輸入先|輸入先国|輸入元|輸入元国|産出国|原産地国|原料国|國|國名|國家|國別|국가|국가명|국가별|원산지|수출국|상대국|국별|国家名称|輸入相手先国|船積国|積出国",
  year: 'ano|anno|année civile|geschäftsjahr|campaña|exercice|ejercicio|year|fiscal year|calendar year|ref year|reference year|time period|period|date|month|fy|cy|年|年度|暦年|会計年度|期間|年月|時期|年次|対象年|対象年度|ネン|ネンド|ネンゲツ|ネンジ|年份|数据年份|数据年月|统计年份|时间|日期|月份|jahr|annee|año|연도|년도|연월|기준년도|契約年|契約年度|引取年度|納入年度',
  month: 'month|ref month|月|月次|月別|ツキ|月份|월',
  quantity:
    'mengen|liefermenge|produktion|förderung|fördermenge|einfuhren|production miniére|importations|volumen|producción|importaciones|masa|peso|quantidade|produção|importações|massa|quantità|peso neto|peso líquido|quantity|qty|volume|amount|tonnes|tons|tonnage|weight|supply|imports|import volume|import quantity|mass|net weight|net mass|net wgt|netweight|production|mine production|prod|output|数量|量|輸入量|供給量|調達量|購入量|重量|輸入数量|調達数量|供給数量|実績|見込|トン数|スウリョウ|ユニュウリョウ|キョウキュウリョウ|ジュウリョウ|第一数量|进口量|进口数量|产量|menge|einfuhrmenge|gewicht|quantite|quantité|poids|cantidad|수량|물량|중량|수입량|공급량|생산량|契約数量|引取数量|引取量|購入数量|受入数量|受入量|納入数量|生産量|生産数量|産出量|出荷量|出荷数量|販売量|販売数量|销售量|销量',
  unit: 'me|mengeneinheit|maßeinheit|unité de mesure|unidad de medida|unidade|unità|unit|units|uom|unit of measure|unit measure|unit meas|quantity unit|qty unit|qty unit abbr|単位|数量単位|重量単位|タンイ|计量单位|单位|einheit|unite|unité|unidad|단위',
  basis: 'basis|mass basis|weight basis|reporting basis|重量基準|基準|換算|換算基準|ベース|数量基準|キジュン',
  share:
    'anteil in %|marktanteil|participación|cuota|porcentaje|participação|percentual|porcentagem|quota|share|percent|percentage|pct|%|share %|share of supply|割合|シェア|構成比|比率|占有率|供給割合|調達割合|構成比率|ワリアイ|占比|比重|份额|anteil|participacion|비중|비율|점유율|구성비',
  source: 'source|reference|data source|出典|出所|資料|典拠|根拠|情報源|シュッテン|来源|数据来源|출처',
  note: 'anmerkung|anmerkungen|hinweis|commentaires|observation|notas|observações|note|notes|remark|remarks|comment|comments|備考|注|注記|摘要|メモ|コメント|備考欄|ビコウ|备注|说明|bemerkung|bemerkungen|remarque|observaciones|비고|特記事項',
};

const WORDS: readonly { field: ImportField; word: string }[] = IMPORT_FIELDS.flatMap((field) =>
  SYNONYMS[field].split('|').map((text) => ({ field, word: nameKey(text) })),
).sort((a, b) => b.word.length - a.word.length);
