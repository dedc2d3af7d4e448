import { messages } from '../../base/message';

/** The page that makes a brief. */
export const briefPage = messages({
  'brief.heldAgainst': { en: 'Held against', ja: '比較元' },
  'brief.heldAgainst.none': { en: 'no other scenario', ja: 'なし' },
  'area.brief': { en: 'Brief', ja: '要旨' },
  'command.brief': { en: 'Brief on one page', ja: '要旨（1枚）' },
  'brief.open': { en: 'Brief', ja: '要旨を作成' },
  'brief.empty': {
    en: 'No scenario to write about. Make one first.',
    ja: '対象となるシナリオがありません。先に作成してください。',
  },
  'brief.form': { en: 'What stands on the page', ja: '要旨の記載事項' },
  'brief.making': { en: 'Running the scenario and its options', ja: 'シナリオと対策を計算中' },
  'brief.savePdf': { en: 'Save as PDF', ja: 'PDFを保存' },
  'brief.saveWord': { en: 'Save as document', ja: 'Word文書を保存' },
  'brief.print': { en: 'Print', ja: '印刷' },
  'brief.bothPdf': { en: 'PDF in both languages', ja: 'PDFを日英で保存' },
  'brief.bothWord': { en: 'Documents in both languages', ja: 'Word文書を日英で保存' },
  'brief.language': { en: 'Language of the page', ja: '要旨の言語' },
  'brief.mark': { en: 'Handling (none unless chosen)', ja: '取扱区分（選択時のみ印字）' },
  'brief.number': { en: 'Document number', ja: '資料番号' },
  'brief.office': { en: 'Office', ja: '所属' },
  'brief.author': { en: 'Name', ja: '氏名' },
  'brief.head.one': { en: '{{field}} “{{value}}”', ja: '{{field}}「{{value}}」' },
  'brief.head.line': { en: '{{field}}: {{value}}', ja: '{{field}}：{{value}}' },
  'brief.head.nothing': { en: 'none', ja: 'なし' },
  'change.brief.head': { en: 'Papers: {{said}}', ja: '文書の記載事項：{{said}}' },
  'brief.redact': { en: 'Leave out secret stocks', ja: '非公開の備蓄量を除く' },
  'brief.sentences.title': { en: 'Sentences at the top', ja: '冒頭の文' },
  'brief.sentences.what': {
    en: 'Figures stand in double braces and follow the project. Digits cannot be typed.',
    ja: '数値は二重の波括弧の名前で示し、計算結果に従う。数字は入力できない。',
  },
  'brief.sentences.reset': { en: 'Take the own sentence back', ja: '元の文に戻す' },
  'brief.sentence.assumed': { en: 'What is assumed', ja: '前提の文' },
  'brief.sentence.happens': { en: 'What happens', ja: '影響の文' },
  'brief.sentence.possible': { en: 'What can be done', ja: '対策の文' },
  'refusal.brief.stale': {
    en: 'The project has changed since the page was made. Wait until it is made anew, then save it again.',
    ja: '要旨の作成後にプロジェクトが変更されています。再計算の終了後に、もう一度保存してください。',
  },
  'refusal.brief.pages': {
    en: 'The page takes {{pages}} sheets of paper. Shorten the sentences at the top until it fits on one.',
    ja: '要旨が{{pages}}枚になります。1枚に収まるように、冒頭の文を短くしてください。',
  },
  'refusal.brief.notPrinted': {
    en: 'The printed page does not hold all of its numbers. Keep the page Brief open while it is saved, and save it again.',
    ja: '出力したPDFに一部の数値がありません。要旨の画面を開いたまま、もう一度保存してください。',
  },
});
