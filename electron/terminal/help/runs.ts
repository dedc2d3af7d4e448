/** Help of commands in Japanese, by its English: runs of scenarios, and what is asked of them. */
export const RUNS: Readonly<Record<string, string>> = {
  'runs a scenario by day: when lines stop, stock, shortfall':
    'シナリオの日次計算（ラインの停止日、備蓄、不足量）',
  'name or id of the scenario': 'シナリオの名称又はID',
  'a model by itself in a JSON file (schema model)': '単独のモデルのJSONファイル（形式はschema model）',
  'symbols or groups (heavy, light, mediumHeavy, licensed2025), with commas between; default: all that can be run':
    '元素記号又は群（heavy、light、mediumHeavy、licensed2025）、コンマ区切り。省略時は計算できる全品目',
  'project file; not with --model': 'プロジェクトファイル（--modelとは併用不可）',
  'scenarios side by side, and what makes the difference': 'シナリオの比較と、差の要因',
  'two to six, with commas between; repeat it for names with commas':
    '2～6件、コンマ区切り。名称にコンマを含む場合は繰り返して指定',
  'the one that all are held against; default: the first': '比較元のシナリオ。省略時は最初のもの',
  'what makes the difference from the one held against to this one': '比較元からこのシナリオまでの差の要因',
  'which of them sampled runs tell apart': '試行計算で差が認められる組',
  'sampled runs': '試行の回数',
  'seed of sampled runs and of orders that are drawn': '試行計算と、無作為に選ぶ順序の乱数シード',
  'the chance of a shortfall and its size, from sampled runs': '試行計算による不足の確率と大きさ',
  'number of runs': '試行の回数',
  'whole number; the same seed gives the same result': '整数。同じ乱数シードでは同じ結果',
  'event rates in a JSON file (schema rates); default: illustrative ones':
    '途絶の発生率のJSONファイル（形式はschema rates）。省略時は例示の値',
  'the least stock that lasts, and stock against reliability': '必要最小備蓄量と、備蓄量ごとの信頼度',
  'the material': '品目',
  'stocks, orders and reserves by cost, in a JSON file (schema policy); a model or scenario gives needs that it leaves out':
    '費用による備蓄・発注・予備のJSONファイル（形式はschema policy）。記載のない必要量はモデル又はシナリオによる',
  'says which cover is left then: 2026-07-31T09:00+09:00': 'この時点の残りの備蓄日数：2026-07-31T09:00+09:00',
  'opening stocks that are tried, days of cover with commas between':
    '試す期首備蓄量（備蓄日数）、コンマ区切り',
  'part of the runs that must have no shortfall': '不足が生じない試行の割合',
  'number of runs for each stock': '備蓄量ごとの試行の回数',
  'what is missed most, and what a result hangs on': '停止の影響が大きい供給元と、結果を左右する入力値',
  'removals, reverse, tornado, two-way, break-even': 'removals、reverse、tornado、two-way、break-even',
  'the scenario with its shocks, or its plan without':
    'scenario：供給ショックを含むシナリオ、plan：含まない計画',
  'removals, reverse: first day; default: the start of the run':
    'removals、reverse：開始日。省略時は計算の開始日',
  'removals: how long; default: to the end of the run': 'removals：日数。省略時は計算の終わりまで',
  'removals: every pair as well': 'removals：全ての2者の組も',
  'reverse: line-stops, cover-below, shortfall-above': 'reverse：line-stops、cover-below、shortfall-above',
  'reverse: cover in days that must be kept': 'reverse：保つべき備蓄日数',
  'reverse: shortfall that must not be exceeded, t REO': 'reverse：超えてはならない不足量、t（REO換算）',
  'one line, by id or name; default: any': 'ラインのID又は名称。省略時は全て',
  'cover or shortfall of one material; default: any, or all together':
    '備蓄日数又は不足量を見る品目。省略時はいずれか、又は合計',
  'tornado, two-way: first-stop, shortfall, lost-days, lost-value':
    'tornado、two-way：first-stop、shortfall、lost-days、lost-value',
  'two-way: an input, for example stock:Dy or stock:Dy=10,20,30':
    'two-way：入力値（例：stock:Dy、stock:Dy=10,20,30）',
  'two-way: the other one': 'two-way：もう一方の入力値',
  'rows of the printed table; --json has all': '表示する行数。--jsonでは全て',
  'what several economies count on from one plant, and how it is shared out':
    '一つの工場に対する複数の対象国の引取予定量と、その配分',
  'models by themselves (schema model), one an economy, with commas between':
    '単独のモデル（形式はschema model）、対象国ごとに一つ、コンマ区切り',
  'year of the shares': '供給割合の年',
  'mining, separation, metal, magnet, component; default: separation, or that of the models':
    'mining、separation、metal、magnet、component。省略時はseparation、又はモデルの工程',
  'part of every capacity that is there': '各生産能力のうち利用できる割合',
  'how a plant is shared out: proportional, priority':
    '工場の配分方法：proportional（比例）、priority（優先）',
  'priority: economies whose contracts come first': 'priority：契約が優先する対象国',
  'economies that put stock and need together': '備蓄と必要量を合算する対象国',
  'pool: countries from which nothing arrives': 'pool：到着がなくなる国',
  'capacities that come: ramp and slip, claims on them, price floors':
    '計画中の生産能力（立上げと遅れ、引取予定量、最低価格保証）',
  'whose contracts come first': '契約が優先する対象国',
  'first year; default: the one after the data date': '最初の年。省略時はデータ基準日の翌年',
  'last year; default: four years later': '最後の年。省略時は4年後',
  'with the slips of this scenario; default: those of the plan':
    'このシナリオの遅れを適用。省略時は計画の遅れ',
  'how much later than planned a plant starts': '工場の稼働開始の遅れを変更',
  'id or name of the plant': '工場のID又は名称',
  'later than planned; negative for sooner': '計画より遅れる月数（早まる場合は負の値）',
  'of a plant that is named: mining, separation, metal, magnet, component':
    '名称で指定した工場の工程：mining、separation、metal、magnet、component',
  'asks backwards: the cheapest mixes that reach a goal, or why none does':
    '逆算：目標に届く最小費用の組合せ、又は届かない理由',
  'what is asked, in a JSON file (schema goal)': '計算条件のJSONファイル（形式はschema goal）',
  'makes an answer a scenario under the one asked; without a name it is named in both languages':
    '組合せを、対象シナリオの下の新しいシナリオにする。名称の省略時は両言語で自動的に付す',
  'which answer to save: cheapest, no_stock, no_offtake, even':
    '保存する組合せ：cheapest、no_stock、no_offtake、even',
  'project file; not with --model, and not for a goal with its own model':
    'プロジェクトファイル（--model、又はモデルを含む計算条件とは併用不可）',
  'how long each supplier can be missed': '各供給元の停止に耐えられる日数',
  'days until a node is fully back, where no shock of the scenario says it':
    'シナリオの供給ショックで決まらない場合の復旧日数',
  'changes how long a supplier takes to recover': '供給元の復旧日数を変更',
  'days until it sends again as before, or none': '元の出荷量に戻るまでの日数、又はnone',
  'the path of one economy, laid on another at the pace of a third':
    'ある対象国の推移を、別の国の年率の変化で他の対象国に当てはめる',
  'on which it is laid': '当てはめる対象国',
  'make a scenario of this name, or named in both languages where none is given; without it the path is shown alone':
    'この名称のシナリオを作成（名称の省略時は両言語で自動的に付す）。指定しなければ推移の表示のみ',
  'the path is read from here on': '推移を読み始める年',
  'up to here; default: as far as its series goes': '推移を読み終える年。省略時は系列の終わりまで',
  'years that the economy is moved along, at most 20': '対象国を進める年数、20年以内',
};
