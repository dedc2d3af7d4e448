import { messages } from './message';

/** Questions asked backwards: why one cannot be asked. The words of the screen are in backwards.ts. */
export const solving = messages({
  'refusal.solve.noGoal': {
    en: 'The question has no goal. Enter the days of cover, a share, or both.',
    ja: '目標がありません。カバー日数、割合、またはその両方を指定してください。',
  },
  'refusal.solve.wholeDays': {
    en: '{{value}} is not a whole number of one or more. Enter one.',
    ja: '{{value}}は1以上の整数ではありません。1以上の整数を指定してください。',
  },
  'refusal.solve.leverTwice': {
    en: 'Lever "{{lever}}" is given twice. Leave one of them out.',
    ja: '手段「{{lever}}」が重複しています。一方を削除してください。',
  },
  'refusal.solve.leverMaterial': {
    en: 'Lever "{{lever}}" is about {{material}}, which the question does not ask for. Add the material or leave the lever out.',
    ja: '手段「{{lever}}」の品目{{material}}は対象に含まれていません。品目を追加するか、手段を削除してください。',
  },
  'refusal.solve.leverSupplier': {
    en: 'Supplier "{{supplier}}" cannot take on an offtake: it has no share of this material here, or belongs to a country that gives way. Choose another supplier.',
    ja: '供給元「{{supplier}}」では引取契約を増やせません。この品目の割合がないか、代替される国の供給元です。別の供給元を選んでください。',
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
