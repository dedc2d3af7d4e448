import { messages } from '../../base/message';

/** The preview of a block that is pasted. */
export const importingPaste = messages({
  'importing.paste.file': { en: 'clipboard', ja: '貼付け' },
  'refusal.paste.empty': {
    en: 'The clipboard holds no figures with a name. Copy rows with names at the left and years above, and paste again.',
    ja: '名称の付いた数値がありません。左に名称、上に年のある範囲をコピーし、貼り付け直してください。',
  },
  'importing.paste.title': {
    en: 'Paste: {{lines}} lines, {{columns}} columns',
    ja: '貼付け：{{lines}}行・{{columns}}列',
  },
  'importing.paste.read': {
    en: 'Read as shares of {{economy}}, {{material}}, {{stage}}. {{all}} figures = {{fresh}} new + {{over}} over what stands + {{same}} same + {{out}} left out. Nothing is written yet.',
    ja: '{{economy}}・{{material}}・{{stage}}の割合として読取り。{{all}}件＝新規{{fresh}}＋上書き{{over}}＋変更なし{{same}}＋対象外{{out}}。まだ書き込んでいません。',
  },
  'importing.paste.open': {
    en: 'Read as shares of {{economy}}, {{material}}, {{stage}}. Say what the figures count.',
    ja: '{{economy}}・{{material}}・{{stage}}の割合として読取り。数値の単位を選んでください。',
  },
  'importing.paste.as': { en: 'What do the figures count?', ja: '数値の単位' },
  'importing.paste.as.percent': { en: 'Percent of the supply', ja: '供給に占める割合（%）' },
  'importing.paste.as.fraction': { en: 'Fractions of the supply (0.45)', ja: '供給に占める割合（0.45など）' },
  'importing.paste.as.t': { en: 'Tonnes a year', ja: 'トン/年' },
  'importing.paste.as.kt': { en: 'Thousand tonnes a year', ja: '千トン/年' },
  'importing.paste.as.kg': { en: 'Kilograms a year', ja: 'キログラム/年' },
  'importing.paste.by.block': { en: 'The block says it.', ja: '貼付けの内容による。' },
  'importing.paste.by.sums': { en: 'Columns come to {{sums}}.', ja: '各列の合計：{{sums}}。' },
  'importing.paste.by.kept': {
    en: 'As in an earlier block with these heads.',
    ja: '同じ見出しの以前の貼付けによる。',
  },
  'importing.paste.by.said': {
    en: 'Kept for blocks with these heads.',
    ja: '同じ見出しの貼付けに引き継ぎます。',
  },
  'importing.paste.new': { en: '{{count}} new', ja: '新規{{count}}件' },
  'importing.paste.over': { en: '{{count}} over what stands', ja: '上書き{{count}}件' },
  'importing.paste.over.hint': { en: 'take out what is not to be written', ja: '書き込まないものは外す' },
  'importing.paste.same': { en: '{{count}} same', ja: '変更なし{{count}}件' },
  'importing.paste.same.hint': { en: 'not written', ja: '書き込まない' },
  'importing.paste.out': { en: '{{count}} left out', ja: '対象外{{count}}件' },
  'importing.paste.stays': {
    en: 'Not in the block: {{names}}. They stay.',
    ja: '貼付け範囲にない行（{{names}}）は維持します。',
  },
  'importing.paste.further': { en: 'and {{count}}', ja: 'ほか{{count}}件' },
  'importing.paste.cell': { en: 'Write {{cell}}', ja: '{{cell}}を書き込む' },
  'importing.paste.newSupplier': { en: 'new supplier', ja: '新しい供給元' },
  'importing.paste.notRead': { en: 'not read', ja: '読み取らない' },
  'importing.paste.head': { en: 'heading', ja: '見出し' },
  'importing.paste.figures': { en: 'figures', ja: '数値' },
  'importing.paste.change': { en: '{{sign}}{{value}}', ja: '{{sign}}{{value}}' },
  'importing.paste.write': { en: 'Write {{count}} {{count, figure|figures}}', ja: '{{count}}件を書き込む' },
  'importing.paste.writeNew': { en: 'Write the {{count}} new only', ja: '新規{{count}}件だけを書き込む' },
  'importing.paste.oneUndo': {
    en: 'One change, one undo · source: clipboard',
    ja: '1件の変更（一度で元に戻せます）・出典：貼付け',
  },
  'importing.paste.names': { en: 'Names', ja: '名称' },
  'importing.paste.is': { en: '{{text}} is…', ja: '{{text}}に当たるもの…' },
  'importing.paste.newIn': { en: 'new, in…', ja: '新規（所在国）…' },
  'importing.paste.leaveOut': { en: 'Leave out', ja: '対象外' },
  'importing.paste.newAllIn': { en: 'All {{count}} are new, in…', ja: '{{count}}件全て新規（所在国）…' },
  'importing.paste.laid': {
    en: 'Read for {{page}}. {{all}} figures = {{fresh}} new + {{over}} over what stands + {{same}} same + {{out}} left out. Nothing is written yet.',
    ja: '「{{page}}」の値として読取り。{{all}}件＝新規{{fresh}}＋上書き{{over}}＋変更なし{{same}}＋対象外{{out}}。まだ書き込んでいません。',
  },
  'importing.paste.rows': {
    en: 'Read as rows of {{table}}: {{fresh}} new, {{over}} cells over what stands, {{same}} rows same. Nothing is written yet.',
    ja: '「{{table}}」の行として読取り：新規{{fresh}}行、上書き{{over}}セル、変更なし{{same}}行。まだ書き込んでいません。',
  },
  'importing.paste.by.you': { en: 'As it was chosen here.', ja: 'ここで選んだ単位。' },
  'importing.paste.oneChange': { en: 'One change, one undo', ja: '1件の変更（一度で元に戻せます）' },
  'importing.paste.by.page': { en: 'As this page counts.', ja: 'この画面の単位による。' },
  'importing.paste.nameColumn': { en: 'name', ja: '名称' },
  'importing.paste.notWritten': { en: 'not written', ja: '書き込まない' },
  'importing.paste.newUse': { en: 'new use', ja: '新しい用途' },
  'importing.paste.newRow': { en: 'new row', ja: '新しい行' },
  'importing.paste.cleared': { en: 'cleared', ja: '消去' },
  'importing.paste.left.sum': {
    en: 'Sums of other rows: {{texts}}.',
    ja: '他の行の合計：{{texts}}。',
  },
  'importing.paste.left.held': {
    en: 'Their cells cannot be changed here: {{texts}}.',
    ja: 'ここでは変更できないセル：{{texts}}。',
  },
  'importing.paste.left.head': {
    en: 'Nothing says which column they are: {{texts}}. Choose it above the block.',
    ja: 'どの列か分かりません：{{texts}}。範囲の上で選んでください。',
  },
  'importing.paste.left.unread': {
    en: 'These cannot be read as figures: {{texts}}.',
    ja: '数値として読めません：{{texts}}。',
  },
  'importing.paste.left.twice': {
    en: 'A figure for the same place stands above: {{texts}}.',
    ja: '同じ場所の値が上にあります：{{texts}}。',
  },
  'importing.paste.left.name': { en: 'Left out by name: {{texts}}.', ja: '名称により対象外：{{texts}}。' },
  'importing.paste.left.noRow': {
    en: 'This page can have no row of this name: {{texts}}.',
    ja: 'この画面にこの名称の行は追加できません：{{texts}}。',
  },
});
