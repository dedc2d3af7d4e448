import { keysOf } from '../base/keys-of';
import type { Message } from '../base/message';
import type { OwnField } from './own-fields';

/** What a column of a supplier's sheet can give, said once: see "Add an import field" in CONTRIBUTING.md. */
interface Declared {
  readonly words: Message;
  /** `name`: of something that the project knows. `figure`: what is imported. `text`: kept as it stands. */
  readonly holds: 'name' | 'time' | 'figure' | 'word' | 'text';
  /** What is said where nothing gives it. Absent: a file can be read without it. */
  readonly needed?: Message;
  /** The field that nothing else has to give where a column gives this one. */
  readonly insteadOf?: 'supplier' | 'quantity' | 'counts';
  /** What is said at a row that does not give it. Absent: a row is read without it. */
  readonly missing?: Message;
  /** The option of the command line that gives it for the whole file; null: one that gives more besides. Absent: each row has its own. */
  readonly option?: { readonly value: string; readonly help: Message } | null;
  /** What stands above such a column in files of many languages, divided by |; compared folded (header-words.ts). */
  readonly headers: string;
}

const OF_FILE = { en: 'for the whole file', ja: 'ファイル全体に適用' };

export const FIELDS = {
  economy: {
    words: { en: 'Economy', ja: '対象国' },
    holds: 'name',
    needed: {
      en: 'No column gives the economy. Map one, or choose one economy for the file.',
      ja: '対象国の列がありません。列を割り当てるか、ファイル全体の対象国を選んでください。',
    },
    missing: {
      en: 'The economy is missing. Fill the cell, or choose one economy for the whole file.',
      ja: '対象国がありません。セルに記入するか、ファイル全体の対象国を選んでください。',
    },
    option: {
      value: 'code',
      help: { en: 'for the whole file, where no column gives it', ja: '列がない場合に、ファイル全体に適用' },
    },
    headers:
      'economy|importer|importing country|importing economy|buyer|buyer country|destination|destination country|reporter|reporter desc|reporter name|reporting country|reporting economy|declarant|対象国|輸入国|需要国|仕向国|仕向地|経済圏|調達国|消費国|報告国|ユニュウコク|タイショウコク|进口国|进口国家|目的国|最终目的国|消费国|einfuhrland|bestimmungsland|pays importateur|pais importador|進口国|수입국',
  },
  material: {
    words: { en: 'Material', ja: '品目' },
    holds: 'name',
    needed: {
      en: 'No column gives the material. Map one, or choose one material for the file.',
      ja: '品目の列がありません。列を割り当てるか、ファイル全体の品目を選んでください。',
    },
    missing: {
      en: 'The material is missing. Fill the cell, or choose one material for the whole file.',
      ja: '品目がありません。セルに記入するか、ファイル全体の品目を選んでください。',
    },
    option: { value: 'symbol', help: OF_FILE },
    headers:
      'metal|metals|металл|минерал|полезное ископаемое|вид сырья|товар|rohstoffbezeichnung|bezeichnung|kurztext|materialkurztext|artikel|elemento|élément|matéria-prima|produto|mineral|prodotto|materia prima|material|element|product|commodity|commodity name|commodity desc|cmd desc|bgs commodity trans|item|symbol|rare earth|goods|品目|元素|元素名|品名|物質|鉱種|材料|材料名|品種|製品|商品|対象品目|元素記号|レアアース|ヒンモク|ヒンメイ|ゲンソ|产品|商品名称|品种|元素名称|rohstoff|matiere|produit|producto|품목|품명|원소|광종|물질|鉱物|鉱物名|鉱種名|原料名|矿种|产品名称',
  },
  stage: {
    words: { en: 'Stage', ja: '工程' },
    holds: 'name',
    needed: {
      en: 'No column gives the stage. Map one, or choose one stage for the file.',
      ja: '工程の列がありません。列を割り当てるか、ファイル全体の工程を選んでください。',
    },
    missing: {
      en: 'The stage is missing. Fill the cell, or choose one stage for the whole file.',
      ja: '工程がありません。セルに記入するか、ファイル全体の工程を選んでください。',
    },
    option: { value: 'stage', help: OF_FILE },
    headers:
      'stage|process|step|processing stage|supply chain stage|工程|段階|プロセス|加工段階|工程区分|コウテイ|ダンカイ|环节|阶段|工序|공정|단계',
  },
  flow: {
    words: { en: 'Import or export', ja: '輸出入の別' },
    holds: 'word',
    insteadOf: 'counts',
    headers:
      'exp or imp|flow|trade flow|flow code|flow desc|trade type|import/export|imports/exports|imports or exports|direction of trade|statistic type|bgs statistic type trans|imex|輸出入|輸出入区分|輸出入の別|进出口|进出口标志|贸易流向',
  },
  supplier: {
    words: { en: 'Supplier', ja: '供給元' },
    holds: 'name',
    needed: {
      en: 'No column gives the supplier or its country. Map one of them, or choose the supplier of the whole file. A statistic of one country, by state or in all, goes into published series (--into series).',
      ja: '供給元又は国・地域の列がありません。どちらかを割り当てるか、ファイル全体の供給元を選んでください。1か国全体や州別の統計は、公表統計の系列に取り込んでください（--into series）。',
    },
    missing: {
      en: 'Neither supplier nor country is given. Fill one of the two cells.',
      ja: '供給元も国・地域もありません。どちらかを記入してください。',
    },
    option: null,
    headers:
      'mine|project|operation|operator|seller|facility|refinery|smelter|counterparty|exporting company|lieferant|hersteller|produzent|unternehmen|firma|fournisseur|producteur|entreprise|société|proveedor|productor|empresa|mina|proyecto|fornecedor|produtor|projeto|fornitore|produttore|supplier|supplier name|company|company name|producer|manufacturer|plant|vendor|供給元|供給者|供給企業|企業|企業名|会社|会社名|調達先|仕入先|購入先|生産者|メーカー|事業者|供給元名|キョウキュウモト|カイシャ|カイシャメイ|キギョウ|キギョウメイ|供应商|生产商|企业名称|公司名称|공급사|공급업체|업체|업체명|회사명|公司|企业|供货商|供应商名称|取引先|取引先名|契約先|契約相手|供給先名',
  },
  country: {
    words: { en: 'Country', ja: '国・地域' },
    holds: 'name',
    insteadOf: 'supplier',
    needed: {
      en: 'Nothing says of which country these figures are. Map a column, or choose one country or the world for the file.',
      ja: 'どの国・地域の数値かが分かりません。列を割り当てるか、ファイル全体の国・地域又は世界全体を選んでください。',
    },
    option: null,
    headers:
      "страна|страна-производитель|страна-поставщик|страна происхождения|iso|place|row labels|行ラベル|zeilenbeschriftungen|étiquettes de lignes|etiquetas de fila|iso2|iso3|iso code|iso alpha-2|iso alpha-3|country code|partner iso|erzeugerland|förderland|pays producteur|país productor|país de procedencia|país produtor|paese|paese di origine|country|country of origin|origin|partner|partner country|exporter|exporting country|supplier country|source country|country/region|country name|country or area|country or territory|country or locality|import sources|sources of imports|country trans|partner desc|partner name|entity|area|ref area|geo|国|国名|国・地域|国地域名|原産国|原産地|生産国|供給国|輸出国|相手国|国別|産地|地域|所在国|調達国名|クニ|クニメイ|サンチ|ゲンサンチ|ゲンサンコク|アイテコク|セイサンコク|ユシュツコク|輸入相手国|贸易伙伴|贸易伙伴名称|国家|国家地区|原产国|原产地|国别|来源国|出口国|产地|land|herkunftsland|ursprungsland|lieferland|partnerland|pays|pays d'origine|pais|pais de origen|調達先国|調達元国|仕入先国|仕入国|購入先国|供給元国|輸入先|輸入先国|輸入元|輸入元国|産出国|原産地国|原料国|國|國名|國家|國別|국가|국가명|국가별|원산지|수출국|상대국|국별|国家名称|輸入相手先国|船積国|積出国",
  },
  year: {
    words: { en: 'Year', ja: '年' },
    holds: 'time',
    needed: {
      en: 'No column gives the year. Map one, or choose one year for the file.',
      ja: '年の列がありません。列を割り当てるか、ファイル全体の年を選んでください。',
    },
    missing: {
      en: 'The year is missing. Fill the cell, or choose one year for the whole file.',
      ja: '年がありません。セルに記入するか、ファイル全体の年を選んでください。',
    },
    option: { value: 'year', help: OF_FILE },
    headers:
      'год|ano|anno|année civile|geschäftsjahr|campaña|exercice|ejercicio|year|fiscal year|calendar year|ref year|reference year|time period|period|date|month|fy|cy|年|年度|暦年|会計年度|期間|年月|時期|年次|対象年|対象年度|ネン|ネンド|ネンゲツ|ネンジ|年份|数据年份|数据年月|统计年份|时间|日期|日付|年月日|取引日|交易日期|月份|jahr|annee|año|연도|년도|연월|기준년도|契約年|契約年度|引取年度|納入年度|datum|fecha|дата',
  },
  month: {
    words: { en: 'Month', ja: '月' },
    holds: 'time',
    headers: 'месяц|month|ref month|月|月次|月別|ツキ|月份|월',
  },
  counts: {
    words: { en: 'What the figures count', ja: '数値の内容' },
    holds: 'word',
    needed: {
      en: 'Neither titles nor columns say what these figures count. Choose it: only imports, purchases and production can be supply. Where the rows are no figures, choose their table.',
      ja: '何を数えた数値かが、表題からも列からも分かりません。選んでください。供給となり得るのは輸入、調達、生産だけです。数値でない行は取込先の表を選んでください。',
    },
    option: {
      value: 'kind',
      help: {
        en: 'for the whole file: imports, purchases or production; exports, consumption, demand, stock, reserves, resources, capacity, price, value or balance are no supply',
        ja: 'ファイル全体に適用：imports、purchases、production。exports、consumption、demand、stock、reserves、resources、capacity、price、value、balanceは供給ではない',
      },
    },
    headers:
      '数値ノ内容|statistics|statistic|metric|measure|indicator|kind of figure|what is counted|統計区分|集計項目|指標|指标|统计项目|지표|kennzahl|indicador',
  },
  place: {
    words: { en: 'Marketplace', ja: '取引市場' },
    holds: 'word',
    needed: {
      en: 'Nothing says whether these prices are asked in the exporting country or internationally. Choose one for the file.',
      ja: '輸出国内の価格か国際価格かが分かりません。ファイル全体について選んでください。',
    },
    option: { value: 'place', help: { en: 'of prices: china or outside', ja: '価格：china又はoutside' } },
    headers: 'marketplace|取引市場',
  },
  tier: {
    words: { en: 'Tier', ja: '保有者区分' },
    holds: 'word',
    needed: {
      en: 'Nothing says whose stock this is. Choose national, private or firm for the file.',
      ja: '誰の備蓄かが分かりません。国家、民間、企業のいずれかをファイル全体について選んでください。',
    },
    option: {
      value: 'tier',
      help: { en: 'of stocks: national, private or firm', ja: '備蓄：national、private、firm' },
    },
    headers: 'tier|保有者区分',
  },
  use: {
    words: { en: 'Use', ja: '用途' },
    holds: 'word',
    needed: {
      en: 'Nothing says which use of the economy needs this. Choose one for the file (--use), or keep the figures as a published series (--into series).',
      ja: '対象国のどの用途の需要かが分かりません。ファイル全体について選ぶか（--use）、公表統計の系列として取り込んでください（--into series）。',
    },
    option: { value: 'id', help: { en: 'of demand: the id of the use', ja: '需要：用途のID' } },
    headers: 'use|end use|用途',
  },
  breakdown: {
    words: { en: 'Breakdown', ja: '内訳' },
    holds: 'word',
    headers:
      'scenario|case|breakdown|variant|technology|sector|application|grade|form|部門|分野|形態|state|province|bundesland|シナリオ|ケース|内訳|州|省|都道府県|情景|情形',
  },
  quantity: {
    words: { en: 'Quantity', ja: '数量' },
    holds: 'figure',
    needed: {
      en: 'No column gives a quantity or a share. Map one of them.',
      ja: '数量又は割合の列がありません。どちらかを割り当ててください。',
    },
    headers:
      'добыча|производство|объем|объём|количество|масса|вес нетто|mengen|liefermenge|produktion|förderung|fördermenge|einfuhren|production miniére|importations|volumen|producción|importaciones|masa|peso|quantidade|produção|importações|massa|quantità|peso neto|peso líquido|quilograma líquido|kilogramo neto|kilogramos netos|kg neto|chilogrammo netto|chilogrammi netti|peso netto|kilogramme net|kilogrammes nets|poids net|kilogramm netto|nettogewicht|eigenmasse|nettomasse|quantity|qty|volume|amount|tonnes|tons|tonnage|weight|supply|imports|import volume|import quantity|mass|net weight|net mass|net wgt|netweight|production|mine production|prod|output|数量|量|輸入量|供給量|調達量|購入量|重量|輸入数量|調達数量|供給数量|実績|見込|トン数|スウリョウ|ユニュウリョウ|キョウキュウリョウ|ジュウリョウ|第一数量|进口量|进口数量|产量|menge|einfuhrmenge|gewicht|quantite|quantité|poids|cantidad|수량|물량|중량|수입량|공급량|생산량|契約数量|引取数量|引取量|購入数量|受入数量|受入量|納入数量|生産量|生産数量|産出量|出荷量|出荷数量|販売量|販売数量|销售量|销量',
  },
  unit: {
    words: { en: 'Unit', ja: '単位' },
    holds: 'word',
    missing: {
      en: 'The quantity "{{text}}" has no unit. Add a unit column, or choose one unit for the whole file.',
      ja: '数量「{{text}}」に単位がありません。単位の列を加えるか、ファイル全体の単位を選んでください。',
    },
    option: {
      value: 'unit',
      help: {
        en: 'for the whole file: t, kg, g, lb, short_ton, long_ton, kt, ten_kt, lakh_t, million_t, troy_oz, troy_koz, troy_moz; or of columns, against their heads: "D=t"',
        ja: 'ファイル全体に適用：t、kg、g、lb、short_ton、long_ton、kt、ten_kt、lakh_t、million_t、troy_oz、troy_koz、troy_moz。見出しと異なる列は"D=t"のように指定',
      },
    },
    headers:
      'единица измерения|ед. изм.|me|mengeneinheit|maßeinheit|unité de mesure|unidad de medida|unidade|unità|unit|units|uom|unit of measure|indicators|unit measure|unit meas|quantity unit|qty unit|qty unit abbr|単位|数量単位|重量単位|タンイ|计量单位|单位|einheit|unite|unité|unidad|단위',
  },
  multiple: {
    words: { en: 'Multiple of the unit', ja: '単位の倍率' },
    holds: 'word',
    headers:
      'unit mult|unit multiplier|unit multiple|unit scale|power code|powercode|multiplier|scalar factor|scale factor|scaling factor|magnitude|単位の倍率|単位倍率|倍率',
  },
  basis: {
    words: { en: 'Mass basis', ja: '重量基準' },
    holds: 'word',
    missing: {
      en: 'The quantity "{{text}}" does not say whether it is oxide equivalent (REO), contained metal or gross product. Choose the basis for the file, or add a column.',
      ja: '数量「{{text}}」の重量基準（酸化物換算、含有金属量、製品重量）が不明です。ファイル全体の基準を選ぶか、列を加えてください。',
    },
    option: {
      value: 'basis',
      help: { en: 'for the whole file: reo, metal or gross', ja: 'ファイル全体に適用：reo、metal、gross' },
    },
    headers:
      'basis|mass basis|weight basis|reporting basis|重量基準|基準|換算|換算基準|ベース|数量基準|キジュン',
  },
  share: {
    words: { en: 'Share', ja: '割合' },
    holds: 'figure',
    insteadOf: 'quantity',
    headers:
      'anteil in %|marktanteil|participación|cuota|porcentaje|participação|percentual|porcentagem|quota|share|percent|percentage|pct|%|share %|share of supply|割合|シェア|構成比|比率|占有率|供給割合|調達割合|構成比率|ワリアイ|占比|比重|份额|anteil|participacion|비중|비율|점유율|구성비',
  },
  source: {
    words: { en: 'Source', ja: '出典' },
    holds: 'text',
    headers: 'source|reference|data source|出典|出所|資料|典拠|根拠|情報源|シュッテン|来源|数据来源|출처',
  },
  note: {
    words: { en: 'Note', ja: '備考' },
    holds: 'text',
    headers:
      'anmerkung|anmerkungen|hinweis|commentaires|observation|notas|observações|note|notes|remark|remarks|comment|comments|備考|注|注記|摘要|メモ|コメント|備考欄|ビコウ|备注|说明|bemerkung|bemerkungen|remarque|observaciones|비고|特記事項',
  },
} as const satisfies Readonly<Record<string, Declared>>;

