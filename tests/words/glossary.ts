/** A word that is not used in Japanese for what the English names. */
export interface Forbidden {
  readonly english: string;
  readonly not: RegExp;
  readonly say: string;
  /** Where the word is right for other things: only texts whose English says this are looked at. */
  readonly where?: RegExp;
  /** Texts that keep the word, by key or its beginning, each with the reason. */
  readonly except?: Readonly<Record<string, string>>;
}

/** One word for one thing: what is not written, for what, and what is. */
export const GLOSSARY: readonly Forbidden[] = [
  { english: 'economy', not: /経済圏|需要国/, say: '対象国' },
  { english: 'material', not: /(?<!原|超硬)材料|鉱種/, say: '品目', where: /\bmaterials?\b/i },
  {
    english: 'rare earths',
    not: /(?<![軽重])希土類(?!金属|化合物|管理条例)|ジジム/,
    say: 'レアアース',
    except: {
      'series.': 'names of statistics',
      'supplier.name: irel-india': 'the name of a company',
    },
  },
  { english: 'light and heavy', not: /[軽重]希土(?!類)/, say: '軽希土類、重希土類' },
  { english: 'mining', not: /採鉱|抽出/, say: '採掘', where: /\b(min(e|es|ed|ing)|extract\w*)\b/i },
  {
    english: 'separation and refining',
    not: /分離(?!・精製)|(?<!分離・)精製|精錬/,
    say: '分離・精製',
    where: /separat|refin/i,
    except: {
      'supplier.name': 'names of plants, short',
      'series.name: iea-refining-graphite': 'graphite is refined, there is nothing to separate',
      'series.definition: iea-refining-graphite': 'graphite is refined, there is nothing to separate',
    },
  },
  { english: 'metal', not: /メタル/, say: '金属・合金' },
  { english: 'feed', not: /原料供給|(?<!リサイクル)投入/, say: '原料', where: /\bfeeds?\b|takes? in/i },
  { english: 'oxide equivalent', not: /(?<!（)REO(?!換算|（)/, say: 'REO換算' },
  { english: 'contained metal', not: /(?<!含有)金属量|(?<!・)金属換算/, say: '純分' },
  { english: 'gross mass', not: /総重量|グロス/, say: '製品重量' },
  { english: 'mass', not: /質量/, say: '重量' },
  { english: 'total supply', not: /供給総量/, say: '総供給量' },
  { english: 'share', not: /シェア/, say: '割合' },
  { english: 'direct share', not: /最終割合/, say: '直接の割合' },
  { english: 'look-through share', not: /遡及/, say: '上流を含む割合' },
  { english: 'touches anywhere', not: /どこかの工程/, say: 'いずれかの工程で経由' },
  { english: 'equal suppliers', not: /均等換算|等価供給元/, say: '等価供給国数' },
  { english: 'unallocated', not: /余り|残り/, say: '未配分', where: /unallocated/i },
  {
    english: 'lock',
    not: /ロック/,
    say: '固定',
    except: {
      'state.readOnly.lock_lost': 'the lock of a file, as computing calls it',
      'refusal.project.lock': 'the lock of a file, as computing calls it',
    },
  },
  { english: 'basis', not: /ベース(?!ロード)/, say: '基準' },
  { english: 'override', not: /変更値/, say: '上書き' },
  { english: 'inherit', not: /引き継/, say: '継承', where: /\binherit/i },
  { english: 'what the ghost shows', not: /以前/, say: '比較元', where: /comparison|held against|ghost/i },
  { english: 'tried, not kept', not: /試行中/, say: '未保存' },
  { english: 'seed and digest', not: /乱数の種|ダイジェスト/, say: '乱数シード、照合値' },
  { english: 'head hash', not: /先頭/, say: '最新ハッシュ', where: /head hash|newest/i },
  { english: 'days of cover', not: /カバー日数|充足日数|在庫日数/, say: '備蓄日数' },
  {
    english: 'stock',
    not: /(?<!企業)在庫/,
    say: '備蓄',
    where: /\bstocks?\b/i,
    except: {
      'check.': 'published examples of a firm that keeps goods, not a reserve',
      'size.policy.baseStocks': 'the base stock of inventory theory',
      'risk.remark.beyondOthers': 'goods left over, not a reserve',
      'trade-watch.also.stock': 'goods that a country sells on, not a reserve',
      'kind.stock': 'names that a file may give, the firm’s among them',
      'importing.counts.stock': 'names that a file may give, the firm’s among them',
    },
  },
  { english: 'opening stock', not: /開始時の備蓄|開始備蓄|期首備蓄(?!量)/, say: '期首備蓄量' },
  {
    english: 'lowest and least stock',
    not: /最低備蓄|最小の備蓄(?!日)|(?<!期間中の|必要)最小備蓄(?!量の日)/,
    say: '期間中の最小備蓄量、必要最小備蓄量',
  },
  { english: 'minimum of a stock', not: /下限/, say: '最低保有量', where: /\bminimum\b/i },
  { english: 'release of stock', not: /取り崩|取崩/, say: '放出' },
  { english: 'refill', not: /補充/, say: '積増し' },
  { english: 'queue of licences released', not: /保留分の放出|発送/, say: '保留分の出荷' },
  { english: 'need', not: /需要量/, say: '必要量', where: /\bneeds?\b(?! a (year|cell|name))/i },
  { english: 'floor of a use', not: /最低必要量/, say: '最低確保量' },
  { english: 'shortfall', not: /欠品/, say: '不足量' },
  { english: 'value at stake', not: /損失額/, say: '影響額' },
  { english: 'shock, disruption', not: /衝撃|破綻/, say: '供給ショック、途絶' },
  { english: 'export ban', not: /禁輸/, say: '輸出禁止' },
  { english: 'licence measure', not: /(?<!包括|暫定の)輸出許可(?!制|の枠組み)/, say: '輸出許可制' },
  { english: 'quota', not: /数量枠/, say: '輸出枠' },
  { english: 'plant outage', not: /工場停止/, say: '操業停止' },
  { english: 'transit leak', not: /流出|迂回/, say: '第三国経由の流入' },
  { english: 'withheld', not: /差止|差し止め|止められた/, say: '出荷停止分' },
  { english: 'imposed by; free again on', not: /発動国|再開初日/, say: '実施国、解除日' },
  { english: 'lead time', not: /リードタイム/, say: '輸送日数' },
  { english: 'offtake; claim on a plant', not: /オフテイク|請求/, say: '引取契約、引取予定量' },
  { english: 'base', not: /基準(?!年)/, say: '計画', where: /\bbase\b(?! stock)/i },
  { english: 'capacity', not: /容量/, say: '生産能力', where: /\bcapacit/i },
  { english: 'supplier', not: /仕入先|サプライヤー/, say: '供給元' },
  { english: 'supply chain', not: /供給の流れ|チェーン/, say: '供給網' },
  { english: 'exposure', not: /影響度/, say: '前提に基づく試算（予測ではない）' },
  { english: 'forecast', not: /予測(?!では|力|しな)|見込まれる|だろう/, say: '試算、検証' },
  { english: 'input cell', not: /前提値/, say: '入力値' },
  { english: 'estimated', not: /推定/, say: '推計', where: /estimat/i },
  { english: 'illustrative', not: /サンプル値/, say: '例示' },
  { english: 'source', not: /情報源/, say: '出典' },
  { english: 'note', not: /メモ(?!リ)/, say: '備考' },
  { english: 'who did it', not: /担当者/, say: '実施者', where: /\bwho\b/i },
  {
    english: 'note on a row',
    not: /注記/,
    say: '備考',
    where: /^notes?$|\bnote of (it|the row|the figure)\b|, note\b/i,
  },
  { english: 'dissent', not: /反対/, say: '異論', where: /dissent/i },
  { english: 'event', not: /出来事/, say: '動向' },
  { english: 'met, missed', not: /目標線/, say: '達成、未達' },
  { english: 'broken target', not: /破られ|破る/, say: '該当する' },
  { english: 'stress test', not: /耐性試験/, say: 'ストレステスト' },
  { english: 'two-way', not: /二要因/, say: '2変数表' },
  { english: 'time to survive', not: /耐久日数|回復日数/, say: '存続可能日数、復旧日数' },
  { english: 'backwards', not: /後ろ向き/, say: '逆算' },
  { english: 'lever; question', not: /手段|設問/, say: '対策、計算条件' },
  { english: 'blueprint; pace', not: /青写真|速さ/, say: 'ひな形、年率の変化' },
  { english: 'rejected; map', not: /不受理|却下|対応付|了承/, say: '取込不可、割当て、このまま取り込む' },
  { english: 'left out by a rule', not: /除外/, say: '対象外', where: /le(ft|ave|aves|aving) .{0,20}out/i },
  { english: 'import', not: /取込(?=[をがのはにでと、。（）]|$)/, say: '取込み' },
  { english: 'export; workbook; copy', not: /書き出|ワークブック|写し|控え/, say: '出力、ブック、コピー' },
  {
    english: 'safe on disk; kept state; journal',
    not: /保全|世代|ジャーナル|SQLite/,
    say: '記録済み、バックアップ、変更の記録',
  },
  { english: 'secret', not: /機密(?!性\d)|(?<!機)秘(?!密鍵)/, say: '非公開' },
  {
    english: 'spoken words and pictures',
    not: /ゼロ|自前|持たせ|尽き|裏側|に効く|停止日時計|内側|外側/,
    say: 'a word that a paper can quote',
  },
  { english: 'one country under the lens', not: /対中|割合の裏/, say: '中国からの供給停止' },
  { english: 'commands as Excel has them', not: /カンマ|やり直す$/, say: 'コンマ、やり直し' },
];

