import { messages } from '../../base/message';

/** What the project file says when it cannot be opened, written or taken back. */
export const projectMessages = messages({
  'refusal.project.missing': {
    en: 'There is no file "{{file}}" in {{folder}}. Check the name, or create a project.',
    ja: '{{folder}}にファイル「{{file}}」がありません。名前を確認するか、プロジェクトを作成してください。',
  },
  'refusal.begin.country': {
    en: 'There is no country "{{country}}". Use its code of three letters, for example DEU.',
    ja: '国・地域「{{country}}」はありません。3文字のコード（例：DEU）を指定してください。',
  },
  'refusal.begin.basis': {
    en: 'What the tonnes of "{{mineral}}" count is not known. Say it behind the symbol: Slag=gross, Slag=metal or Slag=reo.',
    ja: '「{{mineral}}」の重量基準が分かりません。記号の後に指定してください（例：Slag=gross、Slag=metal、Slag=reo）。',
  },
  'refusal.begin.setting': {
    en: 'The project was not begun ({{what}}). Change what is named there and begin again.',
    ja: 'プロジェクトを作成できません（{{what}}）。指定を直してください。',
  },
  'refusal.project.noFolder': {
    en: 'There is no folder {{folder}}. Create it, or choose another one.',
    ja: 'フォルダー{{folder}}がありません。作成するか、別のフォルダーを選んでください。',
  },
  'refusal.project.readOnlyFolder': {
    en: 'The folder {{folder}} cannot be written to, so {{file}} cannot be changed there. Copy the file to a folder with write access.',
    ja: 'フォルダー{{folder}}に書き込めないため、{{file}}を変更できません。書き込み可能なフォルダーにファイルをコピーしてください。',
  },
  'refusal.project.readOnlyFile': {
    en: '"{{file}}" is write-protected and was left as it is. Take the write protection away, or save a copy under another name.',
    ja: '「{{file}}」は書き込み禁止のため、変更しませんでした。書き込み禁止を解除するか、別名でコピーを保存してください。',
  },
  'refusal.project.exists': {
    en: 'There is a file "{{file}}" in {{folder}} already, and it was left as it is. Choose another name.',
    ja: '{{folder}}に「{{file}}」が既にあります（変更していません）。別の名前を選んでください。',
  },
  'refusal.project.openCopy': {
    en: '“{{file}}” is an open copy of a project, which other programs read. Open the project that it was made of.',
    ja: '「{{file}}」は他のプログラム用に出力したコピーです。元のプロジェクトを開いてください。',
  },
  'refusal.project.notAProject': {
    en: '"{{file}}" is not a Lodestone project. Choose a file that Lodestone has written (.lodestone).',
    ja: '「{{file}}」はLodestoneのプロジェクトではありません。Lodestoneで作成したファイル（.lodestone）を選んでください。',
  },
  'refusal.project.newerVersion': {
    en: '"{{file}}" was written by a newer version of Lodestone (file version {{found}}, this program knows {{known}}). Open it with the newer version.',
    ja: '「{{file}}」は新しい版のLodestoneで作成されています（ファイル版{{found}}、本プログラムは{{known}}まで）。新しい版で開いてください。',
  },
  'refusal.project.notOpened': {
    en: '"{{file}}" in {{folder}} could not be read ({{detail}}). Check that the disk is there and that the file may be read, then open it again.',
    ja: '{{folder}}の「{{file}}」を読み込めませんでした（{{detail}}）。ディスクの接続と読み取り権限を確認し、開き直してください。',
  },
  'refusal.project.damaged': {
    en: '"{{file}}" is damaged ({{detail}}) and has no kept earlier state. Restore it from a copy made elsewhere.',
    ja: '「{{file}}」は破損しており（{{detail}}）、バックアップも残っていません。別の場所のコピーから復元してください。',
  },
  'refusal.project.damagedHasBackup': {
    en: '"{{file}}" is damaged ({{detail}}). The newest kept earlier state is {{backup}} in the folder .lodestone-backups: restore it.',
    ja: '「{{file}}」に読み取れない部分があります（{{detail}}）。最新のバックアップは.lodestone-backupsフォルダーの{{backup}}です。これを復元してください。',
  },
  'refusal.project.foreignSchema': {
    en: '"{{file}}" holds {{object}}, which Lodestone has not put there. Remove it with the program that added it, or open another copy.',
    ja: '「{{file}}」にLodestoneが作成していない{{object}}が含まれています。追加したプログラムで削除するか、別のコピーを開いてください。',
  },
  'refusal.project.openElsewhere': {
    en: 'Another SQLite program has "{{file}}" open or has left {{leftover}} beside it. Close that program, so that it writes its changes back.',
    ja: '別のプログラムが「{{file}}」を開いているか、作業ファイル{{leftover}}が残っています。そのプログラムで変更を保存して終了し、開き直してください。',
  },
  'refusal.project.locked': {
    en: '"{{file}}" is open for {{who}} on {{host}} since {{since}}. Close it there; if nobody has it open, delete {{lock}}.',
    ja: '「{{file}}」は{{host}}の{{who}}が{{since}}から開いています。そちらで閉じてください。誰も開いていない場合は{{lock}}を削除してください。',
  },
  'refusal.project.lockUnreadable': {
    en: '"{{file}}" has a lock that names nobody ({{lock}}). Close the project wherever it is open; if nobody has it open, delete {{lock}}.',
    ja: '「{{file}}」のロック（{{lock}}）には使用者の記録がありません。開いている場所で閉じてください。誰も開いていない場合は{{lock}}を削除してください。',
  },
  'refusal.project.lockLost': {
    en: 'Another program has removed or taken the lock of "{{file}}", so the change was not made. Everything confirmed before is safe; open the project again, or save a copy.',
    ja: '別のプログラムが「{{file}}」のロックを削除又は取得したため、変更は行われませんでした。確定済みの変更は安全です。プロジェクトを開き直すか、コピーを保存してください。',
  },
  'refusal.project.readOnlyLocked': {
    en: '"{{file}}" is open for another person ({{holder}}) and can only be read here. Save a copy, or open it again once it is closed there.',
    ja: '「{{file}}」は他の利用者（{{holder}}）が開いているため、読み取り専用です。コピーを保存するか、閉じられてから開き直してください。',
  },
  'refusal.project.journalFailed': {
    en: 'The change could not be written to the journal of "{{file}}" ({{detail}}) and was not made. Everything confirmed before is safe; save a copy on another disk, then open the project again.',
    ja: '「{{file}}」に変更を記録できなかったため（{{detail}}）、この変更は行っていません。記録済みの変更は失われません。別のディスクにコピーを保存し、プロジェクトを開き直してください。',
  },
  'refusal.project.journalUncut': {
    en: 'The disk failed while the change was written to the journal of "{{file}}", and it could not be taken out again: it may be there when the project is opened next, or not. Everything confirmed before is safe; look before you make the change again.',
    ja: '「{{file}}」の変更の記録中にディスクの障害が発生し、書込み途中の変更を取り除けませんでした。この変更は次に開いたときに反映されている場合とされていない場合があります。確定済みの変更は失われません。同じ変更を行う前に確認してください。',
  },
  'refusal.project.changedElsewhere': {
    en: '"{{file}}" was changed by another program since it was opened, and was not overwritten. Save a copy under another name, then open the file again.',
    ja: '「{{file}}」は開いた後に別のプログラムで変更されたため、上書きしませんでした。別名でコピーを保存し、ファイルを開き直してください。',
  },
  'refusal.project.saveFailed': {
    en: '"{{file}}" could not be written ({{detail}}). Every confirmed change is safe in its journal; free space or choose another place, then save again.',
    ja: '「{{file}}」を書き込めませんでした（{{detail}}）。確定済みの変更は変更の記録に残っています。空き容量を確保するか別の場所を選び、保存し直してください。',
  },
  'refusal.project.diskFull': {
    en: 'There is no room left in {{folder}}, so "{{file}}" could not be written and is as it was. Every confirmed change is safe in its journal; free space, or save a copy on another disk.',
    ja: '{{folder}}の空き容量が不足しているため、「{{file}}」を書き込めませんでした（ファイルは元のままです）。確定済みの変更は変更の記録に残っています。空き容量を確保するか、別のディスクにコピーを保存してください。',
  },
  'refusal.project.diskGone': {
    en: 'The folder {{folder}} cannot be reached any more: it was renamed or removed, or its disk or share is gone. "{{file}}" was not written; save a copy elsewhere.',
    ja: 'フォルダー{{folder}}にアクセスできません（名前の変更、削除、ディスク又は共有の切断）。「{{file}}」は書き込んでいません。別の場所にコピーを保存してください。',
  },
  'refusal.project.held': {
    en: 'Another program holds "{{file}}" (a virus scanner, a backup, a synchronisation), so it was not replaced. Every confirmed change is safe in its journal, and the next save tries again.',
    ja: '別のプログラム（ウイルス対策、バックアップ、同期など）が「{{file}}」を使用しているため、置き換えませんでした。確定済みの変更は変更の記録に残っており、次の保存時に再試行します。',
  },
  'refusal.project.nameTooLong': {
    en: 'The name "{{file}}" is too long: files with longer names are written beside it. Choose one of at most {{most}} bytes (letters on Windows).',
    ja: '「{{file}}」は名前が長すぎます（横に、より長い名前のファイルを作成するため）。{{most}}バイト以内（Windowsでは{{most}}文字以内）の名前にしてください。',
  },
  'refusal.project.journalFull': {
    en: 'There is no room left in {{folder}}, so the change to "{{file}}" was not made. Everything confirmed before is safe; save a copy on another disk, or free space and open the project again.',
    ja: '{{folder}}の空き容量が不足しているため、「{{file}}」のこの変更は行っていません。記録済みの変更は失われません。別のディスクにコピーを保存するか、空き容量を確保して開き直してください。',
  },
  'refusal.project.journalGone': {
    en: 'The folder {{folder}} cannot be reached any more: it was renamed or removed, or its disk or share is gone. The change to "{{file}}" was not made. Open the project again when the folder is back, or save a copy elsewhere.',
    ja: 'フォルダー{{folder}}にアクセスできません（名前の変更、削除、ディスク又は共有の切断）。「{{file}}」のこの変更は行っていません。フォルダーに再びアクセスできるようになってからプロジェクトを開き直すか、別の場所にコピーを保存してください。',
  },
  'refusal.project.copyOntoItself': {
    en: 'A copy of "{{file}}" cannot take the place of the open project. Choose another name.',
    ja: '「{{file}}」のコピーを、開いているプロジェクト自身に保存することはできません。別の名前を選んでください。',
  },
  'refusal.project.inUse': {
    en: 'The change would leave a row that refers to one that is not there (a share without its supplier, for instance), so nothing was changed. Change the rows that refer to it first.',
    ja: '参照先のない行（供給元のない割合など）が残るため、変更しませんでした。先に参照している行を変更してください。',
  },
  'refusal.project.taken': {
    en: 'There is a row with the same {{columns}} already. Change that row instead of adding another.',
    ja: '同じ{{columns}}の行が既にあります。追加せずに、その行を変更してください。',
  },
  'refusal.project.mixedBases': {
    en: 'The tonnes of {{economy}}, {{material}}, {{stage}}, {{year}} are given on bases that cannot be added up. Enter all of them on one basis, or declare the total supply.',
    ja: '{{economy}}・{{material}}・{{stage}}・{{year}}年の数量は合算できない基準が混在しています。基準を統一するか、総供給量を指定してください。',
  },
  'refusal.project.noGeneration': {
    en: 'There is no kept earlier state "{{name}}". List the kept ones and choose one of them.',
    ja: 'バックアップ「{{name}}」はありません。一覧から選んでください。',
  },
  'refusal.history.nothingToUndo': {
    en: 'There is no change to undo. The history lists what was done.',
    ja: '元に戻す変更がありません。実施した変更は履歴で確認できます。',
  },
  'refusal.history.nothingToRedo': {
    en: 'There is no undone change to redo. A new change ends what could be redone; the history lists it.',
    ja: 'やり直す変更がありません。新しい変更を行うとやり直しはできなくなります。履歴で確認できます。',
  },
  'refusal.history.unknown': {
    en: 'There is no change no. {{number}} in this project. Choose one of the history.',
    ja: 'このプロジェクトに{{number}}番の変更はありません。履歴から選んでください。',
  },
  'refusal.history.notAnEdit': {
    en: 'No. {{number}} is itself an undo, a redo or a change taken back. Undo or redo it instead.',
    ja: '{{number}}番は元に戻す・やり直し・取消しの操作そのものです。元に戻す、又はやり直しを使ってください。',
  },
  'refusal.history.base': {
    en: 'No. {{number}} is what the project began with, and stays. Change or remove single rows instead.',
    ja: '{{number}}番はプロジェクトの最初の内容のため取り消せません。行ごとに変更、又は削除してください。',
  },
  'refusal.history.notInForce': {
    en: 'Change no. {{number}} is undone already. Nothing was changed.',
    ja: '{{number}}番の変更は既に元に戻されています。変更はありません。',
  },
  'refusal.history.alreadyReverted': {
    en: 'Change no. {{number}} was taken back by no. {{by}} already. Nothing was changed.',
    ja: '{{number}}番の変更は{{by}}番で既に取り消されています。変更はありません。',
  },
  'refusal.history.laterEdits': {
    en: 'Change no. {{number}} cannot be taken back: {{count}} of its rows {{count, was|were}} changed later, last by no. {{later}} "{{label}}". Undo that change or take it back first.',
    ja: '{{number}}番の変更は取り消せません。対象行のうち{{count}}行がその後変更されています（最後は{{later}}番「{{label}}」）。先にその変更を取り消してください。',
  },
  'refusal.history.thinned': {
    en: 'The rows of change no. {{seq}} were dropped to make the file smaller, since it was taken back for good. That it was made, when and by whom stays in the history.',
    ja: '変更{{seq}}は古いため、元の行の値を保存していません。以前の値に戻す場合は、値を入力し直してください。',
  },
  'refusal.history.unreadable': {
    en: 'The rows of change no. {{number}} cannot be read: {{detail}}. Lodestone has not written them; nothing was changed. Verify the project, and go on with a copy of before where you have one.',
    ja: '{{number}}番の変更の行を読み取れません（{{detail}}）。Lodestoneが書いたものではないため、何も変更していません。プロジェクトを検証し、以前のコピーがあればそちらを使ってください。',
  },
  'refusal.history.notHeld': {
    en: 'Change no. {{number}} would write a row that the project may not hold: "{{field}}" of "{{row}}" in the table "{{table}}". Lodestone has not written it; nothing was changed. Verify the project, and enter the figures by hand.',
    ja: '{{number}}番の変更は、プロジェクトが持てない行を書き込みます（表「{{table}}」の「{{row}}」の「{{field}}」）。Lodestoneが書いたものではないため、何も変更していません。プロジェクトを検証し、値を直接入力してください。',
  },
  'refusal.history.notAsLeft': {
    en: 'Row "{{row}}" of the table "{{table}}" does not stand as change no. {{number}} says: another program has written to the file. Nothing was changed. Verify the project, and enter the figures by hand.',
    ja: '表「{{table}}」の行「{{row}}」が{{number}}番の変更の記録と一致しません。別のプログラムがファイルに書き込んでいます。何も変更していません。プロジェクトを検証し、値を直接入力してください。',
  },
  'refusal.history.tooLarge': {
    en: 'A change of {{rows}} {{rows, row|rows}} and {{megabytes}} MB is more than the history can take back, so nothing was changed. Make it in several parts.',
    ja: '{{rows}}行・{{megabytes}} MBの変更は大き過ぎて元に戻せなくなるため、変更しませんでした。何回かに分けて行ってください。',
  },
  'refusal.history.wordsTooLong': {
    en: 'The words by which the history would tell this change are longer than a file may hold, so nothing was changed. Shorten the name or the reason.',
    ja: '変更履歴に記録する文がファイルの上限を超えるため、変更しませんでした。名称又は理由を短くしてください。',
  },
  'refusal.project.notHeld': {
    en: '"{{field}}" of "{{row}}" in the table "{{table}}" is nothing that a project may hold, so nothing was changed. Correct it or shorten it.',
    ja: '表「{{table}}」の「{{row}}」の「{{field}}」はプロジェクトが持てない値のため、変更しませんでした。訂正するか、短くしてください。',
  },
  'refusal.import.unknownBatch': {
    en: 'This import was finished or discarded. Read the file again.',
    ja: 'この取込みは完了又は破棄されています。ファイルを読み込み直してください。',
  },
  'refusal.import.rejected': {
    en: '{{count}} of {{read}} rows of {{file}} cannot be taken in (the first in row {{row}}), so nothing was. Correct them, or leave out the rejected rows.',
    ja: '{{file}}の{{read}}行中{{count}}行が取り込めません（最初は{{row}}行目）。何も取り込んでいません。修正するか、該当行を対象外に指定してください。',
  },
  'refusal.import.nothing': {
    en: 'No row of {{file}} can be taken in ({{read}} read, {{rejected}} rejected). Check the mapping and the listed problems.',
    ja: '{{file}}に取り込める行がありません（読取り{{read}}行、取込不可{{rejected}}行）。列の割当てと確認事項の一覧を確認してください。',
  },
  'import.set.duplicate': {
    en: '{{supplier}} stands in rows {{rows}} for the same material, stage and year. Keep one of them.',
    ja: '{{supplier}}が同じ品目・工程・年について{{rows}}行目に重複しています。1行だけ残してください。',
  },
  'import.set.over100With': {
    en: 'The shares of {{economy}}, {{material}}, {{stage}}, {{year}} would add up to {{sum}} % with those that the file does not name: {{others}}. Correct them to 100 % at most, or say whose place the file takes (--replaces).',
    ja: '{{economy}}・{{material}}・{{stage}}・{{year}}年の割合の合計が、ファイルにない供給元（{{others}}）を含めて{{sum}}%になります。100%以下に修正するか、どの供給元を置き換えるかを指定してください（--replaces）。',
  },
  'import.set.overTotalWith': {
    en: 'The tonnes of {{economy}}, {{material}}, {{stage}}, {{year}} would add up to {{sum}} t, above the declared total of {{total}} t, with those that the file does not name: {{others}}. Correct the rows or the total, or say whose place the file takes (--replaces).',
    ja: '{{economy}}・{{material}}・{{stage}}・{{year}}年の数量の合計が、ファイルにない供給元（{{others}}）を含めて{{sum}} tとなり、指定された総供給量{{total}} tを超えます。行又は総供給量を修正するか、どの供給元を置き換えるかを指定してください（--replaces）。',
  },
  'import.set.over100': {
    en: 'The shares of {{economy}}, {{material}}, {{stage}}, {{year}} would add up to {{sum}} %. Correct them to 100 % at most; suppliers of the project that the file does not name count too.',
    ja: '{{economy}}・{{material}}・{{stage}}・{{year}}年の割合の合計が{{sum}}%になります。100%以下に修正してください（ファイルにない既存の供給元も含みます）。',
  },
  'import.set.overTotal': {
    en: 'The tonnes of {{economy}}, {{material}}, {{stage}}, {{year}} would add up to {{sum}} t, above the declared total of {{total}} t. Correct the rows or the total.',
    ja: '{{economy}}・{{material}}・{{stage}}・{{year}}年の数量の合計が{{sum}} tとなり、指定された総供給量{{total}} tを超えます。行又は総供給量を修正してください。',
  },
  'import.set.mixedEntry': {
    en: '{{economy}}, {{material}}, {{stage}}, {{year}} would hold shares in percent and in tonnes with no declared total. Declare the total supply, or give all rows in one form.',
    ja: '{{economy}}・{{material}}・{{stage}}・{{year}}年に割合と数量が混在し、総供給量がありません。総供給量を指定するか、形式を統一してください。',
  },
  'import.set.mixedBases': {
    en: 'The tonnes of {{economy}}, {{material}}, {{stage}}, {{year}} are given on bases that cannot be added up. Give all rows on one basis.',
    ja: '{{economy}}・{{material}}・{{stage}}・{{year}}年の数量は合算できない基準が混在しています。基準を統一してください。',
  },
  'import.set.normalised': {
    en: 'The shares of {{economy}}, {{material}}, {{stage}}, {{year}} add up to {{sum}} % by rounding and are scaled to 100 %.',
    ja: '{{economy}}・{{material}}・{{stage}}・{{year}}年の割合の合計が端数処理で{{sum}}%のため、100%に調整します。',
  },
  'import.row.jump': {
    en: '{{supplier}} goes from {{before}} to {{after}} {{unit}} against the year before, a change of more than {{limit}} %. Check the figure.',
    ja: '{{supplier}}は前年の{{before}}に対し{{after}} {{unit}}で、変化が{{limit}}%を超えています。数値を確認してください。',
  },
  'import.row.large': {
    en: '{{supplier}} has {{tonnes}} t, more than the limit of {{limit}} t. Check the unit and the figure.',
    ja: '{{supplier}}の数量は{{tonnes}} tで、目安の{{limit}} tを超えています。単位と数値を確認してください。',
  },
  'import.row.capacity': {
    en: '{{supplier}} has {{tonnes}} t {{counted}}, more than {{limit}} % of its known capacity of {{capacity}} t {{counted}} a year. Check the unit and the figure.',
    ja: '{{supplier}}の数量{{tonnes}} t（{{counted}}）は、既知の年間能力{{capacity}} t（{{counted}}）の{{limit}}%を超えています。単位と数値を確認してください。',
  },
  'import.row.capacityOwn': {
    en: '{{supplier}} has {{tonnes}} t of {{material}} in its own basis, more than {{limit}} % of its known capacity of {{capacity}} t a year. Check the unit and the figure.',
    ja: '{{supplier}}の{{material}}の数量{{tonnes}} t（品目の基準）は、既知の年間能力{{capacity}} tの{{limit}}%を超えています。単位と数値を確認してください。',
  },
  'import.row.locked': {
    en: 'The share of {{supplier}} is locked in the project and would be changed by the file. Check that this is meant.',
    ja: '{{supplier}}の割合は固定されていますが、ファイルの値に変更されます。意図どおりか確認してください。',
  },
  'import.row.unknownSupplier': {
    en: 'The supplier of row {{row}} is no longer in the project. Read the file again.',
    ja: '{{row}}行目の供給元がプロジェクトにありません。ファイルを読み込み直してください。',
  },
});
