/** What goods are told apart by inside a material and a stage. */
export const GOODS_FORMS = [
  'ore',
  'flake',
  'amorphous',
  'spheroidised',
  'expanded',
  'artificial',
  'anode',
  'diamond',
  'metal',
  'solid',
  'alloy',
  'powder',
  'target',
  'scrap',
  'ferro',
  'oxide',
  'hydroxide',
  'carbonate',
  'chloride',
  'fluoride',
  'sulphate',
  'sulphide',
  'tungstate',
  'carbide',
  'hydride',
  'organic',
  'compound',
  'nitride',
  'phosphide',
  'arsenide',
  'selenide',
  'antimonide',
  'telluride',
  'germanate',
  'wafer',
  'precursor',
  'cathode',
  'cell',
  'ndfeb',
  'smco',
  'ferrite',
  'tool',
  'extractant',
] as const;
type GoodsForm = (typeof GOODS_FORMS)[number];

/** Words by which a form is known, in the languages of notices; what is in the list of another one comes first. */
const WORDS: { readonly [F in GoodsForm]: RegExp } = {
  ore: /\bores?\b|concentrate|鉱石|精鉱|矿/i,
  flake: /flake|鱗状|鳞片/i,
  amorphous: /amorphous|microcrystalline|土状|隐晶/i,
  spheroidised: /sph(?:ero|eri)|球状|球形|球化/i,
  expanded: /expand|膨張|膨胀/i,
  artificial: /artificial|synthetic graphite|人造|人工黒鉛/i,
  anode: /anode|負極|负极/i,
  diamond: /diamond|ダイヤモンド|金刚石/i,
  metal: /\bmetals?\b|unwrought|金属|地金|単体/i,
  solid: /\bsolid|ingot|\bbars?\b|\brods?\b|bulk|インゴット|塊|棒/i,
  alloy: /(?<!ferro-?)alloys?\b|(?<!フェロ)合金/i,
  powder: /powder|granule|粉/i,
  target: /\btargets?\b|ターゲット|靶材/i,
  scrap: /scrap|waste|スクラップ|くず|屑|废/i,
  ferro: /ferro|フェロ|铁合金/i,
  oxide: /(?<!hydr)oxides?\b|dioxide|(?<!水)酸化|氧化(?!氢)|\b[A-Z][a-z]?\d?O\d?\b/,
  hydroxide: /hydroxide|水酸化|氢氧化/i,
  carbonate: /carbonate|炭酸|碳酸/i,
  chloride: /chloride|塩化|氯化/i,
  fluoride: /fluoride|フッ化|氟化/i,
  sulphate: /sul(?:ph|f)ate|硫酸/i,
  sulphide: /sul(?:ph|f)ide|硫化/i,
  tungstate: /tungstate|\bAPT\b|タングステン酸|钨酸/i,
  carbide: /carbide|炭化|碳化/i,
  hydride: /hydride|水素化|氢化/i,
  organic: /organi[cs]|organo|trimethyl|triethyl|有機|有机/i,
  compound: /compound|\bsalts?\b|化合物/i,
  nitride: /nitride|\bGaN\b|窒化|氮化/i,
  phosphide: /phosphide|\b(?:InP|GaP|ZnGeP2)\b|リン化|磷化/i,
  arsenide: /arsenide|\b(?:GaAs|InGaAs)\b|ヒ化|砷化/i,
  selenide: /selenide|セレン化|硒化/i,
  antimonide: /antimonide|\b(?:InSb|GaSb)\b|アンチモン化|锑化/i,
  telluride: /telluride|\b(?:CdTe|CZT|CdZnTe|HgCdTe)\b|テルル化|碲化/i,
  germanate: /germanate|ゲルマン酸|锗酸/i,
  wafer: /wafer|substrate|epitaxial|ウエハ|ウェハ|基板|衬底/i,
  precursor: /precursor|前駆体|前驱体/i,
  cathode: /cathode|正極|正极|\bLFP\b/i,
  cell: /\bcells?\b|batter(?:y|ies)|電池|电池/i,
  ndfeb: /nd-?fe-?b|neodymium[- ](?:iron|magnet)|ネオジム磁石|钕铁硼/i,
  smco: /sm-?co\b|samarium[- ]cobalt|サマリウムコバルト|钐钴/i,
  ferrite: /ferrite|フェライト|铁氧体/i,
  tool: /\bsaws?\b|wheel|\btools?\b|ソー|砥石|工具/i,
  extractant: /extractant|\bP507\b|\bP204\b|\bN235\b|抽出剤|萃取剂/i,
};

