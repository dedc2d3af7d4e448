import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const measuresCommands = messages({
  'terminal.measures': {
    en: 'which measures are in force for goods on a day, by law and in practice',
    ja: 'ある日の貨物に対して実施中の措置（法令上・運用上）',
  },
  'terminal.measures.on': { en: 'the day that is asked for', ja: '対象の日付' },
  'terminal.measures.from': { en: 'economy that the goods leave', ja: '輸出する国・地域' },
  'terminal.measures.material': { en: 'symbol or name of the material', ja: '品目の記号又は名称' },
  'terminal.measures.stage': { en: 'stage of the goods: {{words}}', ja: '貨物の工程：{{words}}' },
  'terminal.measures.form': {
    en: 'what the goods are, for example "oxide 99.99 %" or "NdFeB with Dy"',
    ja: '貨物の形態（例：酸化物 99.99%、Dyを含むNdFeB）',
  },
  'terminal.measures.code': { en: 'digits of their tariff code', ja: '品目番号（数字のみ）' },
  'terminal.measures.to': { en: 'economy that they go to', ja: '仕向地の国・地域' },
  'terminal.measures.firm': { en: 'firm that gets them', ja: '需要者の企業名' },
  'terminal.measures.use': {
    en: 'what they are for: {{words}}; left out: nobody has said it',
    ja: '最終用途：{{words}}。省略時は不明',
  },
  'terminal.code': {
    en: 'what a customs code holds: material, stage, whether several are mixed in it',
    ja: '品目番号が含む品目・工程・混在の有無',
  },
  'terminal.code.code': { en: 'digits of the code', ja: '品目番号（数字のみ）' },
  'terminal.code.nomenclature': { en: 'whose code it is: {{words}}', ja: '品目表：{{words}}' },
  'terminal.measure-add': {
    en: 'puts a measure with its goods into the register, as one change',
    ja: '措置を対象貨物と併せて台帳に追加（一つの変更）',
  },
  'terminal.measure-add.title': { en: 'what the notice is called', ja: '公告の名称' },
  'terminal.measure-add.kind': { en: 'kind of measure: {{words}}', ja: '措置の種別：{{words}}' },
  'terminal.measure-add.issuer': { en: 'economy that it is of', ja: '措置をとる国・地域' },
  'terminal.measure-add.inForce': { en: 'first day on which it holds', ja: '施行日' },
  'terminal.measure-add.announced': { en: 'day of the notice', ja: '公告日' },
  'terminal.measure-add.ended': { en: 'last day on which it holds', ja: '終了日' },
  'terminal.measure-add.learntOn': {
    en: 'day on which it was learnt; default: that of the notice',
    ja: '把握日。省略時は公告日',
  },
  'terminal.measure-add.number': { en: 'number of the notice', ja: '公告番号' },
  'terminal.measure-add.to': {
    en: 'economies that the goods go to; default: all',
    ja: '仕向地の国・地域。省略時はすべて',
  },
  'terminal.measure-add.goods': { en: 'symbols of the goods', ja: '対象貨物の記号' },
  'terminal.measure-add.stage': {
    en: 'stage of the goods: {{words}}; default: any',
    ja: '貨物の工程：{{words}}。省略時は全工程',
  },
  'terminal.measure-add.source': { en: 'title of the document', ja: '資料の題名' },
  'terminal.measure-scenario': {
    en: 'makes a scenario of a measure: its shocks, which keep the link to it',
    ja: '措置からシナリオを作成（ショックは措置との関連を保持）',
  },
  'terminal.measure-scenario.measure': { en: 'id of the measure', ja: '措置のID' },
  'terminal.measure-scenario.name': {
    en: 'name of the scenario; default: that of the measure',
    ja: 'シナリオの名称。省略時は措置の名称',
  },
  'terminal.measure-scenario.start': {
    en: 'another first day; the length stays',
    ja: '別の開始日（期間は維持）',
  },
  'terminal.measure-scenario.days': {
    en: 'how many days it lasts; needed where neither the register nor what was measured says an end',
    ja: '継続日数。台帳にも実測値にも終わりがない場合は必須',
  },
  'terminal.measure-scenario.withheld': {
    en: 'percent that is withheld, in place of what was measured; needed for a quota',
    ja: '出荷停止分の割合（%）。実測値に代える。輸出枠では必須',
  },
  'terminal.measure-scenario.materials': {
    en: 'on these; needed where it names none of the project',
    ja: '対象の品目。プロジェクトの品目の記載がない場合は必須',
  },
  'terminal.measure-scenario.profile': {
    en: 'what licences let out by months, as measured: {{words}}; default: the nearest',
    ja: '輸出許可制の下での月別出荷割合（実測）：{{words}}。省略時は最も近いもの',
  },
  'terminal.measures-bring': {
    en: 'brings the register of measures and codes of the sample into a project',
    ja: 'サンプルの措置の台帳と品目番号の対応表を、未収録のプロジェクトに追加（一つの変更）',
  },
  'terminal.measures-from-events': {
    en: 'puts events that are measures into the register, under their ids, as one change',
    ja: '動向のうち措置であるものを、IDを保って台帳に追加（一つの変更）',
  },
  'terminal.measures.asKnownOn': {
    en: 'answers as it was known at the end of that day',
    ja: 'その日の終わりの時点で把握していた内容で回答',
  },
});
