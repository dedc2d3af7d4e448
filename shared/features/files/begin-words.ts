import { messages } from '../../base/message';

/** What a new project is asked. */
export const begin = messages({
  'begin.title': { en: 'New project', ja: '新規プロジェクト' },
  'begin.lead': {
    en: 'All can be changed later under Data. It is one change. Enter takes what the list shows, Ctrl+Enter makes the project.',
    ja: '全て後からデータで変更できる。一つの変更として記録。Enterで候補を選択、Ctrl+Enterで作成。',
  },
  'begin.apply': { en: 'Make project…', ja: 'プロジェクトを作成…' },
  'begin.economy': { en: '1 Economy', ja: '1 対象国' },
  'begin.economy.search': {
    en: 'Search in {{count}} by name or code',
    ja: '{{count}}の国・地域から名称又はコードで検索',
  },
  'begin.minerals': { en: '2 Minerals', ja: '2 品目' },
  'begin.minerals.search': {
    en: 'Type a name or a symbol; {{count}} are known, any other is your own',
    ja: '名称又は記号を入力（{{count}}品目を収録。それ以外も追加可）',
  },
  'begin.minerals.own': {
    en: 'Add “{{name}}” as a mineral of my own',
    ja: '「{{name}}」を独自の品目として追加',
  },
  'begin.mineral': { en: 'Mineral', ja: '品目' },
  'begin.symbol': { en: 'Symbol', ja: '記号' },
  'begin.counted': { en: 'Tonnes count', ja: '重量基準' },
  'begin.countedOf': { en: 'What tonnes of {{mineral}} count', ja: '{{mineral}}の重量基準' },
  'begin.chooseBasis': { en: 'choose', ja: '選択' },
  'begin.basis.reo': { en: 'oxide equivalent', ja: '酸化物換算' },
  'begin.basis.metal': { en: 'content', ja: '純分' },
  'begin.basis.gross': { en: 'product as shipped', ja: '製品重量' },
  'begin.takeOut': { en: 'Take out', ja: '除外' },
  'begin.takeOutOf': { en: 'Take {{mineral}} out', ja: '{{mineral}}を除外' },
  'begin.nothing': {
    en: 'Nothing is called “{{text}}”. Type another name of it, or the three letters of its code (DEU).',
    ja: '「{{text}}」に当たる名称はありません。別の名称か3文字のコード（DEUなど）を入力してください。',
  },
  'begin.stage': { en: 'Stage to begin with', ja: '最初に開く工程' },
  'begin.watched': { en: '3 Watched countries', ja: '3 注視国' },
  'begin.watched.search': {
    en: 'Add a country; none is an answer too',
    ja: '国・地域を追加（なしも可）',
  },
  'begin.unwatch': { en: 'Do not watch {{country}}', ja: '{{country}}を注視国から除外' },
  'begin.first': { en: '4 First year', ja: '4 最初の年' },
  'begin.last': { en: 'Last year', ja: '最後の年' },
  'begin.yearBegins': { en: 'Year begins in', ja: '年度の始まり' },
  'begin.month.1': { en: 'January', ja: '1月' },
  'begin.month.2': { en: 'February', ja: '2月' },
  'begin.month.3': { en: 'March', ja: '3月' },
  'begin.month.4': { en: 'April', ja: '4月' },
  'begin.month.5': { en: 'May', ja: '5月' },
  'begin.month.6': { en: 'June', ja: '6月' },
  'begin.month.7': { en: 'July', ja: '7月' },
  'begin.month.8': { en: 'August', ja: '8月' },
  'begin.month.9': { en: 'September', ja: '9月' },
  'begin.month.10': { en: 'October', ja: '10月' },
  'begin.month.11': { en: 'November', ja: '11月' },
  'begin.month.12': { en: 'December', ja: '12月' },
  'begin.currency': { en: '5 Currency', ja: '5 通貨' },
  'begin.timeZone': { en: 'Time zone', ja: '時間帯' },
  'begin.papers': { en: 'Language of papers', ja: '文書の言語' },
  'begin.makes': {
    en: 'This makes: {{economy}}, minerals {{minerals}}, watched countries {{watched}}, no figures.',
    ja: '作成内容：{{economy}}、品目{{minerals}}、注視国{{watched}}、数値なし。',
  },
  'begin.missing.economy': {
    en: 'No economy is chosen. Type its name or its code under 1 and press Enter.',
    ja: '対象国が選択されていません。1に名称又はコードを入力し、Enterを押してください。',
  },
  'begin.missing.minerals': {
    en: 'No mineral is chosen. Type a name or a symbol under 2 and press Enter.',
    ja: '品目が選択されていません。2に名称又は記号を入力し、Enterを押してください。',
  },
  'begin.missing.basis': {
    en: 'What the tonnes of {{mineral}} count is not said. Choose it beside the mineral.',
    ja: '{{mineral}}の重量基準が未選択です。品目の横で選択してください。',
  },
  'begin.missing.years': {
    en: '“{{first}}” to “{{last}}” are no first and last year. Write years of four digits, the first one first.',
    ja: '「{{first}}」～「{{last}}」は最初と最後の年ではありません。4桁の年を順に入力してください。',
  },
  'begin.missing.currency': {
    en: '“{{text}}” is no currency. Choose its code of three letters, for example EUR.',
    ja: '「{{text}}」は通貨ではありません。3文字のコード（例：EUR）を選択してください。',
  },
  'begin.missing.timeZone': {
    en: '“{{text}}” is no time zone. Choose one, for example Europe/Berlin.',
    ja: '「{{text}}」は時間帯ではありません。Europe/Berlinなどを選択してください。',
  },
  'begin.sample.ribbon': { en: 'Sample, invented stocks.', ja: 'サンプル・備蓄は架空' },
  'begin.sample.own': { en: 'Begin my own…', ja: '新しく始める…' },
});
