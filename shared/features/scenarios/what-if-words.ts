import { messages } from '../../base/message';

/** What is said with a result, and why a scenario cannot be saved or run. */
export const whatIf = messages({
  'whatIf.ghost.noShock': { en: 'Plan without shocks', ja: '供給ショックなしの計画' },
  'whatIf.remark.carriedShares': {
    en: '{{material}}: the plan has no shares for {{year}}, those of {{from}} are used.',
    ja: '{{material}}：{{year}}年の割合がないため、{{from}}年の割合を使用した。',
  },
  'whatIf.remark.carriedSharesOn': {
    en: '{{material}}: the plan has no shares for {{year}} to {{last}}, those of {{from}} are used.',
    ja: '{{material}}：{{year}}～{{last}}年の割合がないため、{{from}}年の割合を使用した。',
  },
  'whatIf.remark.answersToPrices': {
    en: '{{material}}: at its risen price {{tonnes}} t less are asked for, which is no shortfall.',
    ja: '{{material}}：価格上昇により必要量が{{tonnes}} t減少する。この分は不足に含めない。',
  },
  'whatIf.remark.recaptured': {
    en: '{{material}}: {{count}} uses {{count, makes up for part of its|make up for part of their}} lost output later; what is lost counts the rest.',
    ja: '{{material}}：{{count}}用途は失った生産の一部を後に取り戻すため、影響額にはその残りを計上した。',
  },
  'whatIf.remark.noValue': {
    en: '{{material}}: {{count}} of {{uses}} uses {{count, has no value at stake and is served last, after its floor|have no value at stake and are served last, after their floors}}.',
    ja: '{{material}}：{{uses}}用途のうち{{count}}用途に影響額がなく、最低確保量を除き最後に配分する。',
  },
  'whatIf.remark.tooOld': {
    en: '{{material}}: the newest shares are of {{from}}, too old for {{year}}, so it is not run.',
    ja: '{{material}}：最新の割合が{{from}}年のもので{{year}}年には古いため、計算の対象外とした。',
  },
  'whatIf.remark.defaultSupply': {
    en: '{{material}}: no total supply is declared for {{year}}; demand less substitution and recycling is used.',
    ja: '{{material}}：{{year}}年の総供給量が未設定のため、需要から代替とリサイクルを除いた量を使用した。',
  },
  'whatIf.remark.defaultSupplyOn': {
    en: '{{material}}: no total supply is declared for {{year}} to {{last}}; demand less substitution and recycling is used.',
    ja: '{{material}}：{{year}}～{{last}}年の総供給量が未設定のため、需要から代替とリサイクルを除いた量を使用した。',
  },
  'whatIf.remark.earlierUses': {
    en: '{{material}}: {{count}} uses {{count, takes in an earlier stage and is|take in an earlier stage and are}} no part of a run of this one.',
    ja: '{{material}}：{{count}}件の用途は前の工程のものを使用するため、この工程の計算には含めていない。',
  },
  'whatIf.remark.earlierStock': {
    en: '{{material}}: of the stock held at {{stage}}, {{percent}} % is worked up when this stage runs short; the rest is left to uses that take in that stage, by their part of the demand.',
    ja: '{{material}}：{{stage}}段階の備蓄のうち{{percent}}%を、この工程の不足時に加工して使用する。残りは当該工程のものを使用する用途の分（需要の割合による）。',
  },
  'whatIf.remark.stockNotReached': {
    en: '{{material}}: what is held at {{stage}} is not counted in a run of this stage. For a stage before it, enter how it is worked up under "Steps between stages".',
    ja: '{{material}}：{{stage}}段階の備蓄は、この工程の計算には含めていない。前の工程の備蓄を使うには、「工程間の加工」に加工条件が必要。',
  },
  'whatIf.remark.releaseRules': {
    en: '{{material}}: {{count}} tiers of stock {{count, is released by a rule or serves its|are released by a rule or serve their}} members alone ("Release rules", "Members of stocks"); until then {{count, it is counted as stock, and gives|they are counted as stock, and give}} nothing to others.',
    ja: '{{material}}：備蓄のうち{{count}}区分は、放出ルール又は帰属先に従う（「放出ルール」「備蓄の帰属先」）。放出前も備蓄量に含めますが、対象外の用途には充てない。',
  },
  'whatIf.remark.noReleasePrice': {
    en: '{{material}}: a release waits for a price, and the price book has none, so that it never comes. Enter a price of the material in the price book.',
    ja: '{{material}}：価格を条件とする放出がありますが、価格表に価格がないため放出されない。価格表に価格が必要。',
  },
  'whatIf.remark.rulesNotReached': {
    en: '{{material}}: release rules and members of stocks that are held at another stage are not used in this run.',
    ja: '{{material}}：他の工程で保有する備蓄の放出ルールと帰属先は、この計算では使用していない。',
  },
  'whatIf.remark.noDemand': {
    en: '{{material}}: no use needs it in this economy, so it is not run.',
    ja: '{{material}}：この対象国に需要の登録がないため、計算の対象外とした。',
  },
  'whatIf.remark.basis': {
    en: '{{material}}: the total supply of {{year}} is on basis "{{basis}}", which cannot be turned into oxide, so it is not run.',
    ja: '{{material}}：{{year}}年の総供給量の基準（{{basis}}）は酸化物に換算できないため、計算の対象外とした。',
  },
  'whatIf.remark.ramp': {
    en: '{{material}}: plants that are still coming ({{count}}) deliver no more than their ramp and slip allow, and nothing before their start.',
    ja: '{{material}}：立ち上げ中の工場（{{count}}か所）の納入は、立ち上げと遅れに応じた能力までで、開始前はない。',
  },
  'whatIf.remark.feeds': {
    en: '{{material}}: shocks act through the feeds of suppliers ({{count}}), as the plan of {{year}} has them. What a country sends to be worked up elsewhere counts with a transit of 0 days, a plant with its lead time. A quota does not reach feeds.',
    ja: '{{material}}：供給ショックが{{year}}年の計画の原料を通じて{{count}}か所の供給元に及ぶ。国単位の原料の輸送は0日、工場からの原料はその輸送日数で計算した。輸出枠は原料には及ばない。',
  },
  'whatIf.remark.feedRest': {
    en: '{{material}}: feeds of which a part has no known origin ({{count}}, up to {{percent}} %); that part is taken to be there in full.',
    ja: '{{material}}：{{count}}か所の原料で最大{{percent}}%の供給元が不明。全量が入手できるものとして計算した。',
  },
  'refusal.whatIf.nothingToRun': {
    en: 'Scenario "{{scenario}}" has nothing to run: no material has both shares and a need in {{economy}} at stage "{{stage}}". Add shares and demand, or choose another stage.',
    ja: 'シナリオ「{{scenario}}」には計算対象がありません。{{economy}}の工程「{{stage}}」に割合と需要の両方を持つ品目がありません。割合と需要を追加するか、別の工程を選んでください。',
  },
  'refusal.scenario.noName': {
    en: 'A scenario needs a name. Enter one.',
    ja: 'シナリオには名前が必要です。入力してください。',
  },
  'refusal.scenario.nameTaken': {
    en: 'There is a scenario "{{name}}" already. Choose another name.',
    ja: 'シナリオ「{{name}}」は既にあります。別の名前を指定してください。',
  },
  'refusal.scenario.hasChildren': {
    en: 'Scenario "{{child}}" inherits from "{{name}}". Remove it or give it another parent first.',
    ja: 'シナリオ「{{child}}」が「{{name}}」を継承しています。先に削除するか、別の親シナリオを指定してください。',
  },
  'refusal.scenario.unknownEvent': {
    en: 'There is no event "{{event}}" in this project. "lodestone table FILE list event" shows their ids.',
    ja: 'このプロジェクトに動向「{{event}}」はありません。IDは「lodestone table FILE list event」で確認してください。',
  },
  'refusal.scenario.eventHoldsNothing': {
    en: 'Event "{{title}}" is of the kind "{{kind}}", which holds no supply back. Choose an embargo, a ban, a licence rule, a quota or a tax, or give the event such a kind.',
    ja: '動向「{{title}}」の種別「{{kind}}」は供給を制限しません。出荷停止、輸出禁止、輸出許可制、輸出枠、輸出税のいずれかを選ぶか、種別を変更してください。',
  },
  'refusal.scenario.eventNobody': {
    en: 'Event "{{title}}" does not say which country holds supply back ("{{by}}"). Enter a country of the project under "By".',
    ja: '動向「{{title}}」の実施者「{{by}}」はプロジェクトの国ではありません。「実施者」に国名を入力してください。',
  },
  'refusal.scenario.eventNothing': {
    en: 'Event "{{title}}" is on "{{materials}}", of which this project holds nothing: say on which of its materials it is (on the command line: --materials).',
    ja: '動向「{{title}}」の品目「{{materials}}」はプロジェクトにないため、対象の品目を指定してください（コマンドでは--materials）。',
  },
  'refusal.scenario.eventNoEnd': {
    en: 'The record of event "{{title}}" says no end: say how many days it lasts (on the command line: --days).',
    ja: '動向「{{title}}」には終了日の記録がないため、継続日数を指定してください（コマンドでは--days）。',
  },
  'refusal.scenario.eventNoPart': {
    en: 'The record of event "{{title}}" does not say how much is withheld: say it in percent (on the command line: --withheld).',
    ja: '動向「{{title}}」には出荷停止分の割合の記録がないため、割合（%）を指定してください（コマンドでは--withheld）。',
  },
  'refusal.scenario.eventDays': {
    en: 'The event is to last {{days}} days; enter a whole number from 1 to {{most}}.',
    ja: '継続日数が{{days}}です。1～{{most}}の整数を入力してください。',
  },
  'refusal.scenario.eventPart': {
    en: 'What is withheld is {{percent}} %; enter more than 0 and at most 100.',
    ja: '出荷停止分の割合が{{percent}}%です。0超100以下で入力してください。',
  },
  'refusal.scenario.unknownShock': {
    en: 'Scenario "{{name}}" inherits no such shock. Its parent may have changed; look at its shocks again.',
    ja: 'シナリオ「{{name}}」が継承しているショックではありません。親シナリオが変更された可能性があります。ショックの一覧を確認してください。',
  },
  'refusal.scenario.priceDays': {
    en: 'A price rise that begins on {{start}} cannot end on {{end}}. Give a later day.',
    ja: '価格上昇の終了日（{{end}}）は開始日（{{start}}）より後の日を入力してください。',
  },
  'refusal.scenario.unknownStock': {
    en: 'There is no stock "{{stock}}" in this project. Choose one of the listed stocks.',
    ja: 'このプロジェクトに備蓄「{{stock}}」はありません。一覧から選んでください。',
  },
  'refusal.shock.dates': {
    en: 'Shock "{{label}}" ends on {{end}}, which is not after its start on {{start}}. Choose a later end.',
    ja: '供給ショック「{{label}}」の終了日{{end}}が開始日{{start}}より後ではありません。後の日付を指定してください。',
  },
  'refusal.shock.country': {
    en: 'Shock "{{label}}" names a country "{{country}}" that this project does not know. Use its three-letter code, for example CHN.',
    ja: '供給ショック「{{label}}」の国「{{country}}」はこのプロジェクトにありません。3文字のコード（例：CHN）を指定してください。',
  },
  'refusal.shock.supplier': {
    en: 'Shock "{{label}}" names a supplier "{{supplier}}" that this project does not know. Choose one of its suppliers.',
    ja: '供給ショック「{{label}}」の供給元「{{supplier}}」はこのプロジェクトにありません。登録済みの供給元を指定してください。',
  },
  'refusal.shock.use': {
    en: 'Shock "{{label}}" names an end use "{{use}}" that this project does not know. Choose one of its uses.',
    ja: '供給ショック「{{label}}」の最終用途「{{use}}」はこのプロジェクトにありません。登録済みの用途を指定してください。',
  },
});
