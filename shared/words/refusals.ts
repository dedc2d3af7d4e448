import { messages } from '../base/message';

/** Every sentence with which something is refused: what, where (the place is put in front), and what to do. */
export const refusals = messages({
  'refusal.option': {
    en: 'What was given for "{{option}}" does not fit. {{misfit}} Correct it and try again.',
    ja: '「{{option}}」の指定が正しくありません。{{misfit}}直してから、もう一度実行してください。',
  },
  'refusal.out.inHand': {
    en: 'This file is the one that is being worked on, and would be lost. Nothing was written: choose another name.',
    ja: '出力先が、いま使用しているファイルと同じです。上書きすると失われるため、出力していません。別の名前を指定してください。',
  },
  'refusal.out.ofProject': {
    en: 'The file belongs to the project {{project}} (its journal, lock or kept states). Nothing was written: choose another name.',
    ja: 'このファイルはプロジェクト{{project}}に属するもの（変更の記録、使用中の印又はバックアップ）です。出力していません。別の名前を指定してください。',
  },
  'refusal.policy.unredacted': {
    en: 'The administrator of this machine has switched off what is written with secret figures ({{path}}). Leave out what is secret, write a redacted copy, or restore a kept state in its place.',
    ja: 'この端末では、非公開の数値を含む出力を管理者が無効にしています（{{path}}）。非公開の備蓄量を除いて出力するか、非公開情報を除いたコピーを保存するか、元のファイルの場所に復元してください。',
  },
  'refusal.open.inside': {
    en: 'What is asked for stays in the project: its history, its editions and forms, and whatever would write to it, are no part of what may leave. Ask without leaving anything out.',
    ja: '求められた内容は、非公開情報を除いた出力の対象外です（変更履歴、版、様式、プロジェクトへの書込みなど）。非公開情報を除かずに実行してください。',
  },
  'refusal.policy.serve': {
    en: 'The policy of this machine ({{path}}) has switched off answering an assistant. Ask whoever administers it.',
    ja: 'この端末のポリシー（{{path}}）により、支援ツールへの応答は停止されています。管理者に確認してください。',
  },
  'refusal.policy.unreadable': {
    en: 'The policy of this machine, {{path}}, cannot be read, so that nothing with secret figures is written. Ask the administrator to let everybody read it.',
    ja: 'この端末の管理者設定{{path}}を読み取れないため、非公開の数値を含む出力はできません。全ての利用者が読み取れるようにするよう管理者に依頼してください。',
  },
  'refusal.policy.notJson': {
    en: 'The policy of this machine, {{path}}, is no JSON in UTF-8, so that nothing with secret figures is written. Ask the administrator to correct it by docs/administration.md.',
    ja: 'この端末の管理者設定{{path}}がUTF-8のJSONではないため、非公開の数値を含む出力はできません。管理者に修正を依頼してください。',
  },
  'refusal.policy.whole': {
    en: 'The policy of this machine, {{path}}, does not hold, so that nothing with secret figures is written. {{misfit}} Ask the administrator to correct it by docs/administration.md.',
    ja: 'この端末の管理者設定{{path}}が正しくないため、非公開の数値を含む出力はできません。{{misfit}}管理者に修正を依頼してください。',
  },
  'refusal.policy.unknownField': {
    en: 'The policy of this machine, {{path}}, has a field "{{field}}" that nothing knows, so that nothing with secret figures is written. Ask the administrator to correct it by docs/administration.md.',
    ja: 'この端末の管理者設定{{path}}に使用できない項目「{{field}}」があるため、非公開の数値を含む出力はできません。管理者に修正を依頼してください。',
  },
  'refusal.policy.field': {
    en: 'In the policy of this machine, {{path}}, the field "{{field}}" does not fit, so that nothing with secret figures is written. {{misfit}} Ask the administrator to correct it by docs/administration.md.',
    ja: 'この端末の管理者設定{{path}}の項目「{{field}}」が正しくないため、非公開の数値を含む出力はできません。{{misfit}}管理者に修正を依頼してください。',
  },
  'refusal.import.unknown': {
    en: 'No import in force in this project has the number "{{id}}". List the imports and choose one of them.',
    ja: 'このプロジェクトに有効な取込み「{{id}}」はありません。一覧から選んでください。',
  },
  'refusal.import.alreadyReverted': {
    en: 'The import of {{file}} was reverted before. Nothing was changed.',
    ja: '{{file}}の取込みは既に取り消されています。変更はありません。',
  },
  'refusal.import.laterEdits': {
    en: 'The import of {{file}} cannot be reverted: {{count}} of its rows {{count, was|were}} changed later, last by change no. {{number}} "{{label}}". Undo or revert that change first.',
    ja: '{{file}}の取込みは取り消せません。取り込んだ行のうち{{count}}件がその後変更されています（最後は{{number}}番「{{label}}」）。先にその変更を取り消してください。',
  },
  'refusal.share.range': {
    en: 'A share is between 0 and 100 %, and {{value}} is not. Enter a value in that range.',
    ja: '割合は0～100%で指定します。{{value}}は範囲外です。範囲内の値を入力してください。',
  },
  'refusal.share.noRoom': {
    en: 'Locked suppliers and the unallocated rest leave room for {{largest}} % at most, not {{value}} %. Unlock a supplier or enter less.',
    ja: '固定された供給元と未配分のため、上限は{{largest}}%です（入力値{{value}}%）。固定を外すか、小さい値を入力してください。',
  },
  'refusal.share.noRoomTyped': {
    en: 'The figures just typed, locked suppliers and the unallocated rest leave room for {{largest}} % at most, not {{value}} %. Enter less, or click the cell first to let the others move.',
    ja: '続けて入力した値、固定された供給元、未配分のため、上限は{{largest}}%です（入力値{{value}}%）。小さい値を入力するか、先にセルをクリックすると他の供給元も再配分の対象になります。',
  },
  'refusal.share.locked': {
    en: 'The share of {{supplier}} is locked. Unlock it before changing it.',
    ja: '{{supplier}}の割合は固定されています。固定を外してから変更してください。',
  },
  'refusal.share.unknownSupplier': {
    en: 'There is no supplier "{{supplier}}" for this material and stage. Check the name, or add the supplier.',
    ja: 'この品目・工程に供給元「{{supplier}}」はありません。名称を確認するか、供給元を追加してください。',
  },
  'refusal.scenario.unknown': {
    en: 'There is no scenario "{{name}}" in this project. List the scenarios and choose one of them.',
    ja: 'このプロジェクトにシナリオ「{{name}}」はありません。一覧から選んでください。',
  },
  'refusal.scenario.tooDeep': {
    en: 'Scenario "{{name}}" would stand more than {{levels}} levels deep, or inherit from itself. Choose another parent.',
    ja: 'シナリオ「{{name}}」の階層が{{levels}}段を超えるか、自身を継承しています。別の親シナリオを選んでください。',
  },
  'refusal.scenario.window.economyId': {
    en: 'Scenario "{{name}}" and its parents do not name an economy. Choose one, or a parent that has one.',
    ja: 'シナリオ「{{name}}」とその親シナリオに対象国の指定がありません。指定するか、指定のある親シナリオを選んでください。',
  },
  'refusal.scenario.window.stage': {
    en: 'Scenario "{{name}}" and its parents do not name a stage. Choose one, or a parent that has one.',
    ja: 'シナリオ「{{name}}」とその親シナリオに工程の指定がありません。指定するか、指定のある親シナリオを選んでください。',
  },
  'refusal.scenario.window.start': {
    en: 'Scenario "{{name}}" and its parents have no first day. Enter one, or choose a parent that has one.',
    ja: 'シナリオ「{{name}}」とその親シナリオに開始日の指定がありません。入力するか、指定のある親シナリオを選んでください。',
  },
  'refusal.scenario.window.days': {
    en: 'Scenario "{{name}}" and its parents do not say for how many days to run. Enter them, or choose a parent that does.',
    ja: 'シナリオ「{{name}}」とその親シナリオに計算日数の指定がありません。入力するか、指定のある親シナリオを選んでください。',
  },
  'refusal.share.negativeTonnes': {
    en: 'A quantity is zero or more, and {{value}} t is not. Enter zero or a positive quantity.',
    ja: '数量は0以上で指定します。{{value}} tは指定できません。0以上の値を入力してください。',
  },
  'refusal.share.noTotal': {
    en: 'The total supply of {{year}} is not known, so tonnes cannot be turned into a share. Enter the total supply first, or a percentage.',
    ja: '{{year}}年の総供給量が未設定のため、数量を割合に換算できません。総供給量を先に入力するか、割合で入力してください。',
  },
  'refusal.share.totalNotPositive': {
    en: 'A total supply is more than zero, and {{value}} t is not. Enter a positive quantity.',
    ja: '総供給量は0より大きい値で指定します。{{value}} tは指定できません。正の値を入力してください。',
  },
  'refusal.share.notInPlan': {
    en: 'Supplier "{{supplier}}" has no share in the plan for this year, so a scenario cannot change it. Add it to the plan with 0 % first.',
    ja: '供給元「{{supplier}}」はこの年の計画に割合がないため、シナリオで変更できません。先に計画へ0%で追加してください。',
  },
  'refusal.share.rangeOrder': {
    en: 'The range runs from {{low}} to {{high}}, which is the wrong way round. Enter the lower bound first.',
    ja: '範囲が{{low}}～{{high}}と逆になっています。下限、上限の順に入力してください。',
  },
  'refusal.share.otherStage': {
    en: 'Supplier "{{supplier}}" works at another stage ({{stage}}). Choose a supplier of this stage.',
    ja: '供給元「{{supplier}}」は別の工程（{{stage}}）です。この工程の供給元を選んでください。',
  },
  'refusal.measures.overlap': {
    en: 'Two states of measure {{measure}} overlap: one begins on {{date}}, before the other is over. Correct one of the days.',
    ja: '措置{{measure}}の状態が重なっています。{{date}}からの状態が、別の状態の期間中に始まります。日付を直してください。',
  },
  'refusal.share.sumOver': {
    en: 'The shares of {{year}} would sum to {{sum}} %. Lower some of them so that the sum is at most 100 %.',
    ja: '{{year}}年の割合の合計が{{sum}}%になります。合計が100%以下になるように下げてください。',
  },
  'refusal.project.noneOpen': {
    en: 'No project is open. Open a project file or make a new one first.',
    ja: 'プロジェクトが開かれていません。先にプロジェクトを開くか、新規に作成してください。',
  },
  'refusal.reference.unknownMaterial': {
    en: 'There is no material "{{material}}" in this project. Check the symbol, for example Dy or NdPr.',
    ja: 'このプロジェクトに品目「{{material}}」はありません。記号（例：Dy、NdPr）を確認してください。',
  },
  'refusal.reference.unknownEconomy': {
    en: 'There is no economy "{{economy}}" in this project. Use its three-letter code, for example JPN.',
    ja: 'このプロジェクトに対象国「{{economy}}」はありません。3文字のコード（例：JPN）を指定してください。',
  },
  'refusal.reference.noCountry': {
    en: '"{{country}}" in {{field}} is no country. Name the country, or leave the part that nobody is named for open: "ZZZ" in a table of observations, nothing in a model.',
    ja: '{{field}}の「{{country}}」は国ではありません。国を指定するか、国名不明分は空けておいてください（観測表では「ZZZ」、モデルでは記入なし）。',
  },
  'refusal.import.changedMeanwhile': {
    en: 'The file was changed while it was being read. Save and close it in the other program, then import it again.',
    ja: '読み込み中にファイルが変更されました。他のプログラムで保存して閉じ、もう一度取り込んでください。',
  },
});