/** What a machine can see of the style: each pattern is never written. */
export const STYLE: readonly {
  readonly not: RegExp;
  readonly say: string;
  readonly except?: Readonly<Record<string, string>>;
}[] = [
  { not: /％|[０-９Ａ-Ｚａ-ｚ]/, say: 'half-width %, digits and letters' },
  { not: /／/, say: 'half-width /' },
  { not: /〜/, say: '～ (U+FF5E)' },
  {
    not: /[\u3040-\u30ff\u4e00-\u9fff] ?[:()]|[:()] ?[\u3040-\u30ff\u4e00-\u9fff]/,
    say: 'full-width （）：',
  },
  {
    not: / – /,
    say: '～ in a range',
    except: { 'app.title': 'the title of a window, which the system shows beside those of other programs' },
  },
  {
    not: /\d{4}-\d{2}-\d{2}/,
    say: '2026年11月27日, or 2026/11/27 where it is typed',
    except: {
      'refusal.size.asOf': 'typed on the command line',
      'refusal.import.ask.rate': 'typed on the command line',
      'terminal.size.asOf': 'typed on the command line',
      'terminal.import.rate': 'typed on the command line',
      'usage.import.rate': 'typed on the command line',
    },
  },
  { not: /日目/, say: '開始日、開始25日後' },
  {
    not: / · |[\u3040-\u30ff\u4e00-\u9fff}] ?, ?[\u3040-\u30ff\u4e00-\u9fff{]/,
    say: '、 in a list, ・ in a pair',
  },
  { not: /(?<![\d.])[1-9]つ|\}\}つ/, say: '一つ or 1件' },
  { not: /または|および|[ヶヵ](?=月|国|所|年)|\d[カケ](?=月|国|所|年)/, say: '又は、及び、か月' },
  { not: /(\}\}|\d) (日|件|年|%|円|ポイント)(?!次)/, say: 'no space before %, 日, 件, 年, 円' },
  { not: /(\}\}|\d)(t|kg|ms|MB)(?![A-Za-z])/, say: 'a space before t, kg, ms' },
  { not: /(?<!百)万円/, say: '億円 or 百万円' },
  { not: /すべて(?=.*。$)/, say: '全て' },
  { not: /すでに|揃[えうい]/, say: '既に、そろえる' },
  {
    not: /取り込み(?=[をがのはにでと。）]|$)|積み増し|差し戻し(?!ま)|取り扱い|組み合わせ(?![るてた])|引き取り|読み取り(?=[をがのはに。）]|$)|取り消し(?=[をがのはに。）]|$)/,
    say: '取込み、積増し、差戻し、取扱い、組合せ、引取り、読取り、取消し',
  },
  {
    not: /[\u3040-\u30ff\u4e00-\u9fff] (?=円|億円|百万円|日$|件$)/,
    say: 'a unit in brackets behind Japanese: 影響額（円）',
  },
];
