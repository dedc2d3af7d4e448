import { messages } from '../../base/message';

/** Words of the cover of a workbook, its certificate and checks, and its pictures. */
export const workbookChecks = messages({
  'workbook.cover.title': { en: 'Supply scenario workbook', ja: '供給シナリオブック' },
  'workbook.cover.project': { en: 'Project', ja: 'プロジェクト' },
  'workbook.cover.scenario': { en: 'Scenario', ja: 'シナリオ' },
  'workbook.cover.parents': { en: 'Inherits from', ja: '親シナリオ' },
  'workbook.cover.window': { en: 'Run', ja: '計算条件' },
  'workbook.cover.windowOf': {
    en: '{{economy}}, stage: {{stage}}, {{days}} days from {{start}}',
    ja: '{{economy}}、工程：{{stage}}、{{start}}から{{days}}日間',
  },
  'workbook.cover.headline': { en: 'When written', ja: '出力時の結果' },
  'workbook.cover.idle': { en: 'Without effect', ja: '影響しない供給ショック' },
  'workbook.cover.materials': { en: 'Materials in this workbook', ja: '対象品目' },
  'workbook.cover.classification': { en: 'Handling', ja: '取扱区分' },
  'workbook.cover.unclassified': { en: 'no mark', ja: '区分なし' },
  'workbook.cover.stocksLeftOut': { en: 'Left out', ja: '対象外の項目' },
  'workbook.cover.stocksLeftOutText': {
    en: 'Secret stocks of {{materials}}. The scenarios were run again without them: a shortfall here is the gap between need and supply before any of these stocks is drawn on, and says nothing about their size. Own figures can be entered on the sheet of stocks.',
    ja: '{{materials}}の非公開の備蓄量。これを除いて再計算したため、不足量は当該備蓄を放出する前の必要量と供給量の差であり、備蓄量を示すものではない。備蓄のシートに独自の値を入力できる。',
  },
  'workbook.cover.dataDate': { en: 'Data as of', ja: 'データ基準日' },
  'workbook.cover.who': { en: 'Written by', ja: '作成者' },
  'workbook.cover.nobody': { en: 'not given', ja: '記載なし' },
  'workbook.cover.createdAt': { en: 'Written on', ja: '作成日時' },
  'workbook.cover.version': { en: 'Program', ja: '作成プログラム' },
  'workbook.cover.versionOf': { en: 'Lodestone {{version}}', ja: 'Lodestone {{version}}' },
  'workbook.cover.edition': { en: 'Edition with the same digits', ja: '同じ数値の版' },
  'workbook.cover.revision': { en: 'Up to change', ja: '対象の変更番号' },
  'workbook.cover.headHash': { en: 'Change log (head hash)', ja: '変更履歴の最新ハッシュ' },
  'workbook.cover.contents': { en: 'Contents', ja: '目次' },
  'workbook.legend.title': { en: 'How to read and change it', ja: '見方と変更のしかた' },
  'workbook.legend.input': { en: 'Input', ja: '入力値' },
  'workbook.legend.inputText': {
    en: 'Yellow cells can be changed; every figure that depends on them follows. Importing the saved workbook into its project takes the edits into the scenario.',
    ja: '黄色のセルは変更できる。変更すると、関係する全ての値が再計算される。保存したブックを元のプロジェクトに取り込むと、編集内容をシナリオに反映できる。',
  },
  'workbook.legend.computed': { en: 'Computed', ja: '計算値' },
  'workbook.legend.computedText': {
    en: 'A formula over the inputs. Sheets are protected against slips, without a password.',
    ja: '入力値に基づく数式。誤操作防止のためシートを保護している（パスワードなし）。',
  },
  'workbook.legend.main': { en: 'Main figure', ja: '主要値' },
  'workbook.legend.mainText': {
    en: 'What the scenario comes to. Names of cells: see Formulas, Name Manager.',
    ja: 'シナリオの主な結果。セルの名前は「数式」の「名前の管理」で確認できる。',
  },
  'workbook.legend.markText': {
    en: 'Every input says how certain it is: known (read in a source), estimated, or guessed. Guessed and illustrative figures carry this colour.',
    ja: '入力値の確度は、確認済み（出典で確認）、推計、仮置きのいずれか。仮置きと例示の値はこの色で示す。',
  },
  'workbook.pictures.title': { en: 'Charts', ja: 'グラフ' },
  'workbook.pictures.hint': {
    en: 'Drawn over the daily sheets: they follow every change of an input.',
    ja: '日次シートを参照するため、入力値の変更に連動する。',
  },
  'workbook.pictures.supply': { en: '{{material}}: need and supply', ja: '{{material}}：必要量と供給' },
  'workbook.pictures.served': { en: '{{material}}: need served', ja: '{{material}}：充足量' },
  'workbook.pictures.stock': { en: '{{material}}: stock', ja: '{{material}}：備蓄量' },
  'workbook.pictures.fromStart': { en: 'days from the start', ja: '開始からの日数' },
  'workbook.check.run': {
    en: '{{figure}}, against the one that the sheets by day were written with',
    ja: '{{figure}}（日次シートの作成時の値との比較）',
  },
  'workbook.check.earlierAsValues': {
    en: 'Stocks of earlier stages are worked up; what is made, released, served and short is written as values',
    ja: '前の工程の備蓄を加工するため、加工量・放出量・供給量・不足量などは値で記載',
  },
  'workbook.check.owingAsValues': {
    en: 'Several uses share what comes, and some are owed what they are not given; the balance is written as values',
    ja: '複数の用途で分け合い、不足分を繰り越す用途があるため、収支は値で記載',
  },
  'workbook.check.title': { en: 'Check', ja: '検算' },
  'workbook.check.hint': {
    en: '"Changed" is no fault: an input was changed after the workbook was written.',
    ja: '「変更あり」は誤りではなく、作成後に入力値が変更されたことを示す。',
  },
  'workbook.certificate.title': { en: 'Certificate', ja: '検算の証明' },
  'workbook.certificate.verdict': { en: 'Verdict', ja: '総合判定' },
  'workbook.certificate.means': {
    en: '{{holds}}: each of the {{count}} checks below holds or says "changed"; {{fails}}: at least one does not, or an input is no number.',
    ja: '{{holds}}：下の検算{{count}}件が全て「適合」又は「変更あり」。{{fails}}：不適合が1件以上、又は数値でない入力がある。',
  },
  'workbook.check.check': { en: 'Check', ja: '検算項目' },
  'workbook.check.found': { en: 'Now', ja: '現在の値' },
  'workbook.check.wanted': { en: 'Wanted, or as written', ja: '基準値・作成時の値' },
  'workbook.check.verdict': { en: 'Verdict', ja: '判定' },
  'workbook.check.ok': { en: 'in order', ja: '適合' },
  'workbook.check.notOk': { en: 'not in order', ja: '不適合' },
  'workbook.check.changed': { en: 'changed', ja: '変更あり' },
  'workbook.check.conservation': {
    en: 'Opening + arrivals + recycling − served − not bought − closing (t {{counted}})',
    ja: '期首備蓄量＋入着＋リサイクル－充足－購入見送り－期末備蓄 t（{{counted}}）',
  },
  'workbook.check.notNegative': {
    en: 'Least of opening stock, and of arrivals, recycling and need on a day (t {{counted}})',
    ja: '期首備蓄量と、1日の入着・リサイクル・必要量の最小値 t（{{counted}}）',
  },
  'workbook.check.shares': {
    en: 'Smallest unallocated rest of a year (%): shares are 100 % at most',
    ja: '各年の未配分の最小値（%）：割合の合計は100%以下',
  },
  'workbook.check.asWritten': {
    en: '{{figure}}, against the figure as written',
    ja: '{{figure}}（作成時の値との比較）',
  },
  'workbook.check.formulas': {
    en: 'Formulas in this workbook, all of them live',
    ja: 'このブックの数式の数（すべて再計算の対象）',
  },
  'workbook.check.value': { en: 'Value', ja: '値' },
  'workbook.check.feedsAsValues': {
    en: 'What feeds let suppliers make under "{{shock}}" is written as values: it does not follow changed inputs',
    ja: '「{{shock}}」による原料の影響は値で記載：入力値の変更を反映しない',
  },
  'workbook.check.quotaAsValues': {
    en: 'Quota "{{shock}}" is shared by several groups and written as values: it does not follow changed inputs',
    ja: '輸出枠「{{shock}}」は複数の供給元グループで分けるため値で記載：入力値の変更を反映しない',
  },
  'workbook.check.endUsesAsValues': {
    en: 'What "{{shock}}" lets through depends on what the goods are for and is written as values: it does not follow changed inputs',
    ja: '「{{shock}}」の通過量は最終用途によって異なるため値で記載：入力値の変更を反映しない',
  },
  'workbook.check.servesAsValues': {
    en: 'Stocks or goods that arrive serve some of the uses alone; what leaves and enters the stock and what each use goes without is written as values',
    ja: '特定の用途だけに充てる備蓄又は貨物があるため、放出、積増しと用途別の不足量は値で記載',
  },
  'workbook.check.tiersAsValues': {
    en: 'The tiers of the stock have limits or release rules of their own; what is released, refilled and not bought is written as values',
    ja: '備蓄の区分ごとに上限又は放出ルールがあるため、放出量・積増し量・購入されない量は値で記載',
  },
  'workbook.check.ofLine': { en: '{{line}}: {{figure}}', ja: '{{line}}：{{figure}}' },
  'workbook.check.linesAsValues': {
    en: 'Lines written as values, which do not follow changed inputs: {{lines}}',
    ja: '値で記載した生産ライン（入力値の変更を反映しない）：{{lines}}',
  },
  'workbook.check.sheetAsValues': {
    en: 'The sheet "{{sheet}}" is written as values: it does not follow changed inputs',
    ja: '「{{sheet}}」シートは値で記載：入力値の変更を反映しない',
  },
  'workbook.check.history': {
    en: 'First day of "{{shock}}": the daily sheets follow no earlier requests',
    ja: '「{{shock}}」の開始日：日次シートはこれより前の申請を含まない',
  },
});
