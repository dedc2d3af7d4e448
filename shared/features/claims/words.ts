import { messages } from '../../base/message';

/** Competing claims on one plant, and allies that pool their stocks. */
export const claims = messages({
  'refusal.claims.none': {
    en: 'No economy has shares at stage "{{stage}}" in {{year}}. Choose a year and a stage of the plan.',
    ja: '{{year}}年の工程「{{stage}}」に割合を持つ対象国がありません。計画にある年と工程を指定してください。',
  },
  'refusal.claims.country': {
    en: 'This project does not know a country "{{country}}". Use its three-letter code, for example JPN.',
    ja: 'このプロジェクトに国「{{country}}」はありません。3文字のコード（例：JPN）を指定してください。',
  },
  'refusal.claims.noModel': {
    en: 'None of the models is of the economy "{{country}}". Give its model too, or leave it out.',
    ja: '対象国「{{country}}」のモデルがありません。そのモデルも指定するか、指定から外してください。',
  },
  'refusal.claims.yearOfModel': {
    en: '{{file}} has no figures of {{year}}: its run goes from {{first}} to {{last}}. Choose a year of all runs.',
    ja: '{{file}}に{{year}}年の値がありません。計算期間は{{first}}～{{last}}年です。全てのモデルの期間にある年を指定してください。',
  },
  'refusal.claims.twoStages': {
    en: '{{file}} is of another stage than the first model. Claims are added up at one stage: give models of one.',
    ja: '{{file}}の工程が最初のモデルと違います。引取予定量は同じ工程で合計します。工程をそろえてください。',
  },
  'refusal.claims.twice': {
    en: '{{file}} is a second model of the economy "{{economy}}". Give one model an economy.',
    ja: '{{file}}は対象国「{{economy}}」の二つ目のモデルです。一つの対象国に一つのモデルを指定してください。',
  },
  'refusal.claims.twoCapacities': {
    en: 'The models say two capacities of "{{supplier}}" for {{material}}. A plant has one: make them the same.',
    ja: '「{{supplier}}」の{{material}}の生産能力がモデルによって違います。同じ値にそろえてください。',
  },
  'claims.rule.proportional': { en: 'cut in proportion', ja: '比例配分' },
  'claims.rule.priority': { en: 'contract by contract', ja: '契約の優先順' },
  'claims.over': { en: 'OVER by {{tonnes}} t {{counted}}', ja: '{{tonnes}} t（{{counted}}）超過' },
  'claims.within': { en: '{{percent}} claimed', ja: '引取予定は能力の{{percent}}' },
  'claims.lasts': { en: 'lasts', ja: '枯渇なし' },
  'claims.plants': { en: 'Claims on plants', ja: '工場への引取予定量' },
  'claims.pools': { en: 'Stocks put together', ja: '共同備蓄' },
  'claims.col.plant': { en: 'plant', ja: '工場' },
  'claims.col.capacity': { en: 'capacity, t {{counted}} a year', ja: '能力 t/年（{{counted}}）' },
  'claims.col.claimed': { en: 'claimed', ja: '引取予定量' },
  'claims.col.state': { en: 'state', ja: '状況' },
  'claims.col.economy': { en: 'economy', ja: '対象国' },
  'claims.col.claim': { en: 'claim', ja: '各引取予定量' },
  'claims.col.granted': { en: 'granted', ja: '配分量' },
  'claims.col.together': { en: 'together, days', ja: '共同での持続日数' },
  'claims.col.alone': { en: 'alone, days', ja: '単独での持続日数' },
  'claims.col.gives': { en: 'gives, t {{counted}}', ja: '融通量 t（{{counted}}）' },
  'claims.remark.capacity': {
    en: 'The capacity of {{unknown}} of {{plants}} plants is not known; their claims are granted in full.',
    ja: '工場{{plants}}件のうち{{unknown}}件は能力が不明のため、引取予定量をそのまま配分した。',
  },
  'claims.remark.total': {
    en: 'On {{plants}} plants an economy has a share but no total supply, so that its claim is not known and not counted.',
    ja: '工場{{plants}}件で、割合はあるが総供給量のない対象国があり、その引取予定量は不明のため含めていない。',
  },
  'claims.remark.contracts': {
    en: 'Claims are shares times total supply. The project holds no offtake contracts with their priority; --rule priority --order takes an order as given.',
    ja: '引取予定量は割合×総供給量。引取契約の優先順位はプロジェクトにない。順序は--rule priority --orderで指定できる。',
  },
  'claims.remark.priority': {
    en: 'Claims are shares times total supply, served in the order given; the project itself holds no contracts with their priority.',
    ja: '引取予定量は割合×総供給量で、指定の順に配分した。引取契約の優先順位はプロジェクトにない。',
  },
  'claims.remark.noPool': {
    en: 'No material has total supply and need of two of these economies in this year, so that nothing can be pooled.',
    ja: 'この年に二つ以上の対象国で総供給量と需要がそろう品目がないため、共同備蓄は計算できない。',
  },
  'claims.remark.pool': {
    en: 'A pool takes stocks as the project holds them: an economy without stock rows counts as having none.',
    ja: '共同備蓄はプロジェクトの備蓄の行により、行のない対象国は備蓄なしとして計算した。',
  },
  'cli.claims.head': {
    en: 'Claims on plants, {{stage}}, {{year}}; {{remaining}} of each capacity is there; above it: {{rule}}. Exposure under assumptions, not a forecast. Masses in t {{counted}} a year.',
    ja: '工場への引取予定量、{{stage}}、{{year}}年。能力の{{remaining}}が利用可能、超過時は{{rule}}。前提に基づく試算であり、予測ではない。重量はt/年（{{counted}}）。',
  },
});
