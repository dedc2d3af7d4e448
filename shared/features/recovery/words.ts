import { messages } from '../../base/message';

/** What lies on the disk of a project, and what can be done with it when something went wrong. */
export const recovery = messages({
  'area.recovery': { en: 'Recovery', ja: '復元' },
  'command.recovery': { en: 'Recovery room…', ja: 'ファイルの復元…' },
  'dialog.recoveryFolder': {
    en: 'Choose the folder into which everything is copied',
    ja: '全てのファイルのコピー先フォルダーを選択',
  },
  'dialog.recoveryTables': {
    en: 'Save the tables that can be read',
    ja: '読み取れる表の保存先を選択',
  },
  'recovery.title': { en: 'Recovery of {{file}}', ja: '「{{file}}」の復元' },
  'recovery.definition': {
    en: 'The file on the disk, the changes noted beside it, and the states that were kept. Nothing is written until you choose.',
    ja: 'ディスク上のファイル、変更の記録及びバックアップの一覧。選択するまで何も書き込まない。',
  },
  'recovery.reading': { en: 'Reading what lies on the disk…', ja: 'ディスク上のファイルを読込中…' },
  'recovery.lead.whole': {
    en: 'The file is whole and holds every change up to no. {{revision}}. Nothing has to be done.',
    ja: 'ファイルは正常で、{{revision}}番までの変更を全て含む。必要な操作はない。',
  },
  'recovery.lead.replayed': {
    en: 'Every change up to no. {{revision}} is here: {{taken}} of them were read back from the journal.',
    ja: '{{revision}}番までの変更は全て揃っている。うち{{taken}}件は変更の記録から読み取った。',
  },
  'recovery.lead.open': {
    en: 'The work up to change no. {{revision}} is here. Changes in journals that are not part of it: {{open}}. They are kept, not lost.',
    ja: '{{revision}}番の変更までは揃っている。変更の記録に残る未取込みの変更：{{open}}件（保存済み）。',
  },
  'recovery.lead.unreadable': {
    en: 'The work up to change no. {{revision}} is here. A journal has a part that cannot be read; every change in it that can be read is part of the work.',
    ja: '{{revision}}番の変更までは揃っている。変更の記録に読み取れない部分があるが、読み取れる変更は全て含む。',
  },
  'recovery.lead.log': {
    en: 'The file cannot be opened, but its change log is whole: a new project can have everything up to change no. {{revision}}, with its history.',
    ja: 'ファイルは開けないが、変更履歴は正常。{{revision}}番の変更までを履歴とともに含む新しいプロジェクトを作成できる。',
  },
  'recovery.lead.rows': {
    en: 'The file cannot be opened. {{rows}} rows of it can be read, without their history; tables with missing rows: {{tables}}. A kept state may be the better one.',
    ja: 'ファイルは開けない。{{rows}}行を読み取れる（履歴は含まない）。欠けた行のある表：{{tables}}。バックアップの方が完全な場合がある。',
  },
  'recovery.lead.nothing': {
    en: 'The file cannot be opened and nothing of it can be read. Restore a kept state, if there is one.',
    ja: 'ファイルは開けず、読み取れる内容もない。バックアップがある場合は復元すること。',
  },
  'recovery.timeline': { en: 'What was found', ja: '検出した内容' },
  'recovery.file': { en: 'file last written', ja: 'ファイルの最終保存' },
  'recovery.onDisk': {
    en: 'File, last written {{at}}, {{size}} kB',
    ja: 'ファイル：最終保存{{at}}、{{size}} kB',
  },
  'recovery.journals': { en: 'Journals', ja: '変更の記録' },
  'recovery.journals.none': { en: 'No journal lies beside the file.', ja: '変更の記録はありません。' },
  'recovery.changes': { en: 'Changes that are not part of the project', ja: '未取込みの変更' },
  'recovery.changes.none': {
    en: 'Every change that can be read is part of the project.',
    ja: '読み取れる変更は全て取込み済みです。',
  },
  'recovery.kept': { en: 'States kept', ja: 'バックアップ' },
  'recovery.kept.none': { en: 'No earlier state was kept yet.', ja: 'バックアップはまだありません。' },
  'recovery.col.kind': { en: 'Journal', ja: '種類' },
  'recovery.col.file': { en: 'File', ja: 'ファイル' },
  'recovery.col.changes': { en: 'Changes', ja: '変更' },
  'recovery.col.held': { en: 'Part of the project', ja: '取込み済み' },
  'recovery.col.fits': { en: 'Can be taken in', ja: '取込み可能' },
  'recovery.col.unreadable': { en: 'Bytes not readable', ja: '読取り不能（バイト）' },
  'recovery.col.rows': { en: 'Rows', ja: '行数' },
  'recovery.col.standing': { en: 'Against the project', ja: 'プロジェクトとの照合' },
  'recovery.col.keptAt': { en: 'Kept', ja: '保存日時' },
  'recovery.col.keptBy': { en: 'Before', ja: '契機' },
  'recovery.col.newest': { en: 'Newest change', ja: '最新の変更' },
  'recovery.col.size': { en: 'kB', ja: 'kB' },
  'recovery.col.name': { en: 'Name', ja: '名前' },
  'recovery.notReadable': { en: 'cannot be read', ja: '読取り不能' },
  'recovery.keptBy.save': { en: 'a save', ja: '保存前' },
  'recovery.keptBy.restore': { en: 'a restore', ja: '復元前' },
  'recovery.kind.current': { en: 'beside the file', ja: '使用中' },
  'recovery.kind.set_aside': { en: 'set aside', ja: '別に保存' },
  'recovery.kind.cut_off': { en: 'cut off', ja: '切り離し' },
  'recovery.standing.held': { en: 'part of it', ja: '取込み済み' },
  'recovery.standing.fits': { en: 'fits', ja: '取込み可能' },
  'recovery.standing.taken': { en: 'taken in', ja: '取り込んだ' },
  'recovery.standing.differs': {
    en: 'does not fit: it refers to a row that is not there',
    ja: '取込不可：参照先の行がない',
  },
  'recovery.standing.misfits': {
    en: 'does not fit: rows with other values now: {{misfits}}',
    ja: '取込不可：値が異なる行{{misfits}}件',
  },
  'recovery.standing.unplayable': {
    en: 'does not fit: it takes back a change that cannot be read',
    ja: '取込不可：取消対象の変更を読み取れない',
  },
  'recovery.standing.unknown': { en: 'not known: the file cannot be opened', ja: '不明：ファイルを開けない' },
  'recovery.actions': { en: 'What can be done', ja: '実行できる操作' },
  'recovery.takeIn': { en: 'Take in what fits', ja: '取込み可能な変更を取り込む' },
  'recovery.takeIn.detail': {
    en: 'Puts {{count}} changes on top of the project as one change. One undo takes them back.',
    ja: '変更{{count}}件を一つの変更として取り込む。元に戻す操作一回で取り消せる。',
  },
  'recovery.takeIn.label': {
    en: 'Changes of a journal taken in: {{count}}',
    ja: '変更の記録から取込み：{{count}}件',
  },
  'recovery.takeIn.readOnly': {
    en: 'The project can only be read now, so nothing can be taken in.',
    ja: 'プロジェクトは読み取り専用のため、取り込めない。',
  },
  'recovery.restore': { en: 'Restore', ja: '復元' },
  'recovery.restoreOf': { en: 'Restore the state of {{at}}', ja: '{{at}}のバックアップを復元' },
  'recovery.undoRestore': { en: 'Undo the restore', ja: '復元を取り消す' },
  'recovery.undoRestore.detail': {
    en: 'Puts back what stood there before the last restore, with its journal. The present state is kept first.',
    ja: '直前の復元の前の状態に、変更の記録とともに戻す。現在の状態は先にバックアップする。',
  },
  'recovery.compare': { en: 'Compare', ja: '比較' },
  'recovery.compareOf': { en: 'Compare with the state of {{at}}', ja: '{{at}}のバックアップと比較' },
  'recovery.makeAnew': { en: 'New project of what can be read', ja: '読み取れる内容で新規作成' },
  'recovery.makeAnew.detail': {
    en: 'The damaged file stays as it is. Hold the figures against their sources before you rely on them.',
    ja: '破損したファイルは変更しない。使用前に数値を出所と照合すること。',
  },
  'recovery.makeAnew.label': { en: 'What could be read of {{file}}', ja: '「{{file}}」から読み取れた内容' },
  'recovery.writeTables': { en: 'Export the tables that can be read', ja: '読み取れる表を出力' },
  'recovery.writeTables.detail': {
    en: 'One sheet for each table, as values.',
    ja: '表ごとに一シート。値のみ。',
  },
  'recovery.saveAll': { en: 'Copy everything elsewhere', ja: '全てを別の場所にコピー' },
  'recovery.saveAll.detail': {
    en: 'File, journals and kept states, what cannot be read too, byte by byte. Nothing here changes.',
    ja: 'ファイル、変更の記録及びバックアップを、読み取れない部分も含めてそのままコピーする。元のファイルは変更しない。',
  },
  'recovery.putAway': { en: 'Put away', ja: '片付ける' },
  'recovery.putAwayOf': { en: 'Put {{file}} away', ja: '{{file}}を片付ける' },
  'recovery.putAway.done': {
    en: 'Moved to the kept states: {{file}}.',
    ja: 'バックアップのフォルダーに移動しました：{{file}}。',
  },
  'recovery.taken': {
    en: 'Changes taken in: {{taken}}. Not taken in: {{left}}.',
    ja: '取り込んだ変更：{{taken}}件。取り込まなかった変更：{{left}}件。',
  },
  'recovery.taken.nothing': {
    en: 'There is nothing to take in: every change that can be read is part of the project.',
    ja: '取り込む変更はありません。読み取れる変更は全て取込み済みです。',
  },
  'recovery.restored': {
    en: '{{state}} was restored. What stood there is kept as {{kept}}; undo the restore to have it back.',
    ja: '{{state}}を復元しました。直前の状態は{{kept}}として残っており、復元の取消しで戻せます。',
  },
  'recovery.restored.nothingThere': {
    en: '{{state}} was restored where there was no file.',
    ja: 'ファイルがなかった場所に{{state}}を復元しました。',
  },
  'recovery.made.log': {
    en: '{{out}} holds everything up to change no. {{revision}}, with its history.',
    ja: '{{out}}を作成しました。{{revision}}番の変更までを履歴とともに含みます。',
  },
  'recovery.made.rows': {
    en: '{{out}} holds {{rows}} rows, without history. Left out, since they refer to rows that could not be read: {{leftOut}}. Tables with missing rows: {{tables}}.',
    ja: '{{out}}を作成しました（{{rows}}行、履歴なし）。読み取れない行を参照するため含めなかった行：{{leftOut}}行。欠けた行のある表：{{tables}}。',
  },
  'recovery.none': { en: 'none', ja: 'なし' },
  'recovery.written': { en: '{{file}} holds {{rows}} rows.', ja: '{{file}}に{{rows}}行を出力しました。' },
  'recovery.savedAll': {
    en: '{{count}} files were copied to {{folder}}.',
    ja: '{{count}}個のファイルを{{folder}}にコピーしました。',
  },
  'recovery.compared': {
    en: 'Rows that are other now than in the kept state (change no. {{revision}}): {{rows}}.',
    ja: 'バックアップ（{{revision}}番の変更まで）と異なる行：{{rows}}行。',
  },
  'recovery.compared.same': {
    en: 'The kept state (change no. {{revision}}) has the same rows as the project now.',
    ja: 'バックアップ（{{revision}}番の変更まで）の行は現在のプロジェクトと同じ。',
  },
  'recovery.compared.counts': { en: 'Rows that differ', ja: '異なる行数' },
  'recovery.compared.rows': { en: 'Then and now', ja: '当時と現在' },
  'recovery.compared.did': { en: 'Since then', ja: 'その後の操作' },
  'recovery.compared.then': { en: 'Then', ja: '当時' },
  'recovery.compared.now': { en: 'Now', ja: '現在' },
  'recovery.compared.further': { en: '{{count}} further rows.', ja: 'ほか{{count}}行。' },
  'recovery.compared.close': { en: 'Close the comparison', ja: '比較を閉じる' },
  'recovery.open': { en: 'Open the recovery room', ja: 'ファイルの復元を開く' },
  'recovery.otherWays': { en: 'Open something else', ja: '別のプロジェクトを開く' },
  'refusal.recovery.nothingToUndo': {
    en: 'No restore of "{{file}}" was kept that could be undone. The kept states list what can be restored.',
    ja: '「{{file}}」には取り消せる復元がありません。復元できる状態はバックアップの一覧で確認できます。',
  },
  'refusal.recovery.noJournal': {
    en: 'No journal "{{file}}" lies beside "{{project}}". Choose one of the list.',
    ja: '「{{project}}」に変更の記録「{{file}}」はありません。一覧から選んでください。',
  },
  'refusal.recovery.nothingLeft': {
    en: 'Nothing of "{{file}}" can be read. Restore a kept state, or a copy made elsewhere.',
    ja: '「{{file}}」から読み取れる内容はありません。バックアップ又は別の場所のコピーを復元してください。',
  },
  'refusal.recovery.outKind': {
    en: 'The name ends in something else than .lodestone, .xlsx or .csv. Choose one of them: a new project, a workbook, or tables as text.',
    ja: '保存先の拡張子は.lodestone（新規プロジェクト）、.xlsx（ブック）又は.csv（テキスト）にしてください。',
  },
});
