import { messages } from '../../base/message';

/** Names and marks that many rows bear: one line and one decision each. */
export const importingNames = messages({
  'importing.names': { en: 'Names not known', ja: '未登録の名称' },
  'importing.namesHint': {
    en: 'One decision holds for all rows of a name, and for the next file of this form.',
    ja: '一度の指定を同じ名称の全ての行に適用し、同じ様式の次のファイルにも引き継ぐ。',
  },
  'importing.names.open': {
    en: '{{names}} open, in {{rows}} rows. One decision holds for all rows of a name, and for the next file of this form.',
    ja: '未指定{{names}}件（{{rows}}行）。一度の指定を同じ名称の全ての行に適用し、同じ様式の次のファイルにも引き継ぐ。',
  },
  'importing.names.line': { en: '{{kind}} · {{rows}}', ja: '{{kind}}・{{rows}}' },
  'importing.names.row_one': { en: '1 row, {{cell}}', ja: '1行（{{cell}}）' },
  'importing.names.row_other': { en: '{{count}} rows, first {{cell}}', ja: '{{count}}行（最初は{{cell}}）' },
  'importing.names.is': { en: '"{{text}}" is', ja: '「{{text}}」に当たるもの' },
  'importing.names.choose': { en: 'choose', ja: '選択' },
  'importing.names.new': { en: 'New', ja: '新規に登録' },
  'importing.names.out': { en: 'Leave all out', ja: '全て対象外' },
  'importing.names.kind.material': { en: 'material', ja: '品目' },
  'importing.names.kind.country': { en: 'country', ja: '国・地域' },
  'importing.names.kind.economy': { en: 'economy', ja: '対象国' },
  'importing.names.kind.supplier': { en: 'supplier without a country', ja: '国・地域の記載がない供給元' },
  'importing.names.kind.stage': { en: 'stage', ja: '工程' },
  'importing.names.kind.unit': { en: 'unit', ja: '単位' },
  'importing.names.kind.counts': { en: 'what the figure counts', ja: '数値の内容' },
  'importing.names.kind.region': { en: 'group of countries without its members', ja: '内訳のない地域計' },
  'importing.names.kind.rest': { en: 'others, in tonnes', ja: 'その他（数量）' },
  'importing.names.kind.mark': { en: 'in place of a figure', ja: '数値の代わりの記号' },
  'importing.names.newIn': { en: 'new, in', ja: '新規（所在国）' },
  'importing.names.unitIs': { en: 'as in 25 kg', ja: '例：25 kg' },
  'importing.names.set': { en: 'Set', ja: '設定' },
  'importing.names.decided.new': { en: '"{{text}}" is new', ja: '「{{text}}」を新規に登録' },
  'importing.names.decided.is': { en: '"{{text}}" is {{as}}', ja: '「{{text}}」は{{as}}' },
  'importing.names.decided.out': { en: '"{{text}}" is left out', ja: '「{{text}}」を対象外に指定' },
  'importing.made.material': {
    en: 'New material {{id}}: {{en}} / {{ja}}, tonnes of {{basis}}',
    ja: '新しい品目{{id}}：{{ja}}/{{en}}、{{basis}}のトン',
  },
  'importing.made.country': {
    en: 'New country {{id}}: {{en}} / {{ja}}',
    ja: '新しい国・地域{{id}}：{{ja}}/{{en}}',
  },
  'importing.made.economy': {
    en: 'Plans can be made for {{name}} ({{id}})',
    ja: '{{name}}（{{id}}）を対象国に追加',
  },
  'importing.made.alias': {
    en: '"{{text}}" becomes another spelling of {{name}}',
    ja: '「{{text}}」を{{name}}の別表記として登録',
  },
  'importing.made': { en: 'Comes in with the figures', ja: '数値とともに登録' },
  'importing.more.cause': { en: '{{count}} more like this', ja: '同様の項目ほか{{count}}件' },
  'importing.names.all': {
    en: '{{count}} · {{kind}} · {{rows}} rows',
    ja: '{{kind}}{{count}}件・{{rows}}行',
  },
  'importing.names.allNew': { en: 'All {{count}} are new', ja: '{{count}}件全て新規に登録' },
  'importing.names.allOut': { en: 'Leave all {{count}} out', ja: '{{count}}件全て対象外' },
  'importing.names.takeAllBack': { en: 'Take all {{count}} back', ja: '{{count}}件全て取消し' },
  'cli.import.namesLike': {
    en: '{{count}} further names like it, {{names}} …, {{rows}} rows in all; one by one, or all at once: {{options}}',
    ja: '同様の名称ほか{{count}}件（{{names}}など）、合計{{rows}}行。1件ずつ、又はまとめて指定：{{options}}',
  },
  'cli.import.cause': { en: '{{count}} rows', ja: '{{count}}行' },
  'refusal.import.noSuchName': {
    en: 'No row of the file is kept out for the name "{{text}}". Write it as the file does.',
    ja: '「{{text}}」が原因で取込不可となる行はありません。ファイルの表記のとおりに指定してください。',
  },
  'refusal.import.nameTakes': {
    en: '"{{answer}}" is no answer to "{{text}}". Name something that the project holds, or "new" where it can be added.',
    ja: '「{{answer}}」は「{{text}}」の指定として使えません。プロジェクトに登録済みのもの、又は追加できる場合は「new」を指定してください。',
  },
});