export type ImportField = keyof typeof FIELDS;
type With<Part extends keyof Declared> = {
  [F in ImportField]: (typeof FIELDS)[F] extends { readonly [P in Part]: unknown } ? F : never;
}[ImportField];
/** Without these no row can be read. */
export type RequiredField = With<'needed'>;
/** These can be said for the whole file. */
export type FileField = With<'option'>;
/** These by an option of their own. */
export type OptionField = {
  [F in FileField]: (typeof FIELDS)[F]['option'] extends null ? never : F;
}[FileField];

/** What a column can give: a field of figures, or one that a table alone has. */
export type ColumnField = ImportField | OwnField;

/** In the order in which they are offered; the keys of an object literal are no others. */
export const IMPORT_FIELDS = keysOf(FIELDS);

/** What is said of a field of figures. */
export const declared = (field: ImportField): Declared => FIELDS[field];
const isImportField = (field: ColumnField): field is ImportField => field in FIELDS;

const isRequired = (field: ImportField): field is RequiredField => declared(field).needed !== undefined;
const hasStandIn = (field: ImportField): boolean =>
  IMPORT_FIELDS.some((other) => declared(other).insteadOf === field);
const isForFile = (field: ImportField): field is FileField => declared(field).option !== undefined;
const hasOption = (field: FileField): field is OptionField => FIELDS[field].option !== null;
const isMissed = (field: ImportField): field is MissedField => declared(field).missing !== undefined;

