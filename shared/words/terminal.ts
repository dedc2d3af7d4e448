import { messages } from '../base/message';

/** What commands share in help and in refusals of wrong usage. */
export const terminal = messages({
  'terminal.lodestone': {
    en: 'Workbench for the supply of critical minerals, without a window',
    ja: '重要鉱物の供給を検討する作業環境（ウィンドウなし）',
  },
  'terminal.usage': { en: 'Usage:', ja: '使い方：' },
  'terminal.arguments': { en: 'Arguments:', ja: '引数：' },
  'terminal.options': { en: 'Options:', ja: 'オプション：' },
  'terminal.commands': { en: 'Commands:', ja: 'コマンド：' },
  'terminal.help': { en: 'display help for command', ja: 'ヘルプを表示' },
  'terminal.version': { en: 'output the version number', ja: 'バージョンを表示' },
  'terminal.initial': { en: '{{text}} (default: "{{value}}")', ja: '{{text}}（既定：{{value}}）' },
  'terminal.json': { en: 'print one JSON document', ja: '結果を一つのJSON文書で出力' },
  'terminal.lang.initial': {
    en: 'ja or en; default: that of the environment',
    ja: 'ja又はen。省略時は環境の言語',
  },
  'terminal.lang': { en: 'ja or en', ja: 'ja又はen' },
  'terminal.who.initial': {
    en: 'who signs the change; default: the account',
    ja: '変更の実施者。省略時はアカウント名',
  },
  'terminal.who': { en: 'who signs the change', ja: '変更の実施者' },
  'terminal.words': { en: '{{words}}', ja: '{{words}}' },
  'terminal.file.made': {
    en: 'project file to make (.lodestone)',
    ja: '作成するプロジェクトファイル（.lodestone）',
  },
  'terminal.file': { en: 'project file', ja: 'プロジェクトファイル' },
  'terminal.report.chart': {
    en: 'the answer as a picture too (.svg)',
    ja: '結果を図としても出力（.svg）',
  },
  'terminal.report.out': {
    en: 'the tables as a file too: values in .xlsx or .csv',
    ja: '表をファイルにも出力（.xlsx又は.csv、値のみ）',
  },
  'terminal.report.redacted': {
    en: 'leave out what may not leave the house; what follows from it is worked out without it',
    ja: '非公開情報を除き、それなしで計算',
  },
  'terminal.file.orModel': {
    en: 'project file; not with --model',
    ja: 'プロジェクトファイル（--modelとは併用不可）',
  },
  'terminal.scenario.named': { en: 'name or id of the scenario', ja: 'シナリオの名称又はID' },
  'terminal.model': {
    en: 'a model by itself in a JSON file (schema model)',
    ja: '単独のモデルのJSONファイル（形式はschema model）',
  },
  'terminal.materials.run': {
    en: 'symbols or groups (heavy, light, mediumHeavy, licensed2025), with commas between; default: all that can be run',
    ja: '元素記号又は群（heavy、light、mediumHeavy、licensed2025）、コンマ区切り。省略時は計算できる全品目',
  },
  'terminal.economy': { en: 'three-letter code, for example JPN', ja: '3文字の国コード（例：JPN）' },
  'terminal.material': { en: 'for example Dy or NdPr', ja: '品目（例：Dy、NdPr）' },
  'terminal.scenario.seen': { en: 'as this scenario sees them', ja: 'このシナリオでの値' },
  'terminal.supplier': { en: 'id or name of the supplier', ja: '供給元のID又は名称' },
  'terminal.scenario.changed': {
    en: 'change this scenario, not the plan',
    ja: '計画ではなくこのシナリオを変更',
  },
  'terminal.materials': { en: 'with commas between; default: all', ja: 'コンマ区切り。省略時は全て' },
  'terminal.figureOrNone': { en: 'the figure, or none', ja: '値、又はnone' },
  'terminal.tier': {
    en: 'national, private, firm',
    ja: 'national（国家備蓄）、private（民間備蓄）、firm（企業在庫）',
  },
  'terminal.mark': {
    en: 'known, estimated, guessed',
    ja: 'known（確認済み）、estimated（推計）、guessed（仮置き）',
  },
  'terminal.seed': {
    en: 'whole number; the same seed gives the same result',
    ja: '整数。同じ乱数シードでは同じ結果',
  },
  'terminal.rates': {
    en: 'event rates in a JSON file (schema rates), or illustrative; default: of countries as the register of measures counts them',
    ja: '途絶の発生率のJSONファイル（形式はschema rates）、又はillustrative（例示の値）。省略時は国の発生率を措置の記録から数える',
  },
  'usage.error': { en: 'error: {{words}}', ja: 'エラー：{{words}}' },
  'usage.argument': {
    en: "missing required argument '{{name}}'",
    ja: '引数「{{name}}」がありません。指定してください。',
  },
  'usage.arguments': {
    en: "too many arguments for '{{command}}'. Expected {{most}} {{most, argument|arguments}} but got {{given}}.",
    ja: '「{{command}}」の引数が{{given}}個あります。{{most}}個にしてください。',
  },
  'usage.option.value': {
    en: "option '{{option}}' argument missing",
    ja: 'オプション「{{option}}」の値がありません。指定してください。',
  },
  'usage.option.missing': {
    en: "required option '{{option}}' not specified",
    ja: '必須のオプション「{{option}}」がありません。指定してください。',
  },
  'usage.option.unknown': {
    en: "unknown option '{{option}}'",
    ja: 'オプション「{{option}}」はありません。--helpで使用できるオプションを確認してください。',
  },
  'usage.command.missing': {
    en: 'give a command: lodestone help lists them',
    ja: 'コマンドがありません。lodestone helpで使用できるコマンドを確認してください。',
  },
  'usage.command.unknown': {
    en: "unknown command '{{command}}'",
    ja: 'コマンド「{{command}}」はありません。lodestone helpで使用できるコマンドを確認してください。',
  },
  'usage.nearest': { en: '(Did you mean {{names}}?)', ja: '（候補：{{names}}）' },
  'usage.choice': {
    en: 'expected {{words}}, not "{{text}}"',
    ja: '「{{text}}」は指定できません。{{words}}のいずれかを指定してください。',
  },
  'usage.whole': {
    en: 'expected a whole number of {{least}} or more, not "{{text}}"',
    ja: '「{{text}}」は指定できません。{{least}}以上の整数を指定してください。',
  },
  'usage.seed': {
    en: 'expected a seed of {{least}} or more, not "{{text}}"',
    ja: '「{{text}}」は指定できません。{{least}}以上の整数を指定してください。',
  },
  'usage.number': {
    en: 'expected a number such as 12.5, not "{{text}}"',
    ja: '「{{text}}」は数値ではありません。12.5のように指定してください。',
  },
  'usage.between': {
    en: '{{option}} is between {{low}} and {{high}}',
    ja: '{{option}}の値が範囲外です。{{low}}から{{high}}までで指定してください。',
  },
  'usage.noDay': {
    en: 'there is no day "{{text}}" in the calendar',
    ja: '「{{text}}」は暦にない日付です。実在する日付を指定してください。',
  },
  'usage.day': {
    en: 'expected a day as YYYY-MM-DD, not "{{text}}"',
    ja: '「{{text}}」は日付として読み取れません。YYYY-MM-DDの形式で指定してください。',
  },
  'usage.oneOf': {
    en: 'one at a time: {{options}}',
    ja: '同時に指定できるのは一つです。次のいずれかにしてください：{{options}}',
  },
  'usage.question': {
    en: '{{command}} needs a project file and --scenario, or --model',
    ja: '{{command}}の対象がありません。プロジェクトファイルと--scenario、又は--modelを指定してください。',
  },
  'usage.model': {
    en: '--model says all by itself: leave out {{options}}',
    ja: '--modelは全ての条件を含みます。次の指定を外してください：{{options}}',
  },
  'usage.model.file': {
    en: '--model says all by itself: leave out the project file',
    ja: '--modelは全ての条件を含みます。プロジェクトファイルを外してください。',
  },
  'usage.model.both': {
    en: '--model says all by itself: leave out the project file and {{options}}',
    ja: '--modelは全ての条件を含みます。プロジェクトファイルと次の指定を外してください：{{options}}',
  },
});
