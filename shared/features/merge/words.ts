import { messages } from '../../base/message';

/** Two copies of a project brought together. */
export const merge = messages({
  'command.merge': { en: 'Merge another copy…', ja: '別のコピーを統合…' },
  'dialog.mergeProject': {
    en: 'Choose the copy of the project to merge',
    ja: '統合するプロジェクトのコピーを選択',
  },
  'merge.title': { en: 'Merge {{file}}', ja: '「{{file}}」の統合' },
  'merge.reading': { en: 'Laying the two copies beside each other…', ja: '二つのコピーを照合中…' },
  'merge.writing': { en: 'Writing the merge', ja: '統合を書込み中' },
  'merge.mine': { en: 'Mine', ja: '手元' },
  'merge.theirs': { en: 'Theirs', ja: '相手' },
  'merge.base': { en: 'Before', ja: '分岐前' },
  'merge.base.history': {
    en: 'Both copies have their history in common up to change no. {{number}}, “{{label}}” ({{who}}, {{at}}).',
    ja: '二つのコピーの履歴は{{number}}番の変更「{{label}}」（{{who}}、{{at}}）まで共通。',
  },
  'merge.base.file': {
    en: 'Changes are told from “{{file}}”, which is taken for what both copies came from.',
    ja: '「{{file}}」を分岐前として、双方の変更を判定。',
  },
  'merge.base.none': {
    en: 'Two-way: nothing is known of what both came from. Rows of either side stay, and every difference is a conflict. With the common file as a base, fewer are.',
    ja: '二者比較：共通の分岐前が不明。双方の行を残し、相違は全て競合とする。分岐前のファイルを指定すると競合は減る。',
  },
  'merge.base.choose': { en: 'Choose the common file…', ja: '分岐前のファイルを選択…' },
  'merge.what': { en: 'Bring over', ja: '統合する範囲' },
  'merge.what.all': { en: 'the whole project', ja: 'プロジェクト全体' },
  'merge.counts': { en: 'Rows changed', ja: '変更された行数' },
  'merge.conflicts': { en: 'Conflicts', ja: '競合' },
  'merge.conflicts.none': { en: 'No conflicts.', ja: '競合はありません。' },
  'merge.taken': { en: 'What the merge changes here', ja: '統合による変更' },
  'merge.taken.none': { en: 'The merge changes nothing here.', ja: '統合による変更はありません。' },
  'merge.rowless': {
    en: 'Overrides of rows that are not in this project',
    ja: 'このプロジェクトにない行の上書き',
  },
  'merge.rowless.left': {
    en: 'Left out: it would change nothing, since the plan here has no such row and nothing to make one from. Bring over the whole project, or enter the row here and merge again.',
    ja: '採用しない：手元の計画に該当する行も、行を作る元の値もなく、効果がないため。採用するには、プロジェクト全体の統合、又は手元への行の追加と再度の統合が必要。',
  },
  'merge.rowless.nowhere': {
    en: 'Left out: neither copy has the row, so it would change nothing. Enter the row and merge again.',
    ja: '採用しない：どちらのコピーにも該当する行がなく、効果がないため。採用するには、行の追加と再度の統合が必要。',
  },
  'merge.rowless.made': {
    en: 'Taken: the scenario alone has the row, guessed and without a source. Bring over the whole project, or enter the row here, to have it in the plan.',
    ja: '採用：該当する行はシナリオの中だけに、出典のない仮置きとして置かれる。計画に加えるには、プロジェクト全体の統合、又は手元への行の追加が必要。',
  },
  'merge.col.scenario': { en: 'Scenario', ja: 'シナリオ' },
  'merge.col.missing': { en: 'Row that is not here', ja: '手元にない行' },
  'merge.col.becomes': { en: 'What becomes of it', ja: '扱い' },
  'merge.used.overrides': {
    en: '{{table}} {{count}} (in {{scenarios}})',
    ja: '{{table}} {{count}}（シナリオ：{{scenarios}}）',
  },
  'merge.col.byTheirs': { en: 'by theirs alone', ja: '相手のみ' },
  'merge.col.byMine': { en: 'by mine alone', ja: '手元のみ' },
  'merge.col.byBoth': { en: 'by both', ja: '双方' },
  'merge.col.kind': { en: 'Conflict', ja: '競合の種類' },
  'merge.col.mineBy': { en: 'Mine by', ja: '手元の変更者' },
  'merge.col.theirsBy': { en: 'Theirs by', ja: '相手の変更者' },
  'merge.col.take': { en: 'Decided', ja: '採用' },
  'merge.kind.cells': { en: 'both changed it', ja: '双方が変更' },
  'merge.kind.row': { en: 'row changed and removed, or not whole', ja: '一方が変更、他方が削除など' },
  'merge.kind.set': { en: 'does not add up to 100 %', ja: '合計が100%にならない' },
  'merge.kind.scenarioSet': { en: 'does not add up to 100 %', ja: '合計が100%にならない' },
  'merge.kind.gone': { en: 'removed, yet in use', ja: '削除されたが使用中' },
  'merge.kind.twin': { en: 'two of one name', ja: '名称の重複' },
  'merge.kind.parents': { en: 'parents in a circle, or too deep', ja: '親シナリオが循環又は深すぎる' },
  'merge.set': { en: 'all shares of the set', ja: '組の供給割合全体' },
  'merge.scenarioSet': { en: 'all shares that the scenario sets', ja: 'シナリオが定める供給割合全体' },
  'merge.sum': { en: 'both together: {{sum}}', ja: '双方を採用すると{{sum}}' },
  'merge.sumNote': {
    en: 'A set of shares that no longer adds up is taken from one side as a whole.',
    ja: '合計が合わない供給割合の組は、全体を一方から採用する。',
  },
  'merge.rowOf': { en: '{{table}}: {{name}}', ja: '{{table}}：{{name}}' },
  'merge.gone': { en: 'removed', ja: '削除' },
  'merge.used': { en: 'in use: {{hanging}}', ja: '使用中：{{hanging}}' },
  'merge.unchanged': { en: 'as before', ja: '変更なし' },
  'merge.more': { en: '{{count}} more', ja: 'ほか{{count}}件' },
  'merge.by': { en: '{{who}}, {{at}}', ja: '{{who}}、{{at}}' },
  'merge.open': { en: 'open', ja: '未決定' },
  'merge.further': { en: '{{count}} further rows.', ja: 'ほか{{count}}行。' },
  'merge.value': { en: 'another value', ja: '別の値' },
  'merge.value.of': { en: 'Another value of {{name}}', ja: '{{name}}の別の値' },
  'merge.take': { en: 'Take of {{name}}', ja: '{{name}}の採用' },
  'merge.all': { en: 'All of “{{kind}}”', ja: '「{{kind}}」を一括' },
  'merge.allConflicts': { en: 'All conflicts', ja: '全ての競合を一括' },
  'merge.openCount': {
    en: 'Open conflicts: {{count}} of {{total}}.',
    ja: '競合{{total}}件中{{count}}件が未決定。',
  },
  'merge.apply': { en: 'Merge {{rows}} rows', ja: '{{rows}}行を統合' },
  'merge.done': {
    en: '“{{file}}” is merged as one change; Undo takes it back.',
    ja: '「{{file}}」を一つの変更として統合しました。「元に戻す」で取り消せます。',
  },
  'change.merge': { en: 'Merged {{file}}', ja: '「{{file}}」を統合' },
  'change.merge.scenario': {
    en: 'Brought over scenario "{{name}}" from {{file}}',
    ja: '「{{file}}」からシナリオ「{{name}}」を統合',
  },
  'change.merge.reason.history': {
    en: 'Head of the other copy {{head}}; in common up to no. {{number}}; conflicts decided: {{count}}',
    ja: '相手の最新ハッシュ {{head}}、共通の履歴は{{number}}番まで、決定した競合{{count}}件',
  },
  'change.merge.reason.file': {
    en: 'Head of the other copy {{head}}; base {{base}}; conflicts decided: {{count}}',
    ja: '相手の最新ハッシュ {{head}}、分岐前は「{{base}}」、決定した競合{{count}}件',
  },
  'change.merge.reason.none': {
    en: 'Head of the other copy {{head}}; two-way, no common base; conflicts decided: {{count}}',
    ja: '相手の最新ハッシュ {{head}}、分岐前不明の二者比較、決定した競合{{count}}件',
  },
  'cli.merge.head': {
    en: '{{mine}} (mine) with {{theirs}} (theirs). Rows that change here: {{rows}}. Conflicts: {{conflicts}}, open: {{open}}.',
    ja: '手元「{{mine}}」、相手「{{theirs}}」。変更される行{{rows}}件、競合{{conflicts}}件（未決定{{open}}件）。',
  },
  'cli.merge.open': {
    en: 'Nothing was written: conflicts are open. Decide all with --take mine or --take theirs, or each by its id (--json) with --decisions FILE.',
    ja: '未決定の競合があるため、何も書き込んでいません。全てを --take mine 又は --take theirs で、個別には --json の id を使い --decisions FILE で決定してください。',
  },
  'cli.merge.dry': { en: 'Nothing was written (--dry-run).', ja: '何も書き込んでいません（--dry-run）。' },
  'cli.merge.done': {
    en: 'Merged into {{file}} as one change (revision {{revision}}); undo takes it back.',
    ja: '{{file}}に一つの変更として統合しました（改訂{{revision}}）。undoで取り消せます。',
  },
  'cli.merge.nothing': {
    en: 'Nothing to merge: nothing was written.',
    ja: '統合する変更がないため、何も書き込んでいません。',
  },
  'refusal.merge.open': {
    en: 'Conflicts with "{{file}}" that are not decided: {{count}}. Decide each, or all at once.',
    ja: '「{{file}}」との競合{{count}}件が未決定です。個別に、又は一括で決定してください。',
  },
  'refusal.merge.unknown': {
    en: 'No conflict has the id "{{id}}". Take the ids from lodestone merge --dry-run --json of these same files.',
    ja: '「{{id}}」という id の競合はありません。同じファイルに対する lodestone merge --dry-run --json の id を使ってください。',
  },
  'refusal.merge.altered': {
    en: 'Nothing was merged: the history of "{{file}}" was altered at change no. {{number}}, so it does not say who changed what. Ask for a copy that Verify finds sound, or take a state of it that was kept.',
    ja: '「{{file}}」の履歴は{{number}}番の変更で書き換えられており、誰が何を変更したか判断できないため、統合していません。検証で正常と判定されるコピーか、保管された過去の状態を使ってください。',
  },
  'refusal.merge.unexplained': {
    en: 'Nothing was merged: the history of "{{file}}" does not explain what stands in these rows, so another program wrote them. {{rows}}. Ask for a copy that Verify finds sound, or enter these rows again in "{{file}}".',
    ja: '「{{file}}」の次の行は履歴と一致せず、別のプログラムが書き込んだものとみられるため、統合していません：{{rows}}。検証で正常と判定されるコピーを使うか、「{{file}}」で該当する行を入力し直してください。',
  },
  'refusal.merge.untold': {
    en: 'Nothing was merged: the history of "{{file}}" has lost the rows of a change that is in force, so it explains none. Ask for a copy that has its whole history.',
    ja: '「{{file}}」の履歴から有効な変更の行が失われており、各行の由来を確認できないため、統合していません。履歴が全て残っているコピーを使ってください。',
  },
  'refusal.merge.unsound': {
    en: 'Nothing was merged: Verify does not find "{{file}}" sound ({{detail}}). Ask for a copy that it finds sound, or take a state of it that was kept.',
    ja: '「{{file}}」は検証で正常と判定されないため、統合していません（{{detail}}）。正常と判定されるコピーか、保管された過去の状態を使ってください。',
  },
  'refusal.merge.noValue': {
    en: 'This conflict of {{table}} takes no other value: decide mine or theirs.',
    ja: '{{table}}のこの競合に別の値は指定できません。手元か相手を選んでください。',
  },
  'refusal.merge.outTaken': {
    en: '{{file}} is there already, and a merge overwrites nothing. Name another file with --out.',
    ja: '{{file}}は既にあり、上書きしません。--out で別のファイルを指定してください。',
  },
});