/** Those that only one field can give come first. */
export const REQUIRED_FIELDS = IMPORT_FIELDS.filter(isRequired).sort(
  (a, b) => Number(hasStandIn(a)) - Number(hasStandIn(b)),
);
export const FILE_FIELDS = IMPORT_FIELDS.filter(isForFile);
export const OPTION_FIELDS = FILE_FIELDS.filter(hasOption);
export const NAMES: ReadonlySet<ColumnField> = new Set<ColumnField>(
  IMPORT_FIELDS.filter((field) => declared(field).holds === 'name'),
);
/** What can stand once for the rows below it, and names a total. */
export const LABELS: ReadonlySet<ColumnField> = new Set<ColumnField>([...NAMES, 'year']);

/** Whether a column of a field holds the figures that are imported. */
export const holdsFigures = (field: ColumnField): boolean =>
  isImportField(field) && declared(field).holds === 'figure';

type MissedField = With<'missing'>;
type FieldWords = { readonly [F in ImportField as `import.field.${F}`]: Message } & {
  readonly [F in RequiredField as `refusal.mapping.${F}`]: Message;
} & { readonly [F in MissedField as `import.${F}.missing`]: Message } & {
  readonly [F in OptionField as `terminal.import.${F}`]: Message;
};

/** The words of the fields for the catalogue. */
export const fieldWords = Object.fromEntries([
  ...IMPORT_FIELDS.map((field) => [`import.field.${field}`, FIELDS[field].words]),
  ...REQUIRED_FIELDS.map((field) => [`refusal.mapping.${field}`, FIELDS[field].needed]),
  ...IMPORT_FIELDS.filter(isMissed).map((field) => [`import.${field}.missing`, FIELDS[field].missing]),
  ...OPTION_FIELDS.map((field) => [`terminal.import.${field}`, FIELDS[field].option.help]),
]) as FieldWords; // the keys are those of its type, field by field
