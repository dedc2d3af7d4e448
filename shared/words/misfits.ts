import { messages } from '../base/message';

/** What is wrong with a value that was given, as a sentence behind the one that says where it stands. */
export const misfits = messages({
  'misfit.text': {
    en: 'It must be a text in quotation marks.',
    ja: '引用符（"）で囲んだ文字列で指定してください。',
  },
  'misfit.number': { en: 'It must be a number.', ja: '数値で指定してください。' },
  'misfit.whole': { en: 'It must be a whole number.', ja: '整数で指定してください。' },
  'misfit.flag': { en: 'It must be true or false.', ja: 'true又はfalseで指定してください。' },
  'misfit.list': {
    en: 'It must be a list in square brackets.',
    ja: '角括弧（[ ]）のリストで指定してください。',
  },
  'misfit.group': {
    en: 'It must be fields with their values in braces.',
    ja: '波括弧で囲んだ項目と値の組で指定してください。',
  },
  'misfit.nothing': { en: 'It must be null.', ja: 'nullを指定してください。' },
  'misfit.forms': {
    en: 'It has none of the forms that it can have.',
    ja: '使用できる形式のいずれにも当てはまりません。',
  },
  'misfit.atMost': { en: 'It must be {{limit}} or less.', ja: '{{limit}}以下で指定してください。' },
  'misfit.below': { en: 'It must be less than {{limit}}.', ja: '{{limit}}未満で指定してください。' },
  'misfit.atLeast': { en: 'It must be {{limit}} or more.', ja: '{{limit}}以上で指定してください。' },
  'misfit.above': { en: 'It must be more than {{limit}}.', ja: '{{limit}}より大きい値を指定してください。' },
  'misfit.multiple': { en: 'It must be a multiple of {{limit}}.', ja: '{{limit}}の倍数で指定してください。' },
  'misfit.empty': { en: 'It must not be empty.', ja: '空にはできません。値を入力してください。' },
  'misfit.plain': {
    en: 'It must be text without NUL or broken characters.',
    ja: 'NUL文字や壊れた文字のない文字列で指定してください。',
  },
  'misfit.ownId': {
    en: 'It must be another word: the program keeps this one for itself. Add a sign, as in "constructor-1".',
    ja: 'プログラムが内部で使用する語は指定できません。「constructor-1」のように文字を加えてください。',
  },
  'misfit.longer': {
    en: 'Its number of characters must be {{limit}} or more.',
    ja: '{{limit}}文字以上で指定してください。',
  },
  'misfit.shorter': {
    en: 'Its number of characters must be {{limit}} or fewer.',
    ja: '{{limit}}文字以下で指定してください。',
  },
  'misfit.more': {
    en: 'Its number of entries must be {{limit}} or more.',
    ja: '{{limit}}件以上を指定してください。',
  },
  'misfit.fewer': {
    en: 'Its number of entries must be {{limit}} or fewer.',
    ja: '{{limit}}件以下で指定してください。',
  },
  'misfit.entries': {
    en: 'Its number of entries must be {{limit}}.',
    ja: 'ちょうど{{limit}}件を指定してください。',
  },
  'misfit.options': { en: 'It must be one of {{options}}.', ja: '{{options}}のいずれかを指定してください。' },
  'misfit.only': { en: 'It must be {{options}}.', ja: '{{options}}を指定してください。' },
  'misfit.date': {
    en: 'It must be a date that exists, as YYYY-MM-DD.',
    ja: '実在する日付をYYYY-MM-DDの形式で指定してください。',
  },
  'misfit.pattern': {
    en: 'It is not written in the form that is wanted here.',
    ja: '決められた書き方になっていません。',
  },
  'misfit.absolutePath': {
    en: 'It must be a folder with its whole path.',
    ja: 'フォルダーを絶対パスで指定してください。',
  },
  'misfit.tariffCode': {
    en: 'A tariff code has 4, 6, 8, 9 or 10 digits, without points.',
    ja: '品目番号は4・6・8・9・10桁の数字です（点なし）。',
  },
  'misfit.endsFirst': { en: 'It ends before it starts.', ja: '開始日より前に終了しています。' },
  'misfit.eachYear': {
    en: 'tonnes and reference need one figure a year each.',
    ja: 'tonnesとreferenceには同じ年数分の値が必要です。',
  },
  'misfit.steps': {
    en: 'maximum must be a whole number of steps, at most 1,000.',
    ja: 'maximumはstepの整数倍（1,000倍以下）で指定してください。',
  },
  'misfit.ownName': {
    en: 'Each state needs a name of its own.',
    ja: '状態の名称が重複しています。それぞれ別の名称にしてください。',
  },
  'misfit.noState': {
    en: 'There is no state "{{state}}".',
    ja: '状態「{{state}}」は定義されていません。',
  },
  'misfit.chances': {
    en: 'The chances add up to {{sum}}, not to 1.',
    ja: '確率の合計が{{sum}}です。1になるように指定してください。',
  },
  'misfit.input': {
    en: 'It is not an input such as stock:Dy.',
    ja: '「stock:Dy」のような入力項目ではありません。',
  },
  'misfit.other': { en: 'Its value cannot be used here.', ja: 'この値は使用できません。' },
});
