import { messages } from '../../base/message';

/** Who changed what, and whether the chain of changes holds. */
export const history = messages({
  'area.history': { en: 'History', ja: '履歴' },
  'command.verify': { en: 'Verify the change history', ja: '変更履歴を検証' },
  'history.title': { en: 'History', ja: '履歴' },
  'history.definition': {
    en: 'Every confirmed change, newest first. Each one carries the hash of the one before it.',
    ja: '確定した変更を新しい順に表示。各変更は直前の変更のハッシュを含む。',
  },
  'history.verify': { en: 'Verify', ja: '検証' },
  'history.verified': {
    en: 'The history is sound: {{count}} changes, newest hash {{hash}}.',
    ja: '履歴は正常です：変更{{count}}件、最新のハッシュ {{hash}}。',
  },
  'history.notSound': {
    en: 'The history has {{count}} findings: {{findings}}. Save a copy, and open a backup to compare.',
    ja: '履歴に{{count}}件の問題があります：{{findings}}。コピーを保存し、バックアップと比較してください。',
  },
  'history.column.number': { en: 'No.', ja: '番号' },
  'history.column.when': { en: 'When', ja: '日時' },
  'history.column.who': { en: 'Who', ja: '担当者' },
  'history.column.what': { en: 'What', ja: '内容' },
  'history.column.table': { en: 'Table', ja: '表' },
  'history.column.row': { en: 'Row', ja: '行' },
  'history.column.did': { en: 'Done', ja: '操作' },
  'history.column.field': { en: 'Field', ja: '項目' },
  'history.column.before': { en: 'Before', ja: '変更前' },
  'history.column.after': { en: 'After', ja: '変更後' },
  'history.did.added': { en: 'added', ja: '追加' },
  'history.did.removed': { en: 'removed', ja: '削除' },
  'history.did.changed': { en: 'changed', ja: '変更' },
  'history.yes': { en: 'yes', ja: 'はい' },
  'history.no': { en: 'no', ja: 'いいえ' },
  'cli.history.reverted': {
    en: 'Change no. {{number}} is taken back; the project is at revision {{revision}}.',
    ja: '{{number}}番の変更を取り消しました（現在のリビジョン：{{revision}}）。',
  },
  'history.column.rows': { en: 'Rows', ja: '行数' },
  'history.column.state': { en: 'State', ja: '状態' },
  'history.kind.undo': { en: 'undo of no. {{number}}', ja: '{{number}}番の取消' },
  'history.kind.redo': { en: 'redo of no. {{number}}', ja: '{{number}}番のやり直し' },
  'history.kind.revert': { en: 'reverts no. {{number}}', ja: '{{number}}番を取り消し' },
  'history.inForce': { en: 'in force', ja: '有効' },
  'history.undone': { en: 'undone', ja: '取消済み' },
  'history.reason': { en: 'Reason: {{reason}}', ja: '理由：{{reason}}' },
  'history.empty': {
    en: 'No changes yet. An edit, an import or a scenario adds the first one.',
    ja: '変更はまだありません。編集、取込、シナリオの作成で最初の変更が記録されます。',
  },
});
