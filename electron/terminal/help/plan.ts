/** Help of commands in Japanese, by its English: what the plan holds, and its tables. */
export const PLAN: Readonly<Record<string, string>> = {
  'who supplies what share, by year': '年別の供給元と供給割合',
  'three-letter code, for example JPN': '3文字の国コード（例：JPN）',
  'for example Dy or NdPr': '品目（例：Dy、NdPr）',
  'mining, separation, metal, magnet, component': 'mining、separation、metal、magnet、component',
  'one year; default: all': '年。省略時は全ての年',
  'as this scenario sees them': 'このシナリオでの値',
  'changes one share; the others rebalance, locked ones hold':
    '供給割合を一つ変更（他は再配分、固定した割合は維持）',
  'id or name of the supplier': '供給元のID又は名称',
  'the new share': '新しい割合',
  'the new share as a quantity, in the basis of the total supply': '新しい割合の数量（総供給量と同じ基準）',
  'suppliers to lock first, with commas between': '先に固定する供給元、コンマ区切り',
  'proportional or none': 'proportional（比例）又はnone（再配分なし）',
  'let the unallocated rest give and take as well': '未配分も増減の対象とする',
  'change this scenario, not the plan': '計画ではなくこのシナリオを変更',
  'demand by use and year, recycling and substitution': '用途別・年別の需要、リサイクル、代替',
  'with commas between; default: all': 'コンマ区切り。省略時は全て',
  'changes one figure of demand, recycling or substitution': '需要、リサイクル、代替の値を一つ変更',
  'id or name of the use': '用途のID又は名称',
  'what recycling gives, tonnes REO, in place of a use': '用途に代えて、リサイクル量（t（REO換算））',
  'what other technology saves, percent of the demand, in place of a use':
    '用途に代えて、他の技術による節約（需要に対する%）',
  'the year of the figure; not with --term': '値の年（--termとは併用不可）',
  'floorPercent or yenPerTonne: what the use says for all its years':
    'floorPercent又はyenPerTonne：用途の全ての年に適用',
  'the figure, or none': '値、又はnone',
  'fills the years without a figure, with growth': '値のない年を伸び率で補う',
  'first year that is filled where it has no figure': '補う最初の年',
  'last year': '最後の年',
  'a year, on the newest figure before': '直近の過去の値に対する年率',
  'a figure of a stock, and what is said of it': '備蓄の値と、その確度・範囲・出典',
  'national, private, firm': 'national（国家備蓄）、private（民間備蓄）、firm（企業在庫）',
  'tonnes, minimum, maximum, maximumReleasePerDay, targetDays':
    'tonnes、minimum、maximum、maximumReleasePerDay、targetDays',
  'known, estimated, guessed': 'known（確認済み）、estimated（推計）、guessed（仮置き）',
  'of the opening stock, or none': '期首備蓄量の範囲、又はnone',
  'or none': '値、又はnone',
  'id of a source, or none': '出典のID、又はnone',
  'when and how a tier of a stock is released in a scenario': 'シナリオで備蓄の区分を放出する時期と方法',
  'open, date, shortage, cover, price': 'open、date、shortage、cover、price',
  'of the decision, for "date"': '「date」の決定日',
  'of the open tiers, for "cover"': '「cover」の放出可能な区分の備蓄日数',
  'for "price"': '「price」の価格',
  'from the decision to the first delivery': '決定から最初の引渡しまでの日数',
  'most that leaves in all; none: no limit': '放出量の上限。none：制限なし',
  'uses of this and smaller ranks are served: 1, 2, 3; none: by no rank':
    'この優先順位までの用途に供給：1、2、3。none：制限なし',
  'figures along any two axes: shares, supply, need or stock':
    '任意の2軸による数値の表（供給割合、供給、必要量、備蓄）',
  'share, supply, need, stock': 'share、supply、need、stock',
  'economy, group, material, stage, supplier, country, year':
    'economy、group、material、stage、supplier、country、year',
  'need: use; stock: tier': '必要量：use、備蓄：tier',
  'own, reo, metal, magnet': 'own、reo、metal、magnet',
  'only what is called so': 'この名称を含むもののみ',
  'only what the scenario changes': 'シナリオが変更するもののみ',
  'a view that the project keeps, in place of all these but the scenario':
    'プロジェクトに保存した表示（シナリオ以外の指定に代える）',
  'keep this view in the project': 'この表示をプロジェクトに保存',
  'only these, with commas between': '対象を限定、コンマ区切り',
  'rows of any table: list, show, get, set, add, remove, annotate':
    '任意の表の行：list、show、get、set、add、remove、annotate',
  'set, add, annotate: what a field shall hold; once a field': 'set、add、annotate：項目の値。項目ごとに指定',
  'annotate: the rows of which a field says this; once a field': 'annotate：項目がこの値の行。項目ごとに指定',
  'annotate: a CSV of key, mark, low, high, note, sourceId; or some of these':
    'annotate：key、mark、low、high、note、sourceIdの全部又は一部を列に持つCSV',
  'list, show, annotate: the rows that hold these words or names':
    'list、show、annotate：この語又は名称を含む行',
  'list, show: by a field; with - before it the other way': 'list、show：並べ替える項目。-を付けると逆順',
  'list, show: as CSV, to be read back': 'list、show：再び読み込めるCSV',
  'remove: take out what hangs on the row too': 'remove：関連する行も合わせて削除',
  'out: leave out what may not leave the house': 'out：非公開情報を除く',
  'list, show, get, set, add, remove, annotate': 'list、show、get、set、add、remove、annotate',
  'for example country, stock or demand; list: all tables where none is given':
    '表（例：country、stock、demand）。listで省略時は全ての表',
  'get, set, remove: the id of the row, or its key with | between':
    'get、set、remove：行のID、又は|で区切ったキー',
  'a mineral as a folder of CSV files: add, check, out':
    'CSVファイルのフォルダーで持つ鉱物パック：add、check、out',
  'add, check, out': 'add、check、out',
  'add, check: the folder; out: the symbol of the mineral': 'add、check：フォルダー、out：鉱物の記号',
  'add, check: the project file; out: the folder to write':
    'add、check：プロジェクトファイル、out：出力先のフォルダー',
  'out: the project file': 'out：プロジェクトファイル',
};
