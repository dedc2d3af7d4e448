/** Help of commands in Japanese, by its English: risk, trade, money and what is checked. */
export const FACTS: Readonly<Record<string, string>> = {
  'concentration, supply risk, look-through and targets': '集中度、供給リスク、上流を含む割合、目標',
  'a JSON table of observations instead of a project; see "schema risk-table"':
    'プロジェクトに代わる観測値のJSONの表。形式は「schema risk-table」',
  'default: the economy with the most shares': '省略時は供給割合が最も多い対象国',
  'with commas between; default: all with shares': 'コンマ区切り。省略時は供給割合のある全て',
  'mining, separation, metal, magnet, component; default: all that the plan describes':
    'mining、separation、metal、magnet、component。省略時は計画にある全て',
  'default: the year of the data date, else the last one before it with shares':
    '省略時はデータ基準日の年、供給割合がなければその前の直近の年',
  'dependence on this country, or on several taken together': 'この国、又は複数の国の合計への依存度',
  'as this scenario sees the plan': 'このシナリオでの計画',
  'year that changes are counted from; default: the first one': '変化を数え始める年。省略時は最初の年',
  'economic importance (0 to 10) of the one --material: whether it is critical':
    '--materialで指定した品目の経済的重要度（0～10）：重要鉱物に当たるか',
  'score (-2.5 to 2.5) where a country has none; default: missing':
    '値のない国の評点（-2.5～2.5）。省略時は不明',
  'partners that export more than they mine, and what may leak past a control':
    '採掘量を超えて輸出する国と、規制後の第三国経由の流入の可能性',
  'whose imports': '輸入する対象国',
  'one series of imports; default: all': '輸入の系列を一つ指定。省略時は全て',
  'why two published series differ: by scope, basis or period, year by year':
    '公表された二つの系列の差の理由（範囲、基準、期間）を年ごとに表示',
  'the first series': '一つ目の系列',
  'the second series': '二つ目の系列',
  'whose figures, or total; default: China where both have it':
    '対象の国、又はtotal（合計）。省略時は両方にあれば中国',
  'recorded against computed dates of 2010, 2025 and 2026': '2010年、2025年、2026年の記録と計算の日付の照合',
  '2010, 2025, 2026; default: all': '2010、2025、2026。省略時は全て',
  'project file; default: the bundled sample': 'プロジェクトファイル。省略時は付属のサンプル',
  'what stocks are worth, cost to keep, and buy': '備蓄の価値、保管費用、購入費用',
  'the stocks of a model by itself in a JSON file (schema model)':
    '単独のモデルの備蓄のJSONファイル（形式はschema model）',
  'stocks, price floors, projects and duties by themselves (schema money)':
    '備蓄、最低価格保証、工場の計画、備蓄義務のJSONファイル（形式はschema money）',
  'whose stocks; default: JPN': '備蓄の対象国。省略時はJPN',
  'whose need and price; default: that of the data date': '必要量と価格の年。省略時はデータ基準日の年',
  'as this scenario has them': 'このシナリオでの値',
  'mining, separation, metal, magnet, component; default: separation':
    'mining、separation、metal、magnet、component。省略時はseparation',
  'where the price is asked: china, outside; default: china':
    '価格の市場：china（中国国内）、outside（中国以外）。省略時はchina',
  'exchange rate; default: that of the project': '為替レート。省略時はプロジェクトの値',
  'keeping a year, % of the value; default: that of the project':
    '年間の保管費用、価値に対する%。省略時はプロジェクトの値',
  'years kept; default: those of the project': '保管する年数。省略時はプロジェクトの値',
  'a year; default: that of the project': '年率。省略時はプロジェクトの値',
  'a price floor instead: US dollars a kilogram; with --material, --tonnes, --term':
    '備蓄に代えて最低価格保証：米ドル/kg。--material、--tonnes、--termとともに指定',
  'of the price floor': '最低価格保証の品目',
  'reference price; default: that of the price book': '参照価格。省略時は価格表の値',
  'part of the upside that the giver gets back, 0 to 1': '保証する側に還元される超過分の割合、0～1',
  'volume cap a year': '年間の数量上限',
  'years of the price floor': '最低価格保証の年数',
  'sold a year': '年間の販売量',
  'project file; not with --model or --from': 'プロジェクトファイル（--model、--fromとは併用不可）',
  'the price of each material that is counted with, in China and outside':
    '計算に使う各品目の価格（中国国内と中国以外）',
  'for which year; default: that of the data date': '価格の年。省略時はデータ基準日の年',
  'project file; "table FILE add price" writes a price':
    'プロジェクトファイル。価格の登録は「table FILE add price」',
  'published values against what the engine computes': '公表値と計算結果の照合',
};
