import { messages } from '../base/message';

/** What the engine refuses in a model, with the field, and the labels of its published check values. */
export const engineMessages = messages({
  'refusal.model.window': {
    en: 'The run is {{days}} days long; it must be a whole number of days from 1 to {{most}}. Correct the length in the scenario.',
    ja: '計算期間が{{days}}日です。1～{{most}}日の整数で、シナリオの期間を指定してください。',
  },
  'refusal.model.date': {
    en: '"{{value}}" in {{field}} is not a date. Enter a real day as YYYY-MM-DD.',
    ja: '{{field}}の「{{value}}」は日付ではありません。実在する日をYYYY-MM-DDの形で入力してください。',
  },
  'refusal.model.noMaterial': {
    en: 'The run holds no material. Choose at least one material that has a demand in this scenario.',
    ja: '計算対象の品目がありません。このシナリオで需要のある品目を一つ以上選んでください。',
  },
  'refusal.model.missingYear': {
    en: 'There is no figure for {{year}} in {{field}}. Enter it, or shorten the run.',
    ja: '{{field}}に{{year}}年の値がありません。値を入力するか、計算期間を短くしてください。',
  },
  'refusal.model.notANumber': {
    en: '{{field}} is not a number. Enter a number of zero or more.',
    ja: '{{field}}が数値ではありません。0以上の数値を入力してください。',
  },
  'refusal.model.negative': {
    en: '{{field}} is {{value}}. Enter zero or more.',
    ja: '{{field}}が負の値（{{value}}）です。0以上の値を入力してください。',
  },
  'refusal.model.over': {
    en: '{{field}} is {{value}}, more than {{most}}. Enter a smaller value.',
    ja: '{{field}}の値{{value}}が上限の{{most}}を超えています。小さい値を入力してください。',
  },
  'refusal.model.wholeDays': {
    en: '{{field}} is {{value}} days. The run counts whole days: enter a whole number.',
    ja: '{{field}}が{{value}}日です。計算は1日単位のため、整数で入力してください。',
  },
  'refusal.model.sharesOver': {
    en: 'The shares of {{material}} in {{year}} add up to {{sum}} %. Lower them to 100 % or less.',
    ja: '{{material}}の{{year}}年の割合の合計が{{sum}}%です。100%以下にしてください。',
  },
  'refusal.model.shockDates': {
    en: 'Shock "{{shock}}" ends on {{end}}, not after its start on {{start}}. Choose a later end.',
    ja: '供給ショック「{{shock}}」の終了日（{{end}}）が開始日（{{start}}）より後ではありません。終了日を後の日にしてください。',
  },
  'refusal.model.noRamp': {
    en: 'Shock "{{shock}}" ends at once and has no ramp. Set {{field}} to 0.',
    ja: '供給ショック「{{shock}}」は終了日に解除され、回復期間はありません。{{field}}を0にしてください。',
  },
  'refusal.model.elasticity': {
    en: '{{field}} is {{value}}. A dearer material is not bought more: enter 0 or a negative number, for example -0.5.',
    ja: '{{field}}の値は{{value}}です。値上がりで需要が増えることはないため、0又は負の値（例：-0.5）を入力してください。',
  },
  'refusal.model.stage': {
    en: '"{{value}}" in {{field}} is not a stage. Use mining, separation, metal, magnet or component.',
    ja: '{{field}}の「{{value}}」は工程ではありません。mining、separation、metal、magnet、componentのいずれかを指定してください。',
  },
  'refusal.model.feedLoop': {
    en: '"{{place}}" in {{field}} feeds itself: {{path}}. Take one of these feeds out.',
    ja: '{{field}}の「{{place}}」が自身に原料を供給しています（{{path}}）。いずれかの原料を削除してください。',
  },
  'refusal.model.feedsOver': {
    en: '{{field}} add up to {{sum}} %. Lower them to 100 % or less.',
    ja: '{{field}}の合計が{{sum}}%です。100%以下にしてください。',
  },
  'refusal.model.feedRest': {
    en: 'The feeds add up to {{sum}} %, and {{field}} is missing. Enter how much of the other {{rest}} % is available, from 0 to 100.',
    ja: '原料の合計が{{sum}}%で、{{field}}がありません。残り{{rest}}%のうち入手できる割合を0～100で入力してください。',
  },
  'refusal.model.twoStocks': {
    en: '{{field}} and "stock" both say what is in store. Give one of them.',
    ja: '{{field}}と「stock」の両方に備蓄量があります。いずれか一方だけを指定してください。',
  },
  'refusal.model.earlierStage': {
    en: '{{field}} is "{{value}}", which does not come before "{{behind}}". Give the stages before that of the run, the nearest first.',
    ja: '{{field}}の「{{value}}」は「{{behind}}」より前の工程ではありません。計算する工程より前の工程を、近い順に指定してください。',
  },
  'refusal.model.noYield': {
    en: '{{field}} is 0, so that nothing would come of what is worked up. Give a yield above 0, up to 100 %.',
    ja: '{{field}}が0のため、何も得られません。0より大きく100%以下の歩留りを入力してください。',
  },
  'refusal.model.carriesInPart': {
    en: '{{field}}: "{{use}}" carries over what it is not given of some of its materials and loses that of others, but "together" makes one product of all of them. Set carriesOver for all of its materials, or for none.',
    ja: '{{field}}：「{{use}}」は一部の品目だけ不足分を繰り越しますが、togetherでは全ての品目から一つの製品を作ります。carriesOverをその全品目に指定するか、全て外してください。',
  },
  'refusal.model.nobody': {
    en: '{{field}} names nobody. List at least one use, or leave it out for everybody.',
    ja: '{{field}}に対象がありません。用途を一つ以上指定するか、全てを対象とする場合は省略してください。',
  },
  'refusal.model.unknownUse': {
    en: '{{field}} names "{{use}}", which is no use of the material. Enter the useId of one of its uses.',
    ja: '{{field}}の「{{use}}」はこの品目の用途ではありません。用途のuseIdを指定してください。',
  },
  'refusal.model.noPrices': {
    en: '{{field}} waits for a price, and the material has none. Give its "prices", or another trigger.',
    ja: '{{field}}は価格を発動条件としていますが、この品目に価格がありません。pricesを指定するか、別の発動条件にしてください。',
  },
  'refusal.model.season': {
    en: 'The season in {{field}} has {{count}} months, or only zeros. Enter twelve figures, January first, of which at least one is above zero.',
    ja: '{{field}}の月別係数が{{count}}か月分、又は全て0です。1月から順に12個、少なくとも一つは0より大きい値を入力してください。',
  },
  'refusal.model.minimumAboveMaximum': {
    en: 'The stock in {{field}} may not fall below {{minimum}} t nor rise above {{maximum}} t, which no stock can do. Lower the minimum or raise the maximum.',
    ja: '{{field}}の最低保有量{{minimum}} tが上限{{maximum}} tを超えています。最低保有量を下げるか、上限を上げてください。',
  },
  'refusal.model.tierSum': {
    en: 'The tiers in {{field}} hold {{sum}} t together, but the stock is {{opening}} t. Make them the same.',
    ja: '{{field}}の各区分の合計が{{sum}} tで、備蓄量の{{opening}} tと一致しません。同じ値にしてください。',
  },
});