/** What a wider form holds: metal that is solid or a powder is metal, an oxide is a compound. */
const INSIDE: { readonly [F in GoodsForm]?: readonly GoodsForm[] } = {
  metal: ['solid', 'powder'],
  compound: ['hydroxide', 'carbonate', 'chloride', 'fluoride', 'sulphate', 'sulphide', 'oxide', 'organic'],
};

/** What tells less where the other is said too: a wafer of gallium arsenide is asked for by what it is made of. */
const LESS: { readonly [F in GoodsForm]?: readonly GoodsForm[] } = {
  wafer: ['nitride', 'phosphide', 'arsenide', 'selenide', 'antimonide', 'telluride', 'germanate'],
  artificial: ['anode'],
  metal: ['alloy', 'powder', 'solid', 'scrap', 'ferro', 'target'],
};

/** How goods are described in a question, as far as it can be read. */
export interface AskedForm {
  readonly forms: readonly GoodsForm[];
  /** Percent; null where nothing is said. */
  readonly purity: number | null;
  /** Symbols that are said to be in it, and whether heavy rare earths as such are; `without` where these are said to be missing. */
  readonly holds: (symbol: string) => 'yes' | 'no' | 'unsaid';
}

/** Reads what somebody writes of goods: "oxide 99.99 %", "NdFeB without heavy", 「磁石（Dy入り）」. */
export function readForm(text: string | undefined): AskedForm {
  const said = text ?? '';
  const found = GOODS_FORMS.filter((form) => WORDS[form].test(said));
  const nines = /\b([3-9])N(\d)?\b/.exec(said);
  const percent = /(\d+(?:\.\d+)?)\s*[%％]/.exec(said);
  return {
    forms: found.filter((form) => !found.some((other) => LESS[form]?.includes(other) === true)),
    purity:
      percent !== null
        ? Number(percent[1])
        : nines === null
          ? null
          : 100 -
            10 ** (2 - Number(nines[1])) +
            (nines[2] === undefined ? 0 : Number(nines[2]) * 10 ** (1 - Number(nines[1]))),
    holds: (symbol) => {
      if (said === '') return 'unsaid';
      const { without, rest } = parted(said);
      if (names(without, symbol)) return 'no';
      return names(rest, symbol) ? 'yes' : 'unsaid';
    },
  };
}

const HEAVY = ['Gd', 'Tb', 'Dy', 'Ho', 'Er', 'Tm', 'Yb', 'Lu', 'Y', 'Eu', 'Sc'];
const NAMED: Readonly<Record<string, RegExp>> = {
  Dy: /dysprosium|ジスプロシウム|镝/i,
  Tb: /terbium|テルビウム|铽/i,
  Sm: /samarium|サマリウム|钐/i,
};

/** What is said to be missing, beside the rest. */
function parted(said: string): { readonly without: string; readonly rest: string } {
  const without =
    /(?:without|free of|\bno\b|non-?)\s*([^,;)）]*)|([^,;、（(\s]+?)[ -]?(?:free\b|なし|無し|不使用|を含まない|フリー)/gi;
  const missing = [...said.matchAll(without)].map(([, after, before]) => after ?? before ?? '').join(' ');
  return { without: missing, rest: said.replace(without, ' ') };
}

function names(text: string, symbol: string): boolean {
  if (new RegExp(`(?<![A-Za-z])${symbol}(?![a-z])`).test(text)) return true;
  if (NAMED[symbol]?.test(text) === true) return true;
  return HEAVY.includes(symbol) && /\bheavy\b|重希土|重稀土/i.test(text);
}

/** Whether goods of some forms are those that are asked for: `part` where the question says less than the goods do. */
export function formFits(goods: readonly GoodsForm[], asked: readonly GoodsForm[]): 'yes' | 'part' | 'no' {
  if (goods.length === 0) return 'yes';
  if (asked.length === 0) return 'part';
  if (asked.some((form) => goods.some((own) => own === form || INSIDE[own]?.includes(form) === true)))
    return 'yes';
  return asked.some((form) => INSIDE[form]?.some((inner) => goods.includes(inner)) === true) ? 'part' : 'no';
}
