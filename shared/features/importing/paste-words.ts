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
    ja: '貼付け範囲にない供給元（{{names}}）は維持します。',
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
  'importing.paste.is': { en: '{{text}} is…', ja: '{{text}}に当たる供給元…' },
  'importing.paste.newIn': { en: 'new, in…', ja: '新規（所在国）…' },
  'importing.paste.leaveOut': { en: 'Leave out', ja: '対象外' },
  'importing.paste.newAllIn': { en: 'All {{count}} are new, in…', ja: '{{count}}件全て新規（所在国）…' },
});
