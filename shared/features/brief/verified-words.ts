import { messages } from '../../base/message';

/** A brief held against its project. */
export const verified = messages({
  'brief.verified.sound': {
    en: 'Holds: {{all, the one number is|all numbers are}} what the project says today ({{all}}).',
    ja: '一致：{{all}}項目の数値が全て現在の値と同じ。',
  },
  'brief.verified.unsound': {
    en: 'Does not hold: of {{all}} numbers {{broken}} {{broken, is|are}} not what the project says today; digits without a key: {{bare}}.',
    ja: '不一致：数値{{all}}項目のうち{{broken}}項目が現在の値と異なる。出所の記録がない数字は{{bare}}箇所。',
  },
  'brief.verified.foreign': {
    en: 'Cannot be said: the paper is of another copy of this project. Of {{all}} numbers {{broken}} {{broken, is|are}} not what this one says today; digits without a key: {{bare}}.',
    ja: '判定不能：別のコピーから作成された文書である。数値{{all}}項目のうち{{broken}}項目がこのプロジェクトの現在の値と異なる。出所の記録がない数字は{{bare}}箇所。',
  },
  'brief.verified.numbers': { en: 'Numbers that do not hold', ja: '一致しない数値' },
  'brief.verified.cell': { en: 'Number', ja: '数値の出所' },
  'brief.verified.said': { en: 'In the paper', ja: '文書の値' },
  'brief.verified.verdict': { en: 'Finding', ja: '判定' },
  'brief.verified.now': { en: 'Now', ja: '現在の値' },
  'brief.verified.inputs': { en: 'Because of', ja: '原因の入力値' },
  'brief.verified.changed': { en: 'Inputs that changed since', ja: '作成後に変わった入力値' },
  'brief.verified.input': { en: 'No.', ja: '番号' },
  'brief.verified.table': { en: 'Table', ja: '表' },
  'brief.verified.name': { en: 'Row', ja: '行' },
  'brief.verified.change': { en: 'Change', ja: '変更' },
  'brief.verified.moved': { en: '{{field}}: {{before}} → {{after}}', ja: '{{field}}：{{before}}→{{after}}' },
  'brief.verified.nothing': { en: 'nothing', ja: 'なし' },
  'brief.verified.bare': {
    en: 'Typed, with no key: "{{words}}".',
    ja: '出所の記録がない入力：「{{words}}」。',
  },
  'brief.verified.leftOut': {
    en: 'Numbers of the brief that the file no longer says: {{count}}.',
    ja: '文書から除かれた数値：{{count}}項目。',
  },
  'brief.verified.since': {
    en: 'Changes of the project since the paper was made: {{count}}; inputs that move a number of it: {{moving}}.',
    ja: '作成後のプロジェクトの変更{{count}}件のうち、文書の数値を変えた入力値は{{moving}}件。',
  },
  'brief.verified.unknownHead': {
    en: 'The change log of this project was never as the brief says: it is of another copy.',
    ja: 'このプロジェクトの変更履歴に該当するハッシュがない。別のコピーから作成された文書である。',
  },
  'brief.verdict.holds': { en: 'holds', ja: '一致' },
  'brief.verdict.changed': { en: 'changed', ja: '値が変化' },
  'brief.verdict.gone': { en: 'no longer there', ja: '該当なし' },
  'brief.verdict.typed': { en: 'typed over', ja: '書換えあり' },
  'refusal.brief.noKeys': {
    en: 'This file carries no keys of a brief. Choose a .pdf, .docx or .html as the brief wrote it.',
    ja: 'このファイルに説明資料の数値の記録がありません。説明資料として出力した.pdf、.docx、.htmlのいずれかを選んでください。',
  },
  'refusal.brief.rewritten': {
    en: 'The pages of this PDF were written anew by another program and cannot be read. Verify the file as it was saved, or the document.',
    ja: 'このPDFは別のプログラムで書き直されており、数値を読み取れません。保存時のPDFか、Word文書を指定してください。',
  },
  'refusal.brief.otherProject': {
    en: 'The brief is of another project. Choose the project that it was made from.',
    ja: 'この文書は別のプロジェクトのものです。作成元のプロジェクトを選んでください。',
  },
});
