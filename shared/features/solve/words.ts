import { messages } from '../../base/message';

/** Questions asked backwards: why one cannot be asked. The words of the screen are in page-words.ts. */
export const solving = messages({
  'refusal.solve.noGoal': {
    en: 'The question has no goal. Enter the days of cover, a share, or both.',
    ja: '目標がありません。不足のない日数、割合、又はその両方を指定してください。',
  },
  'refusal.solve.decidedLate': {
    en: 'The run ends on {{end}}, before {{decided}}, the day of the decision: nothing can be done in it any more. Type an earlier day of the decision, or ask about a run that is still to come.',
    ja: '計算期間は{{end}}に終わり、決定日の{{decided}}には打てる対策がありません。より早い決定日を入力するか、これからの期間を対象としてください。',
  },
  'refusal.solve.noBudget': {
    en: 'With a budget of 0 no lever can be paid for. Enter an amount above 0, or leave the budget out.',
    ja: '予算が0では、どの対策も実施できません。0より大きい額を入力するか、予算を空欄としてください。',
  },
  'refusal.solve.keepAlone': {
    en: 'The question asks that lines are kept running and for another goal too. Leave out the days and the least loss, or the lines.',
    ja: '「ラインの稼働を維持」と別の目標が同時に指定されています。日数と損失最小を外すか、ラインの指定を外してください。',
  },
  'refusal.solve.keepLine': {
    en: 'There is no line "{{line}}" in what is asked about. Take some of {{lines}}.',
    ja: '対象にライン「{{line}}」がありません。次から指定してください：{{lines}}。',
  },
  'refusal.solve.keepLate': {
    en: 'The lines are to run from {{from}} on, but the run ends on {{end}}. Enter a day within the run.',
    ja: 'ラインの稼働を維持する開始日の{{from}}が、計算期間の最終日{{end}}より後です。期間内の日を指定してください。',
  },
  'refusal.solve.noLead': {
    en: 'Lever "{{lever}}" has no lead, so that nobody can tell when it acts. Enter the days from the decision to the first of it; 0 for at once.',
    ja: '対策「{{lever}}」に準備日数がないため、効き始めを決められません。決定から開始までの日数を指定してください（即日は0）。',
  },
  'refusal.solve.wholeDays': {
    en: '{{value}} is not a whole number of one or more. Enter one.',
    ja: '{{value}}は1以上の整数ではありません。1以上の整数を指定してください。',
  },
  'refusal.solve.leverTwice': {
    en: 'Lever "{{lever}}" is given twice. Leave one of them out.',
    ja: '対策「{{lever}}」が重複しています。一方を削除してください。',
  },
  'refusal.solve.leverMaterial': {
    en: 'Lever "{{lever}}" is about {{material}}, which the question does not ask for. Add the material or leave the lever out.',
    ja: '対策「{{lever}}」の品目{{material}}は対象に含まれていません。品目を追加するか、対策を削除してください。',
  },
  'refusal.solve.leverSupplier': {
    en: 'Supplier "{{supplier}}" cannot take on an offtake: it has no share of this material here, or belongs to a country that gives way. Choose another supplier.',
    ja: '供給元「{{supplier}}」では引取契約を増やせません。この品目の割合がないか、代替される国の供給元です。別の供給元を選んでください。',
  },
  'refusal.solve.unknownLever': {
    en: 'There is no lever "{{lever}}" in this question. Take one of those that it offers.',
    ja: 'この計算条件に対策「{{lever}}」はありません。提示された対策から選んでください。',
  },
  'refusal.solve.country': {
    en: 'The question names a country "{{country}}" that this project does not know. Use its three-letter code, for example CHN.',
    ja: '計算条件の国「{{country}}」はこのプロジェクトにありません。3文字のコード（例：CHN）を指定してください。',
  },
  'refusal.solve.shareYear': {
    en: 'The share is asked for in {{year}}, before the run begins in {{first}}. Choose {{first}} or later.',
    ja: '割合の対象年{{year}}年が計算開始の{{first}}年より前です。{{first}}年以降を指定してください。',
  },
  'refusal.solve.modelAnd': {
    en: 'A goal with its own model has no place for "{{field}}". Leave one of the two out.',
    ja: 'モデルを含む計算条件では「{{field}}」を指定できません。どちらかを削除してください。',
  },
  'refusal.solve.noMaterial': {
    en: 'The model has no material "{{material}}". Take one that it holds.',
    ja: 'モデルに品目「{{material}}」がありません。モデルにある品目を指定してください。',
  },
  'refusal.solve.shareYearOfModel': {
    en: 'The share is asked for in {{year}}, but the run of the model goes from {{first}} to {{last}}. Choose a year of the run.',
    ja: '割合の対象年{{year}}年がモデルの計算期間（{{first}}～{{last}}年）の外です。期間内の年を指定してください。',
  },
  'refusal.solve.replenishment': {
    en: 'The model buys {{material}} by a coverage rule, which a question asked backwards cannot count. Leave the rule out.',
    ja: 'モデルは{{material}}を積増しのルールで購入します。逆算では扱えないため、ルールを削除してください。',
  },
  'refusal.solve.noScenario': {
    en: 'The goal names no scenario and brings no model. Enter one of them.',
    ja: '計算条件にシナリオもモデルもありません。どちらかを指定してください。',
  },
  'refusal.solve.noOrder': {
    en: 'With nothing done no line loses anything, so there is no order of sharing out to save. Leave --order out.',
    ja: '対策なしでも損失がないため、保存できる配分の順序はありません。--orderを外してください。',
  },
  'refusal.solve.noAnswer': {
    en: 'There is no answer of the way "{{way}}", so no scenario was made. Run without --save to see why, or choose another way.',
    ja: '方式「{{way}}」の解がないため、シナリオは作成されていません。--saveなしで実行して理由を確認するか、別の方式を選んでください。',
  },
  'solve.perYear': { en: '{{value}} t {{counted}} a year', ja: '{{value}} t/年（{{counted}}）' },
  'solve.perDay': { en: '{{mass}} a day', ja: '1日{{mass}}' },
  'solve.points': { en: '{{points}} points of the need', ja: '需要比{{points}}ポイント' },
  'solve.limit.stock': {
    en: 'New stock of {{material}}, at most {{at}}',
    ja: '{{material}}の追加備蓄、上限は{{at}}',
  },
  'solve.limit.offtake': {
    en: 'Offtake of {{material}} from {{supplier}}, at most {{at}}',
    ja: '{{material}}の引取契約：{{supplier}}、上限は{{at}}',
  },
  'solve.limit.recycling': {
    en: 'More recycling of {{material}}, at most {{at}}',
    ja: '{{material}}のリサイクル拡大、上限は{{at}}',
  },
  'solve.limit.saving': {
    en: 'More saving of {{material}}, at most {{at}}',
    ja: '{{material}}の節約・代替拡大、上限は{{at}}',
  },
  'solve.limit.orderedSaving': {
    en: 'Saving of {{material}} by order, at most {{at}}',
    ja: '{{material}}の使用節約（指示）、上限は{{at}}',
  },
  'solve.limit.spot': {
    en: '{{material}} bought on the spot, at most {{at}}',
    ja: '{{material}}のスポット調達、上限は{{at}}',
  },
  'solve.limit.swap': {
    en: 'Loan of {{material}} from an ally, at most {{at}}',
    ja: '{{material}}の同志国からの融通、上限は{{at}}',
  },
  'solve.limit.capacity': {
    en: 'Free capacity of {{supplier}} for {{material}}, {{at}}',
    ja: '{{supplier}}の{{material}}の余剰能力、{{at}}',
  },
  'solve.limit.start': {
    en: '{{lever}} for {{material}}: nothing before {{year}}',
    ja: '{{material}}の{{lever}}：開始は{{year}}年',
  },
  'solve.limit.startDay': {
    en: '{{lever}} for {{material}}: nothing before {{day}}',
    ja: '{{material}}の{{lever}}：{{day}}から',
  },
  'solve.limit.market': {
    en: 'What can be bought of {{material}} by the first day, {{at}}',
    ja: '開始日までに調達できる{{material}}、{{at}}',
  },
  'solve.limit.rest': {
    en: 'Unallocated rest of {{material}} in {{year}}, {{at}}',
    ja: '{{material}}の未配分（{{year}}年）、{{at}}',
  },
  'solve.limit.place': {
    en: 'Deliveries of {{material}} from {{country}} in {{year}} that can be replaced, {{at}}',
    ja: '置き換え可能な{{country}}からの{{material}}の供給量（{{year}}年）、{{at}}',
  },
  'solve.limit.kept': {
    en: 'Deliveries of {{material}} from other countries, which are kept',
    ja: '他の国からの{{material}}の供給量（置き換えない）',
  },
  'solve.limit.store': {
    en: 'Room in the stores of {{material}}, {{at}}',
    ja: '{{material}}の備蓄の空き容量、{{at}}',
  },
  'solve.limit.release': {
    en: 'Release from the stock of {{material}}, at most {{at}}',
    ja: '{{material}}の備蓄の放出上限、{{at}}',
  },
  'solve.limit.budget': { en: 'Budget, {{at}}', ja: '予算、{{at}}' },
  'solve.saves.tonne': { en: 'one t more saves {{money}}', ja: '1 t増で{{money}}減' },
  'solve.saves.perYear': { en: 'one t a year more saves {{money}}', ja: '年1 t増で{{money}}減' },
  'solve.saves.perDay': { en: 'one t a day more saves {{money}}', ja: '1日1 t増で{{money}}減' },
  'solve.saves.point': { en: 'one point more saves {{money}}', ja: '1ポイント増で{{money}}減' },
  'solve.saves.start': {
    en: 'from the first day it would save {{money}}',
    ja: '開始日からであれば{{money}}減',
  },
  'solve.saves.open': { en: 'letting them be replaced saves {{money}}', ja: '置き換えると{{money}}減' },
  'solve.lessYen': { en: '{{money}} less is lost', ja: '損失{{money}}減' },
  'solve.lessDays': { en: '{{days}} line-days less are lost', ja: '減産日数（換算）{{days}}日減' },
  'solve.less.tonne': { en: 'with one t more {{less}}', ja: '1 t増で{{less}}' },
  'solve.less.perYear': { en: 'with one t a year more {{less}}', ja: '年1 t増で{{less}}' },
  'solve.less.perDay': { en: 'with one t a day more {{less}}', ja: '1日1 t増で{{less}}' },
  'solve.less.point': { en: 'with one point more {{less}}', ja: '1ポイント増で{{less}}' },
  'solve.less.start': { en: 'from the first day {{less}}', ja: '開始日からであれば{{less}}' },
  'solve.less.open': { en: 'with them replaced {{less}}', ja: '置き換えると{{less}}' },
  'solve.less.million': { en: 'with a million yen more {{less}}', ja: '予算百万円増で{{less}}' },
  'solve.needs': { en: 'would have to be {{needs}}', ja: '必要な値は{{needs}}' },
  'solve.needsStart': {
    en: 'would have to be there from the first day',
    ja: '開始日からの利用が必要',
  },
  'solve.needsMore': { en: 'moving it alone is not enough', ja: 'この制約だけを緩めても目標に届かない' },
  'solve.way.cheapest': { en: 'Cheapest', ja: '最小費用' },
  'solve.way.no_stock': { en: 'No new stock', ja: '追加備蓄なし' },
  'solve.way.no_offtake': { en: 'No new offtake', ja: '新規引取契約なし' },
  'solve.way.even': { en: 'Most even', ja: '対策を分散' },
  'solve.way.least_yen': { en: 'Least value lost', ja: '影響額が最小' },
  'solve.way.least_days': { en: 'Least line-days lost', ja: '減産日数（換算）が最小' },
  'solve.kind.stock': { en: 'Stock', ja: '備蓄' },
  'solve.kind.offtake': { en: 'Offtake', ja: '引取契約' },
  'solve.kind.recycling': { en: 'Recycling', ja: 'リサイクル' },
  'solve.kind.saving': { en: 'Saving', ja: '節約・代替' },
  'solve.kind.orderedSaving': { en: 'Saving by order', ja: '使用節約（指示）' },
  'solve.kind.spot': { en: 'Bought on the spot', ja: 'スポット調達' },
  'solve.kind.swap': { en: 'Loan from an ally', ja: '同志国からの融通' },
  'solve.notKnownCost.stock': { en: 'new stock whose cost is not known', ja: '費用不明の備蓄' },
  'solve.notKnownCost.offtake': { en: 'an offtake whose cost is not known', ja: '費用不明の引取契約' },
  'solve.notKnownCost.recycling': { en: 'recycling whose cost is not known', ja: '費用不明のリサイクル' },
  'solve.notKnownCost.saving': { en: 'a saving whose cost is not known', ja: '費用不明の節約・代替' },
  'solve.notKnownCost.orderedSaving': {
    en: 'a saving by order whose cost is not known',
    ja: '費用不明の使用節約（指示）',
  },
  'solve.notKnownCost.spot': { en: 'spot purchases whose cost is not known', ja: '費用不明のスポット調達' },
  'solve.notKnownCost.swap': { en: 'a loan whose cost is not known', ja: '費用不明の融通' },
  'solve.shock': { en: 'Nothing from {{country}}', ja: '{{country}}からの供給停止' },
  'solve.remark.noPrice': {
    en: 'The price book has no price of {{materials}} for the year of the run; round guessed prices stand in. Add the prices in Data.',
    ja: '{{materials}}は価格表に計算年の価格がないため、仮の概算価格を用いた。価格を価格表に追加すれば、その価格で計算する。',
  },
  'solve.remark.guessed': {
    en: '{{guessed}} of {{levers}} levers {{guessed, stands|stand}} on guessed costs and limits. Replace those that matter before an answer is used.',
    ja: '対策{{levers}}件のうち{{guessed}}件の費用・上限は仮置き。利用する前に、結果を左右する値の置換えが必要。',
  },
  'solve.remark.quota': {
    en: 'A quota is in force. Mixes are counted on the safe side: they can last longer than asked for, and a cheaper one may exist.',
    ja: '輸出枠があるため安全側で計算した。目標より長く持続することがあり、より安い組合せもあり得る。',
  },
  'solve.remark.releaseRules': {
    en: '{{count, tier of stock is|tiers of stock are}} held back by release rules or members. Mixes are sought as if all were open; days and losses by order and release are those of the run under the rules.',
    ja: '放出ルール又は構成員により制限される備蓄区分が{{count}}件ある。組合せは全て放出可能として求め、配分の順序と放出ごとの日数・損失はルールの下での計算結果を示す。',
  },
  'refusal.solve.releaseCover': {
    en: 'A release by cover says under how many days. Enter the days of cover.',
    ja: '備蓄日数を放出の条件とする場合は日数が必要です。備蓄日数（未満）を入力してください。',
  },
  'refusal.solve.noRelease': {
    en: 'The question orders no release of a tier “{{reach}}”. Order the release of a tier that the scenario holds, or leave it out.',
    ja: 'この計算条件に放出「{{reach}}」はありません。シナリオにある備蓄区分の放出を指定するか、放出の指定を外してください。',
  },
  'solve.remark.noShares': {
    en: '{{material}}: no shares can be found for {{year}}, so no share is asked for.',
    ja: '{{material}}：{{year}}年の割合がないため、割合の目標の対象外とした。',
  },
  'refusal.money.noSales': {
    en: 'The project sells nothing, so it has no break-even price. Enter tonnes for at least one year.',
    ja: '販売量がないため、損益分岐価格を計算できません。1年以上の販売量を入力してください。',
  },
  'refusal.money.zeroPrice': {
    en: 'The price is 0, so a duty has nothing to work on. Enter a price above zero.',
    ja: '価格が0のため、関税・輸出税の効果を計算できません。0より大きい価格を入力してください。',
  },
});
