import { messages } from '../../base/message';

/** Stops of the past, run again and held against the record. */
export const replayMessages = messages({
  'refusal.replay.noEvent': {
    en: 'The event record has no event of {{year}} of the kind "{{kind}}" that fits this replay. Add it to the record, or use the sample.',
    ja: '動向の記録に、この再現に合う{{year}}年の「{{kind}}」がありません。記録に追加するか、サンプルを使用してください。',
  },
  'refusal.replay.noEnd': {
    en: 'The event "{{event}}" has no end date. Add the day on which shipments resumed.',
    ja: '動向「{{event}}」に終了日がありません。出荷再開日を追加してください。',
  },
  'refusal.replay.noShare': {
    en: 'The project has no published import share of China by volume for {{year}}. Add the series, or use the sample.',
    ja: '{{year}}年の中国の輸入割合（数量、公表値）がプロジェクトにありません。系列を追加するか、サンプルを使用してください。',
  },
  'refusal.replay.noStock': {
    en: 'The project has no target days of a national stock of rare earths as a whole (REE) for {{year}}. Add them, or use the sample.',
    ja: 'レアアース全体（REE）の国家備蓄の目標日数（{{year}}年）がプロジェクトにありません。追加するか、サンプルを使用してください。',
  },
  'refusal.replay.recordTooShort': {
    en: 'The data date {{date}} lies before the months of this replay. Use a project with later data.',
    ja: 'データ基準日{{date}}がこの再現の期間より前です。より新しいデータのプロジェクトを使用してください。',
  },
  'replay.title.2010': { en: 'The stop of 2010', ja: '2010年の出荷停止' },
  'replay.title.2025': { en: 'The licences of 2025', ja: '2025年の輸出許可制' },
  'replay.title.2026': {
    en: 'Three months of 2026 without heavy rare earths',
    ja: '2026年の重希土類の出荷停止（3か月）',
  },
  'replay.label.calibration': { en: 'calibration', ja: '較正' },
  'replay.label.prediction': { en: 'prediction', ja: '検証' },
  'replay.label.arithmetic': { en: 'arithmetic', ja: '算術' },
  'replay.labels': {
    en: 'Calibration: an input was chosen so that the date comes out. Prediction: no input was chosen to meet the recorded date. Arithmetic: it follows from the inputs by division.',
    ja: '較正：日付が合うよう入力を選んだもの。検証：記録された日付に合わせた入力がないもの。算術：入力から割り算で求まるもの。',
  },
  'replay.gap.note': {
    en: 'Gap: computed less recorded, in days; negative is too early.',
    ja: '差：計算日から記録日を引いた日数。負は計算が早い。',
  },
  'replay.part': { en: '== {{title}}', ja: '== {{title}}' },
  'replay.column.what': { en: 'What', ja: '内容' },
  'replay.column.remark': { en: 'Remark', ja: '備考' },
  'replay.column.label': { en: 'Label', ja: '種別' },
  'replay.column.recorded': { en: 'Recorded', ja: '記録' },
  'replay.column.computed': { en: 'Computed', ja: '計算' },
  'replay.column.gap': { en: 'Gap, days', ja: '差（日）' },
  'replay.column.input': { en: 'Input', ja: '入力' },
  'replay.column.value': { en: 'Value', ja: '値' },
  'replay.column.mark': { en: 'Mark', ja: '確度' },
  'replay.column.source': { en: 'Source', ja: '出典' },
  'replay.recorded.on': { en: '{{date}}: {{what}}', ja: '{{date}}：{{what}}' },
  'replay.recorded.notUntil': { en: '{{what}} up to {{date}}', ja: '{{date}}まで{{what}}' },
  'replay.recorded.end': { en: 'shipments resume', ja: '出荷再開' },
  'replay.recorded.stop': { en: 'the line stops', ja: 'ライン停止' },
  'replay.recorded.noStop': { en: 'no stop of a line on record', ja: 'ライン停止の記録なし' },
  'replay.recorded.restartPart': { en: 'restart in part', ja: '一部再開' },
  'replay.recorded.restartFull': { en: 'full restart', ja: '全面再開' },
  'replay.computed.none': { en: 'none up to {{date}}', ja: '{{date}}までなし' },
  'replay.gap.atMost': { en: '{{days}} or less', ja: '{{days}}以下' },
  'replay.gap.atLeast': { en: '{{days}} or more', ja: '{{days}}以上' },
  'replay.gap.agrees': { en: 'agrees', ja: '一致' },
  'replay.unit.days': { en: '{{value}} days', ja: '{{value}}日' },
  'replay.unit.percent': { en: '{{value}} %', ja: '{{value}}%' },
  'replay.noSource': { en: 'no source', ja: '出典なし' },
  'replay.scenario': { en: 'Scenario of the project: {{name}}', ja: 'プロジェクトのシナリオ：{{name}}' },
  'evidence.replays': { en: 'Replays', ja: '再現' },
  'replay.open': { en: 'Open the scenario "{{name}}"', ja: 'シナリオ「{{name}}」を開く' },
  'replay.loading': { en: 'The stops of the past are being run.', ja: '過去の輸出停止を計算しています。' },
  'replay.inputs': { en: 'Inputs of the replay', ja: '再現の入力' },
  'replay.dates': { en: 'Recorded and computed dates', ja: '記録と計算の日付' },
  'replay.foot': {
    en: 'Record kept up to {{date}}; Lodestone {{version}}. Exposure under assumptions, not a forecast.',
    ja: '記録は{{date}}まで、Lodestone {{version}}。前提に基づく試算であり、予測ではない。',
  },
  'replay.input.start': { en: 'Shipments stop', ja: '出荷停止日' },
  'replay.input.end': { en: 'Shipments resume', ja: '出荷再開日' },
  'replay.input.share': {
    en: 'Share of China in imports by volume, {{year}}, taken as the part that stops',
    ja: '輸入に占める中国の割合（数量、{{year}}年）。停止分とみなす',
  },
  'replay.input.shareAbove': {
    en: 'Share of China in imports by volume, {{year}}: published as "more than"; the bound is used',
    ja: '輸入に占める中国の割合（数量、{{year}}年）。公表は「超」、下限値を使用',
  },
  'replay.input.coverNone': {
    en: 'Days of stock, rare earths among the metals that were held: none',
    ja: '備蓄日数（備蓄鉱種にレアアースなし）',
  },
  'replay.input.coverNational': {
    en: 'Cover: the days that the national stock aims at, not what was held',
    ja: '備蓄日数：国家備蓄の目標。実際の保有量ではない',
  },
  'replay.input.coverBoth': {
    en: 'Cover: national and private aims together, not what was held',
    ja: '備蓄日数：国家と民間の目標の合計。実際の保有量ではない',
  },
  'replay.2010.usedUp': {
    en: '{{percent}} % stops, {{cover}} days of cover: used up, were the stop to go on',
    ja: '{{percent}}%停止、備蓄{{cover}}日：停止が続いた場合に備蓄がなくなる日',
  },
  'replay.2010.short': {
    en: '{{percent}} % stops for the recorded time, {{cover}} days of cover: first shortfall',
    ja: '記録された期間に{{percent}}%停止、備蓄{{cover}}日：不足開始日',
  },
  'replay.2010.remark': {
    en: 'What was really held in 2010 is not public. Other accounts end the stop in late October or late November.',
    ja: '2010年の実際の保有量は公表されていない。停止の終わりを10月末又は11月末とする記述もある。',
  },
  'replay.input.licences': { en: 'Licences take effect', ja: '輸出許可制の開始日' },
  'replay.input.stop': { en: 'The car line stops', ja: '自動車ラインの停止日' },
  'replay.input.approvalFirst': { en: 'First dated approval', ja: '最初の日付のある許可' },
  'replay.input.approvalLast': {
    en: 'Last dated approval before the restart',
    ja: '再開前の最後の日付のある許可',
  },
  'replay.input.approvedFirst': {
    en: 'Part of the requests approved before the first dated approval',
    ja: '最初の許可までに許可された申請の割合',
  },
  'replay.input.approvedBetween': {
    en: 'Part approved between the first and the last dated approval',
    ja: '最初と最後の許可の間に許可された申請の割合',
  },
  'replay.input.coverFitted': {
    en: 'Cover of the line, chosen so that the stop falls on the recorded day',
    ja: 'ラインの備蓄日数。停止が記録日となるよう選択',
  },
  'replay.input.coverFittedNone': {
    en: 'The same with nothing approved',
    ja: '同上（許可なしの場合）',
  },
  'replay.input.deliveryAtOnce': {
    en: 'Days from an approval to the gate, shortest',
    ja: '許可から到着までの日数（最短）',
  },
  'replay.input.deliverySea': {
    en: 'Days from China to the gate in the plan, the longest',
    ja: '計画上の中国から到着までの日数（最長）',
  },
  'replay.2025.stop': {
    en: '{{approved}} % approved, {{cover}} days of cover: the line stops',
    ja: '許可{{approved}}%、備蓄{{cover}}日：ライン停止',
  },
  'replay.2025.fitted': {
    en: 'The cover was chosen to give the recorded day; the gap says nothing about skill.',
    ja: '備蓄日数は記録日に合わせて選択。差は予測力を示さない。',
  },
  'replay.2025.restartPart': {
    en: 'Restart in part after the approval of {{approval}}, {{delivery}} days to the gate',
    ja: '{{approval}}の許可、到着まで{{delivery}}日：一部再開',
  },
  'replay.2025.restartFull': {
    en: 'Full restart after the approval of {{approval}}, {{delivery}} days to the gate',
    ja: '{{approval}}の許可、到着まで{{delivery}}日：全面再開',
  },
  'replay.2025.plan': {
    en: 'First shortfall of magnet lines in the scenario "{{scenario}}" as it stands; in this order: {{materials}}',
    ja: 'シナリオ「{{scenario}}」の磁石ラインの不足開始日（現在の設定）。不足の順：{{materials}}',
  },
  'replay.2025.planNone': {
    en: 'First shortfall of magnet lines in the scenario "{{scenario}}" as it stands',
    ja: 'シナリオ「{{scenario}}」の磁石ラインの不足開始日（現在の設定）',
  },
  'replay.2025.planLine': {
    en: 'First shortfall of the magnet line that stands for the car line, in the scenario "{{scenario}}" as it stands; in this order: {{materials}}',
    ja: 'シナリオ「{{scenario}}」で自動車ラインに当たる磁石ラインの不足開始日（現在の設定）。不足の順：{{materials}}',
  },
  'replay.2025.planLineNone': {
    en: 'First shortfall of the magnet line that stands for the car line, in the scenario "{{scenario}}" as it stands',
    ja: 'シナリオ「{{scenario}}」で自動車ラインに当たる磁石ラインの不足開始日（現在の設定）',
  },
  'replay.2025.laterStock': {
    en: 'Stocks and lines of the plan are illustrative; the stock of {{materials}} was chosen from a record after this date.',
    ja: '計画の備蓄とラインは例示。{{materials}}の備蓄日数は、この日より後の記録に合わせて選択。',
  },
  'replay.2025.remark': {
    en: 'No approval for a Japanese firm is dated in the record. Those for {{affected}} stand in for it, which is guessed.',
    ja: '日本企業への許可の日付は記録にない。{{affected}}への許可で代用しており、これは仮置き。',
  },
  'replay.remark.guessedStock': {
    en: 'Stocks and lines of the plan are illustrative.',
    ja: '計画の備蓄とラインは例示。',
  },
  'replay.input.report': { en: 'Three months without shipments reported', ja: '3か月出荷なしの報道日' },
  'replay.input.monthsFrom': {
    en: 'First day without shipments: three whole months before the report',
    ja: '出荷停止の初日：報道前の3か月',
  },
  'replay.input.monthsUntil': {
    en: 'First day that the reported figures no longer cover',
    ja: '報道された統計の対象期間の翌日',
  },
  'replay.input.recordUntil': { en: 'Record kept up to', ja: '記録の最終日' },
  'replay.input.chinaShare': {
    en: 'Share of China in the supply of {{material}}, plan',
    ja: '{{material}}の供給に占める中国の割合（計画）',
  },
  'replay.input.coverPlan': {
    en: 'Cover of {{material}}, plan',
    ja: '{{material}}の備蓄日数（計画）',
  },
  'replay.2026.short': {
    en: '{{material}}: first shortfall with the {{cover}} days of cover of the plan',
    ja: '{{material}}：計画の備蓄{{cover}}日での不足開始日',
  },
  'replay.2026.leastMonths': {
    en: '{{material}}: with {{cover}} days of cover there is no shortfall, if shipments are free again on {{free}}',
    ja: '{{material}}：{{free}}に出荷が再開した場合、備蓄{{cover}}日で不足なし',
  },
  'replay.2026.leastRecord': {
    en: '{{material}}: with {{cover}} days of cover there is no shortfall up to {{end}}, if nothing comes till then',
    ja: '{{material}}：{{end}}まで到着がない場合、備蓄{{cover}}日で同日まで不足なし',
  },
  'replay.remark.calibratedStock': {
    en: 'The cover was chosen from this very record; that it bridges the months says nothing about skill.',
    ja: '備蓄日数はこの記録に合わせて選択。期間を乗り切ることは予測力を示さない。',
  },
  'replay.2026.remark': {
    en: 'The record names no production stop in Japan in these months. More was held, came by other ways or was saved than a stock of some weeks gives, or a stop was not reported.',
    ja: 'この期間の日本での生産停止は記録にない。数週間分の備蓄を上回る保有、他経路の到着、使用の節約のいずれかがあったか、停止が報じられなかった。',
  },
});
