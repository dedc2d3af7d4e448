import { messages } from '../../base/message';

/** Time to survive and time to recover of each node of a supply, as the page of scenarios shows them. */
export const survival = messages({
  'refusal.survival.recoveryDays': {
    en: 'The days until a node is back are {{days}}; they must be a whole number from 0 to {{most}}. Enter such a number, or none.',
    ja: '復旧日数が{{days}}です。0～{{most}}の整数を指定するか、空欄にしてください。',
  },
  'stress.kind.survival': { en: 'Survival', ja: '存続可能日数' },
  'stress.what.survival': {
    en: 'How long each country and each supplier can be missing, against the time until it is back.',
    ja: '国と供給元ごとに、存続可能日数を復旧日数と比べ、復旧までの差の大きい順に並べる。',
  },
  'stress.field.recovery': {
    en: 'Back after, days, if no shock says it',
    ja: '復旧日数（供給ショックの指定がない場合）',
  },
  'survival.col.node': { en: 'node', ja: '供給元' },
  'survival.col.material': { en: 'material', ja: '品目' },
  'survival.col.survives': { en: 'survives, days', ja: '存続可能日数' },
  'survival.col.recovers': { en: 'back after, days', ja: '復旧日数' },
  'survival.col.by': { en: 'read from', ja: '復旧日数の根拠' },
  'survival.col.gap': { en: 'gap, days', ja: '復旧までの差（日）' },
  'survival.col.drain': { en: 'net drain, t {{counted}} a day', ja: '純放出 t/日（{{counted}}）' },
  'survival.col.close': { en: 'stock to close it, t {{counted}}', ja: '解消に必要な備蓄 t（{{counted}}）' },
  'survival.whole': { en: 'the whole window', ja: '全期間' },
  'survival.by.shock': { en: 'shock', ja: '供給ショック' },
  'survival.by.supplier': { en: 'on record', ja: '登録値' },
  'survival.by.declared': { en: 'typed days', ja: '入力値' },
  'survival.recovery.set': { en: 'Set', ja: '設定' },
  'survival.recovery.setOf': {
    en: 'Set the time to recover of {{supplier}}',
    ja: '{{supplier}}の復旧日数を設定',
  },
  'survival.recovery.title': { en: 'Time to recover: {{supplier}}', ja: '復旧日数：{{supplier}}' },
  'survival.recovery.days': { en: 'Days until it sends again as before', ja: '元の出荷量に戻るまでの日数' },
  'survival.recovery.empty': {
    en: 'Empty: not known. A shock on the supplier goes before it.',
    ja: '空欄は不明を意味します。この供給元への供給ショックがある場合は、その期間が優先されます。',
  },
  'survival.recovery.apply': { en: 'Put on record', ja: '登録する' },
  'change.recovery': { en: 'Time to recover of {{supplier}}', ja: '{{supplier}}の復旧日数を変更' },
  'survival.lead.gap': {
    en: 'Longest gap: {{node}}, {{material}}: lasts {{survives}} days, back after {{recovers}}.',
    ja: '復旧までの差が最大：{{node}}、{{material}}。存続可能日数{{survives}}日、復旧日数{{recovers}}日。',
  },
  'survival.lead.shortest': {
    en: 'Shortest: {{node}}, {{material}}: lasts {{survives}} days. No shock and no typed days say when it is back.',
    ja: '存続可能日数が最短：{{node}}、{{material}}の{{survives}}日。復旧日数は指定なし。',
  },
  'survival.lead.holds': {
    en: 'Each node alone can be missing for the whole window of {{days}} days.',
    ja: 'どの供給元も、単独の停止であれば全期間（{{days}}日間）に耐えます。',
  },
  'survival.lead.noGap': {
    en: 'Each node is back before it is missed.',
    ja: 'どの供給元も、不足が生じる前に復旧します。',
  },
  'survival.lead.nobody': {
    en: 'No supplier sends anything in this window.',
    ja: 'この期間に出荷する供給元はありません。',
  },
  'survival.note': {
    en: 'Survives: the longest outage from the first day that adds no shortfall; 0 where the scenario is short already and the node is needed. The shocks of the node itself are set aside for it from the first day on. Stock to close the gap: gap × net drain on its largest day.',
    ja: '存続可能日数：初日からの停止で不足量が増えない最長の日数。既に不足があり、その供給元も必要な場合は0。その供給元自身の供給ショックは、初日以降の分を除いて計算する。解消に必要な備蓄：不足日数×純放出の最大日量。',
  },
});
