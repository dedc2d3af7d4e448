import { messages } from '../../base/message';

/** Why a column is taken for one of figures, and why another is only a candidate. */
export const evidenceWords = messages({
  'importing.evidenceTitle': { en: 'Why these columns', ja: '数値の列とした理由' },
  'importing.evidenceOfWorld': {
    en: 'Their sum is {{times}} of the world’s output in a year.',
    ja: '合計は世界の年間生産量の{{times}}倍。',
  },
  'importing.otherwise': { en: 'Otherwise: {{option}}.', ja: '異なる場合は{{option}}。' },
  'importing.proposal.noEconomy': {
    en: 'Goes into published series: the file names no economy whose supply these figures are. For shares of a supply, name the economy.',
    ja: '公表統計の系列に取込：どの経済の供給かの記載なし。供給割合とする場合は経済を指定。',
  },
  'importing.proposal.noStage': {
    en: 'Goes into published series: imports by country, and the file names no stage. For shares of a supply, name the stage.',
    ja: '公表統計の系列に取込：国別の輸入であり、工程の記載なし。供給割合とする場合は工程を指定。',
  },
  'importing.proposal.months': {
    en: 'Goes into published series: months of customs stay months. For shares of a supply, choose these.',
    ja: '公表統計の系列に取込：通関統計の月別の数値は月のまま保持。供給割合とする場合は「供給割合」を選択。',
  },
  'importing.proposal.office': {
    en: 'Figures of {{country}}: "{{text}}".',
    ja: '{{country}}の統計：「{{text}}」。',
  },
  'importing.proposal.parts': {
    en: 'Figures of {{country}}: its states or provinces stand in the rows.',
    ja: '{{country}}の統計：行はその州・省。',
  },
  'importing.proposal.customs': {
    en: 'Gross mass: customs weigh the goods, and nothing says that they were converted.',
    ja: '製品重量：通関統計は貨物の重量であり、換算の記載なし。',
  },
  'importing.proposal.refined': {
    en: 'Contained metal: refined production is that of the metal.',
    ja: '含有金属量：「refinery」の生産は金属の量。',
  },
  'importing.evidence.unitInHead': {
    en: '{{column}} is a quantity: its head says their unit. Numbers: {{count}}, sum: {{sum}}.',
    ja: '{{column}}：数値の列。見出しに単位あり。{{count}}個、合計{{sum}}。',
  },
  'importing.evidence.unit': {
    en: '{{column}} is a quantity: their unit stands beside them or in the title. Numbers: {{count}}, sum: {{sum}}.',
    ja: '{{column}}：数値の列。単位は隣の列又は表題にあり。{{count}}個、合計{{sum}}。',
  },
  'importing.evidence.head': {
    en: '{{column}} is a quantity: its head says what is counted and nothing else. Numbers: {{count}}, sum: {{sum}}.',
    ja: '{{column}}：数値の列。見出しは数えるものだけを示す。{{count}}個、合計{{sum}}。',
  },
  'importing.evidence.label': {
    en: '{{column}} is a quantity: it stands in a crosstab. Numbers: {{count}}, sum: {{sum}}.',
    ja: '{{column}}：数値の列。横に並ぶ項目の一つ。{{count}}個、合計{{sum}}。',
  },
  'importing.evidence.aside': {
    en: '{{column}} is not taken for figures: “{{word}}” counts no amounts.',
    ja: '{{column}}は数値の列としません。「{{word}}」は数量ではありません。',
  },
  'importing.evidence.unitBeside': {
    en: '{{column}} is not taken for figures: their units stand in “{{other}}”, which is not read.',
    ja: '{{column}}は数値の列としません。単位が、読み込まない列「{{other}}」にあります。',
  },
  'importing.evidence.more': {
    en: '{{column}} is not taken for figures: no unit, and nobody can tell what “{{word}}” makes of them.',
    ja: '{{column}}は数値の列としません。単位がなく、「{{word}}」の意味が分かりません。',
  },
  'importing.evidence.twin': {
    en: '{{column}} is not taken for figures: units stand beside other columns, and none at this one.',
    ja: '{{column}}は数値の列としません。他の列には単位がありますが、この列にはありません。',
  },
  'importing.evidence.small': {
    en: '{{column}} is not taken for figures: whole numbers up to {{most}}, and nobody can tell what “{{word}}” makes of them.',
    ja: '{{column}}は数値の列としません。{{most}}以下の整数で、「{{word}}」の意味が分かりません。',
  },
  'importing.evidence.ofOre': {
    en: '{{column}} is not taken for figures: beside the grade in “{{other}}” they can be tonnes of ore.',
    ja: '{{column}}は数値の列としません。品位の列「{{other}}」があり、鉱石の量の可能性があります。',
  },
  'importing.evidence.proportion': {
    en: '{{column}} is not taken for figures: they are in no proportion to the shares in “{{other}}”.',
    ja: '{{column}}は数値の列としません。「{{other}}」の割合と比例しません。',
  },
  'importing.evidence.withTotal': {
    en: '{{column}} is not taken for figures: its shares were worked out with the total among the rows, which has {{total}} of them.',
    ja: '{{column}}は数値の列としません。割合が合計の行も含めて計算されています（合計の行は{{total}}）。',
  },
  'importing.evidence.beyondTotal': {
    en: '{{column}} is not taken for figures: they come to {{sum}}, more than their total, {{total}}.',
    ja: '{{column}}は数値の列としません。足すと{{sum}}となり、合計の{{total}}を超えます。',
  },
  'importing.evidence.belowContent': {
    en: '{{column}} is not taken for figures: “{{other}}” has more contained than it weighs in all.',
    ja: '{{column}}は数値の列としません。「{{other}}」の含有量がこの製品重量を超えています。',
  },
  'importing.evidence.beyondGross': {
    en: '{{column}} is not taken for figures: more would be contained than “{{other}}” weighs in all.',
    ja: '{{column}}は数値の列としません。含有量が「{{other}}」の製品重量を超えています。',
  },
});
