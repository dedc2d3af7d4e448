import { messages } from '../../base/message';

/** What became of a journal, told in the window, by `lodestone info` and by `lodestone recover`. */
export const findingWords = messages({
  'recovery.found.replayed': {
    en: 'Edits that had not been saved into the file yet, recovered from the journal: {{edits}}.',
    ja: 'ファイルに保存される前の編集{{edits}}件を、変更の記録から回復しました。',
  },
  'recovery.found.torn': {
    en: 'The journal ended in the middle of an edit. Its last {{bytes}} bytes {{bytes, was cut off and is|were cut off and are}} kept in {{file}}; an edit that was only half written had not been confirmed.',
    ja: '変更の記録が編集の途中で終わっていました。末尾の{{bytes}}バイトを切り離し、{{file}}に残しています。書きかけの編集は確定前のものです。',
  },
  'recovery.found.setAside': {
    en: '{{why}} It is kept as {{file}}. Edits in it that can be read and were not taken in: {{edits}}.',
    ja: '{{why}}{{file}}として残しています。読み取れる編集のうち取り込んでいないもの：{{edits}}件。',
  },
  'recovery.found.why.unreadable': {
    en: 'The journal of this project is damaged and cannot be read; edits that were confirmed may be lost.',
    ja: 'このプロジェクトの変更の記録は破損しており、読み取れません。確定済みの編集が失われた可能性があります。',
  },
  'recovery.found.why.damaged': {
    en: 'The journal of this project is damaged; what could be read was recovered, and edits behind the damage may be lost.',
    ja: 'このプロジェクトの変更の記録は破損しています。読み取れた編集は回復しましたが、破損箇所以降の編集は失われた可能性があります。',
  },
  'recovery.found.why.other_project': {
    en: 'A journal of another project lay beside this one.',
    ja: '別のプロジェクトの変更の記録が置かれていました。',
  },
  'recovery.found.why.other_state': {
    en: 'The journal belongs to another state of this file: the file was replaced, or restored from an earlier one.',
    ja: '変更の記録はこのファイルの別の状態のものです（ファイルの差し替え、又は以前のバックアップの復元）。',
  },
  'recovery.found.why.not_held': {
    en: 'The journal holds rows that the project may not hold; Lodestone has not written them. Nothing of them was taken in.',
    ja: '変更の記録にプロジェクトが持てない行があります。Lodestoneが書いたものではないため、取り込んでいません。',
  },
  'recovery.found.why.foreign': {
    en: 'Another program changed or replaced the journal while the project was open; the file was saved at once, and nothing that was confirmed is lost.',
    ja: 'プロジェクトの使用中に別のプログラムが変更の記録を変更又は差し替えました。ファイルを直ちに保存したため、確定済みの編集は失われていません。',
  },
  'recovery.found.renewed': {
    en: 'Another program removed the journal while the project was open. The file was saved at once and a new journal begun; nothing that was confirmed is lost.',
    ja: 'プロジェクトの使用中に別のプログラムが変更の記録を削除しました。ファイルを直ちに保存して新しい変更の記録を始めたため、確定済みの編集は失われていません。',
  },
  'recovery.found.elsewhere': {
    en: 'This file is a copy of "{{original}}" that was made without its journal: {{edits}} confirmed changes stand in {{file}} and are not here. Open "{{original}}" itself, or close it there and copy it again.',
    ja: 'このファイルは「{{original}}」を変更の記録なしでコピーしたものです。確定済みの変更{{edits}}件が{{file}}にあり、このファイルには含まれていません。「{{original}}」を開くか、閉じてからコピーし直してください。',
  },
  'recovery.found.liesAside': {
    en: 'Journals that could not be taken in lie beside the project from earlier: {{files}}.',
    ja: '以前に取り込めなかった変更の記録がプロジェクトの横に残っています：{{files}}。',
  },
});
