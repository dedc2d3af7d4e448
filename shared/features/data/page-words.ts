import { messages } from '../../base/message';

/** What the register says on the page. */
export const dataPage = messages({
  'area.data': { en: 'Tables', ja: '表' },
  'area.was.data': { en: 'Data', ja: 'データ' },
  'data.groupsOf': { en: '{{tables}} tables, {{rows}} rows', ja: '{{tables}}表、{{rows}}行' },
  'data.group.supply': { en: 'Who supplies', ja: '供給' },
  'data.group.need': { en: 'What is needed and held', ja: '需要と備蓄' },
  'data.group.known': { en: 'What is known', ja: '公表値と出典' },
  'data.group.wanted': { en: 'What is wanted and assumed', ja: '目標と前提' },
  'data.group.things': { en: 'What things are', ja: '品目と国' },
  'data.group.kept': { en: 'Scenarios and imports', ja: 'シナリオと取込み' },
  'data.about.supplier': {
    en: 'Plants, companies and totals of a country, each at one stage',
    ja: '工程ごとの工場、企業、国合計',
  },
  'data.about.capacity': {
    en: 'What a supplier can make of a material in a year',
    ja: '供給元が1年に作れる量',
  },
  'data.about.feed': { en: 'Where the input of a supplier comes from', ja: '供給元の原料の出どころ' },
  'data.about.receipt': {
    en: 'Shipments of so much that are due on such a day, beside the shares',
    ja: '供給割合とは別に入荷日の決まった積荷',
  },
  'data.about.purchase': {
    en: 'What is bought and comes in on such a day, beside all suppliers',
    ja: '供給元の割合とは別に、日を決めて調達する量',
  },
  'data.about.datedRelief': {
    en: 'What is recycled and saved, and what a material costs more, from a day on',
    ja: '日を決めたリサイクル・節約と、価格の上昇率',
  },
  'data.about.share': {
    en: 'What each supplier gives of a supply in a year; changed here, the others stay as they are',
    ja: '供給元ごとの年間の割合。ここでの変更では再配分しない',
  },
  'data.about.totalSupply': {
    en: 'How much comes in all, of which the shares are parts',
    ja: '割合の分母となる総供給量',
  },
  'data.about.recovery': {
    en: 'How long a supplier that failed needs until it sends again',
    ja: '停止した供給元の復旧日数',
  },
  'data.about.use': { en: 'Production lines and sectors of an economy', ja: '対象国の生産ラインと部門' },
  'data.about.demand': { en: 'What a use needs of a material in a year', ja: '用途が1年に必要とする量' },
  'data.about.relief': { en: 'What recycling gives and substitution saves', ja: 'リサイクル量と代替の割合' },
  'data.about.stock': { en: 'What is held of a material, tier by tier', ja: '区分ごとの備蓄' },
  'data.about.releaseRule': {
    en: 'When a tier of stock is released or sold, to whom, and how many days later it is there',
    ja: '備蓄の放出・売却の条件、対象、引渡しまでの日数',
  },
  'data.about.stockMember': {
    en: 'Uses whose stock a tier is: it serves nobody else until its rule lends it',
    ja: '備蓄が帰属する用途（放出ルールで貸し出すまでは他に充てない）',
  },
  'data.about.materialGroup': {
    en: 'Materials that are chosen together by a name of your own, in shocks, questions and exports',
    ja: '供給ショック、計算条件、出力で一度に選ぶ品目（名称は任意）',
  },
  'data.about.releaseRecipient': {
    en: 'Uses that the release of a tier serves by name, beside the ranks of its rule',
    ja: '放出ルールの優先順位に加えて、放出の対象とする用途',
  },
  'data.about.conversion': {
    en: 'How a material is worked up from one stage to the next: yield and days',
    ja: '次の工程への加工（歩留りと日数）',
  },
  'data.about.valueAtStake': { en: 'Output that a missing tonne stops', ja: '不足1 t当たりの影響額' },
  'data.about.series': { en: 'Published statistics, each under one definition', ja: '定義ごとの公表統計' },
  'data.about.observation': {
    en: 'The figures of these series, year by year',
    ja: '系列ごと・年ごとの公表値',
  },
  'data.about.ramp': {
    en: 'How a capacity comes: start, ramp, permit, slip, and the price that it needs',
    ja: '生産能力の立ち上がり（開始、立ち上げ、許認可、遅れ、必要な価格）',
  },
  'data.about.offtake': {
    en: 'What each economy has agreed to take of a plant, year by year',
    ja: '対象国ごとの引取契約（年間量）',
  },
  'data.about.priceFloor': {
    en: 'Price floors that economies give to plants; their budget follows from the price book',
    ja: '対象国が工場に与える最低価格保証。年間支払額は価格表から計算',
  },
  'data.about.price': {
    en: 'One price of a material in the exporting country or international at a date, which stocks, money and answers backwards count with',
    ja: '品目ごとの輸出国内・国際の価格（日付別）。備蓄、費用、目標からの逆算で使用',
  },
  'data.about.governance': {
    en: 'Scores of countries, about -2.5 (weak) to 2.5 (strong)',
    ja: '国の評点（約-2.5～2.5）',
  },
  'data.about.event': { en: 'Measures and reactions with their dates', ja: '措置とその反応、日付つき' },
  'data.about.source': { en: 'Documents that figures come from', ja: '数値の出典となる文書' },
  'data.about.measure': {
    en: 'Acts on trade with the days of notice, entry and end, and when each was learnt',
    ja: '輸出管理等の措置。公表・施行・終了・把握の各日付',
  },
  'data.about.measureState': {
    en: 'From when to when a measure is suspended, or applies again',
    ja: '措置の停止・再適用の期間',
  },
  'data.about.measureGoods': {
    en: 'Goods of each measure: control code, tariff codes, materials, stages, form',
    ja: '措置の対象貨物：管理番号、品目番号、品目、工程、形態',
  },
  'data.about.measureParty': { en: 'Firms that measures name', ja: '措置に名前が挙がる企業' },
  'data.about.measureCoverage': {
    en: 'What was looked through: elsewhere no row means not known',
    ja: '調査した範囲。範囲外では「措置なし」とはいえません',
  },
  'data.about.hsStage': {
    en: 'What a customs code holds: materials, stage, whether mixed',
    ja: '品目番号が含む品目・工程・混在の有無',
  },
  'data.about.target': { en: 'What an economy has set itself', ja: '対象国が定めた目標' },
  'data.about.assumption': {
    en: 'What is taken to be so, with owner, range and dissent',
    ja: '前提とその担当者、範囲、異論',
  },
  'data.about.tripwire': {
    en: 'Rules on months, dates and cover that ring at a threshold, with office and duty',
    ja: '月次・期日・備蓄に関する警戒の条件。しきい値、担当部署、対応義務つき',
  },
  'data.about.tripwireRing': {
    en: 'What rang when, what was decided and what came',
    ja: '警戒線の作動と、決定、その後の経過',
  },
  'data.about.stockLevel': {
    en: 'What each stock held on which day',
    ja: '各備蓄の日付ごとの保有量',
  },
  'data.about.supplierOwner': {
    en: 'Who owns each supplier, from which country and to which part',
    ja: '供給元の所有者とその国・地域、持分',
  },
  'data.about.advice': {
    en: 'What was advised, to whom, and what became of it',
    ja: '提言の内容・提出先と、その後の扱い',
  },
  'data.about.exercise': {
    en: 'The exercise that this copy was made for',
    ja: 'このコピーで行う演習',
  },
  'data.about.exerciseDecision': {
    en: 'What was decided on which turn, by whom and why',
    ja: '局面ごとの決定とその決定者・理由',
  },
  'data.about.material': {
    en: 'Elements and groups, with their oxide factors',
    ja: '元素と品目群、酸化物の換算係数',
  },
  'data.about.country': { en: 'Countries and economies, with their spellings', ja: '国・地域と表記' },
  'data.about.scenario': {
    en: 'What is asked; their own page edits them',
    ja: 'シナリオの一覧（編集は専用の画面）',
  },
  'data.about.scenarioShock': {
    en: 'The shocks of scenarios; their own page edits them',
    ja: '供給ショックの一覧（編集は専用の画面）',
  },
  'data.about.override': {
    en: 'Values that scenarios say otherwise than the plan',
    ja: '計画と異なるシナリオの値',
  },
  'data.about.measureCost': {
    en: 'What the measures of kept answers cost',
    ja: '保存した対応案の費用',
  },
  'data.about.importRecord': {
    en: 'Files that were imported; an import alone writes them',
    ja: '取り込んだファイル（取込みだけが記録する）',
  },
  'data.about.savedMapping': {
    en: 'What imports have learned; an import alone writes it',
    ja: '取込みで学習した割当て（取込みだけが記録する）',
  },
  'data.about.pivotView': {
    en: 'Pivot tables that are kept by name; the pivot keeps and removes them',
    ja: '名前を付けて保存したピボット表（ピボット画面で保存・削除）',
  },
  'data.about.edition': {
    en: 'Scenarios frozen with their results; the page Editions writes them',
    ja: '結果とともに固定したシナリオ（版の画面だけが記録する）',
  },
  'data.about.paperHead': {
    en: 'Mark, number, office and name for the head of papers, as a person has chosen them',
    ja: '文書に記載する取扱区分、資料番号、所属、氏名（人が選択したもの）',
  },
  'data.about.projectSetting': {
    en: 'What the project was begun with: economy, countries to watch, years, currency, time zone',
    ja: 'プロジェクト作成時の設定：対象国、注視国、年、通貨、時間帯',
  },
  'data.about.officeForm': {
    en: 'Workbooks of an office, and which result goes into which of their cells',
    ja: '様式のブックと、セルごとに記入する結果',
  },
  'data.find': { en: 'Find', ja: '検索' },
  'data.findHint': { en: 'Words, names or figures', ja: '文字、名称、数値' },
  'data.new': { en: 'New row', ja: '行を追加' },
  'data.newIn': { en: 'New row: {{table}}', ja: '行を追加：{{table}}' },
  'data.newRow': { en: 'New row of the table', ja: '表に行を追加' },
  'data.removeRow': { en: 'Remove the row in hand', ja: '選択中の行を削除' },
  'data.add': { en: 'Add', ja: '追加' },
  'data.addNext': { en: 'Add and next', ja: '追加して次へ' },
  'data.more': { en: 'More fields', ja: 'その他の項目' },
  'data.none': { en: '(none)', ja: '（なし）' },
  'data.yes': { en: 'yes', ja: 'はい' },
  'data.no': { en: 'no', ja: 'いいえ' },
  'data.remove': { en: 'Remove row', ja: '行を削除' },
  'data.removeTitle': { en: 'Remove “{{row}}”', ja: '「{{row}}」の削除' },
  'data.removeLead': {
    en: 'These rows hang on it and go too. Undo brings all of them back.',
    ja: '次の行が関連しており、合わせて削除されます。「元に戻す」で全て戻せます。',
  },
  'data.removeStay': {
    en: '{{rows}} rows of “{{table}}” {{rows, stays and loses|stay and lose}} it as {{rows, its|their}} origin.',
    ja: '「{{table}}」の{{rows}}行は残り、出典等の記載がなくなります。',
  },
  'data.removeAll': { en: 'Remove {{rows}} rows', ja: '{{rows}}行を削除' },
  'data.copy': { en: 'Copy', ja: 'コピー' },
  'data.csv': { en: 'Save as CSV', ja: 'CSVで保存' },
  'data.copied': { en: '{{rows}} rows of {{table}} copied', ja: '{{table}}の{{rows}}行をコピーしました' },
  'data.written': { en: '{{name}} written: {{rows}} rows', ja: '{{name}}に{{rows}}行を出力しました' },
  'data.added': { en: 'Added: {{row}}', ja: '追加しました：{{row}}' },
  'data.changed': { en: '{{field}}: {{value}}', ja: '{{field}}：{{value}}' },
  'data.changedMany': { en: '{{cells}} cells changed', ja: '{{cells}}個の値を変更しました' },
  'data.pasted': {
    en: 'Pasted: {{rows}} {{rows, row|rows}} changed, {{added}} added',
    ja: '貼り付けました：{{rows}}行を変更、{{added}}行を追加',
  },
  'data.removed': { en: 'Removed: {{row}}', ja: '削除しました：{{row}}' },
  'data.empty': { en: '“{{table}}” has no rows yet.', ja: '「{{table}}」に行はまだありません。' },
  'data.pasteHere': {
    en: 'or paste rows from a spreadsheet here (Ctrl+V)',
    ja: '又は表計算からここに貼り付け（Ctrl+V）',
  },
  'data.paste.otherwise': {
    en: 'Where its line says nothing, a new row gets: {{said}}.',
    ja: '記載がない項目の値は次のとおりです（{{said}}）。',
  },
  'data.paste.nothing': {
    en: 'The table says all of this already: there is nothing to write.',
    ja: '全て現在の値と同じです。変更はありません。',
  },
  'data.paste.add': { en: 'Add rows ({{added}})', ja: '{{added}}行を追加' },
  'data.paste.over': { en: 'Overwrite cells ({{cells}})', ja: '{{cells}}セルを置き換え' },
  'data.paste.both': {
    en: 'Overwrite cells ({{cells}}) and add rows ({{added}})',
    ja: '{{cells}}セルを置き換え、{{added}}行を追加',
  },
  'data.notFound': { en: 'No row holds “{{text}}”.', ja: '「{{text}}」を含む行はありません。' },
  'data.shown': { en: 'Rows {{first}} to {{last}} of {{all}}', ja: '{{all}}行中{{first}}～{{last}}行' },
  'data.status': { en: '{{table}}: {{shown}} of {{all}} rows', ja: '{{table}}：{{all}}行中{{shown}}行' },
  'data.before': { en: 'Rows before', ja: '前の行' },
  'data.after': { en: 'Rows after', ja: '次の行' },
  'data.tab.row': { en: 'Row', ja: '行' },
  'data.tab.history': { en: 'History', ja: '履歴' },
  'data.history.none': {
    en: 'No change on record touches this row: it came with the project or its sample.',
    ja: 'この行の変更記録はありません（プロジェクト作成時又はサンプルの値のまま）。',
  },
  'data.tab.hanging': { en: 'Named by', ja: '参照元' },
  'data.inspect.none': {
    en: 'Choose a row to see all its fields and what names it.',
    ja: '行を選ぶと、全ての項目と参照元を表示します。',
  },
  'data.hangingNone': { en: 'Nothing names this row.', ja: 'この行を参照する行はありません。' },
  'data.hangingLead': {
    en: 'Rows that name it, and rows that name those:',
    ja: 'この行を参照する行（間接を含む）：',
  },
  'data.ownPage': {
    en: 'These rows are made on a page of their own.',
    ja: 'これらの行は専用の画面で追加します。',
  },
});
