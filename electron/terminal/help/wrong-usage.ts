/** What the option parser says of wrong usage, by its English; `{…}` stands for what was typed, and is put into the Japanese. */
const OF_THE_PARSER: Readonly<Record<string, string>> = {
  "missing required argument '{name}'": '引数「{name}」がありません。指定してください。',
  "missing required argument 'sheetfile', or one of --list and --revert":
    '引数「sheetfile」がありません。ファイル、--list、--revertのいずれかを指定してください。',
  "option '{option}' argument missing": 'オプション「{option}」の値がありません。指定してください。',
  "required option '{option}' not specified": '必須のオプション「{option}」がありません。指定してください。',
  "option '{option}' cannot be used with option '{other}'":
    'オプション「{option}」と「{other}」は同時に使用できません。一方を外してください。',
  "unknown option '{option}'":
    'オプション「{option}」はありません。--helpで使用できるオプションを確認してください。',
  "unknown command '{command}'":
    'コマンド「{command}」はありません。lodestone helpで使用できるコマンドを確認してください。',
  "too many arguments for '{command}'. Expected {most} argument but got {given}.":
    '「{command}」の引数が{given}個あります。{most}個にしてください。',
  "too many arguments for '{command}'. Expected {most} arguments but got {given}.":
    '「{command}」の引数が{given}個あります。{most}個にしてください。',
  '(Did you mean one of {names}?)': '（候補：{names}）',
  '(Did you mean {name}?)': '（候補：{name}）',
};

/** Of what is expected in an option or an argument. */
const OF_VALUES: Readonly<Record<string, string>> = {
  'expected {called} of {least} or more, not "{text}"':
    '「{text}」は指定できません。{least}以上の整数を指定してください。',
  'expected a number such as 12.5, not "{text}"':
    '「{text}」は数値ではありません。12.5のように指定してください。',
  'there is no day "{text}" in the calendar':
    '「{text}」は暦にない日付です。実在する日付を指定してください。',
  'expected a day as YYYY-MM-DD, not "{text}"':
    '「{text}」は日付として読み取れません。YYYY-MM-DDの形式で指定してください。',
  'expected 1, 2 or 3, not "{text}"': '「{text}」は指定できません。1、2、3のいずれかを指定してください。',
  'expected a row or up to four rows such as 3-4, not "{text}"':
    '「{text}」は行の指定ではありません。4又は3-4のように、4行以内で指定してください。',
  'expected a column, = and a field, not "{text}"':
    '「{text}」は「列=項目」の形式ではありません。この形式で指定してください。',
  'expected a column, = and a value, not "{text}"':
    '「{text}」は「列=値」の形式ではありません。この形式で指定してください。',
  'expected a column, a colon, a text, = and what becomes of it, not "{text}"':
    '「{text}」は「列:文字=置換後」の形式ではありません。この形式で指定してください。',
  'expected columns, = and a field, not "{text}"':
    '「{text}」は「列=項目」の形式ではありません。この形式で指定してください。',
  'expected a cell, = and a value, not "{text}"':
    '「{text}」は「セル=値」の形式ではありません。この形式で指定してください。',
  'expected a cell such as C15, not "{text}"':
    '「{text}」はセルの番地ではありません。C15のように指定してください。',
  'expected a name, = and what it is, not "{text}"':
    '「{text}」は「名称=対応先」の形式ではありません。この形式で指定してください。',
  'expected a name, = and an id, not "{text}"':
    '「{text}」は「名称=ID」の形式ではありません。この形式で指定してください。',
  'expected a name of up to {most} letters': '名称が長すぎます。{most}文字以内で指定してください。',
  'expected a currency, as in "USD", "1000 EUR" or "CNY/t", not "{text}"':
    '「{text}」は通貨として読み取れません。USD、1000 EUR、CNY/tのように指定してください。',
  'expected a currency, a rate and its day, as in "CNY 2025=7.12@2025-12-31", not "{text}"':
    '「{text}」は為替レートとして読み取れません。CNY 2025=7.12@2025-12-31のように指定してください。',
  'expected field=text, not "{text}"':
    '「{text}」は「項目=値」の形式ではありません。この形式で指定してください。',
  'expected one to {most} scenarios, not {given}':
    'シナリオが{given}件指定されています。1件から{most}件までで指定してください。',
  '{option}: expected an input such as stock:Dy, not "{text}"':
    '{option}の「{text}」は入力項目ではありません。stock:Dyのように指定してください。',
  'expected {words}, not "{text}"': '「{text}」は指定できません。{words}のいずれかを指定してください。',
  'at most {most} years, not {given}': '{given}年は長すぎます。{most}年以内で指定してください。',
  '--importance is between 0 and 10': '--importanceの値が範囲外です。0から10までで指定してください。',
  '--missing-governance is between -2.5 and 2.5':
    '--missing-governanceの値が範囲外です。-2.5から2.5までで指定してください。',
  '"*" needs its kind: {kinds}': '「*」には種別が必要です。{kinds}のいずれかを付けてください。',
  '"{id}" answers for a name: name={given}':
    '「{id}」は名称ごとの回答です。「名称={given}」の形式で指定してください。',
  'there is a replay of {years}, none of "{text}"':
    '「{text}」年の検証はありません。{years}のいずれかを指定してください。',
};

/** Of options that go or do not go together. */
const OF_OPTIONS: Readonly<Record<string, string>> = {
  '--model says all by itself: leave out {twice}':
    '--modelは全ての条件を含みます。次の指定を外してください：{twice}',
  'one at a time: {options}': '同時に指定できるのは一つです。次のいずれかにしてください：{options}',
  'one of {options}': '同時に指定できるのは一つです。次のいずれかにしてください：{options}',
  '--remark says why it is withdrawn': '取下げの理由がありません。--remarkで指定してください。',
  '--by says who does it': '実施者がありません。--byで指定してください。',
  'money needs a project file, --model or --from, and one of them':
    'moneyの対象が定まりません。プロジェクトファイル、--model、--fromのいずれか一つを指定してください。',
  'a price floor needs --material, --tonnes and --term':
    '最低価格保証の条件が足りません。--material、--tonnes、--termを指定してください。',
  '--out needs --seq': '--outだけでは出力する変更が定まりません。--seqで番号を指定してください。',
  'give either a project file or --from':
    '対象が定まりません。プロジェクトファイルと--fromのどちらか一方を指定してください。',
  'the project holds no shares: give --economy':
    'プロジェクトに割合がなく、対象国が定まりません。--economyで指定してください。',
  '--out is missing: say which file, or --dry-run':
    '出力先がありません。--outでファイルを指定するか、--dry-runを指定してください。',
  '--dry-run counts formulas: values have none':
    '--dry-runは数式を数えるもので、値だけの出力には使用できません。一方を外してください。',
  'without --sampled nothing is sampled: add it, or leave out {options}':
    '--sampledがないため試行計算は行いません。--sampledを付けるか、次の指定を外してください：{options}',
  '--table, --values and --short are three forms: give one of them':
    '--table、--values、--shortは別の形式です。いずれか一つを指定してください。',
  'size needs --material': '品目がありません。--materialで指定してください。',
  'size needs --material, whose need it takes':
    '必要量を用いる品目がありません。--materialで指定してください。',
  'size takes one --material at a time': '品目が複数指定されています。--materialを一つにしてください。',
  'size needs --scenario with a project file':
    'シナリオがありません。プロジェクトファイルと--scenarioを指定してください。',
  '{command} needs a project file and --scenario, or --model':
    '{command}の対象がありません。プロジェクトファイルと--scenario、又は--modelを指定してください。',
  'claims needs a project file, or --model':
    'claimsの対象がありません。プロジェクトファイル又は--modelを指定してください。',
  '--model names no file': '--modelにファイルがありません。指定してください。',
  '--out says where the copy goes; --cell maps the form; --results lists the keys':
    '実行する操作がありません。--out（コピーの保存先）、--cell（様式の割当て）、--results（キーの一覧）のいずれかを指定してください。',
  '--cell needs --map, the name under which the form is kept':
    '様式を保存する名称がありません。--mapで指定してください。',
  '--scenario says whose results': '結果を用いるシナリオがありません。--scenarioで指定してください。',
  'annotate: give --from FILE, or --find or --where with --value':
    '対象が定まりません。--from、又は--find若しくは--whereと--valueを指定してください。',
  'give at least one --value field=text': '変更する項目がありません。--value 項目=値を指定してください。',
  'the year stands before the file': '引数の順序が逆です。年、ファイルの順に指定してください。',
  '--mark, --low, --high, --note and --source speak of the plan':
    '--mark、--low、--high、--note、--sourceは計画の値にのみ使用できます。--scenarioを外してください。',
  'give --value, or what is said of the stock':
    '変更する内容がありません。--value、又は確度・範囲・備考・出典を指定してください。',
  'give --trigger, or another term of the release':
    '変更する条件がありません。--trigger、又は放出の他の条件を指定してください。',
  '--term is {terms}, and goes with --use':
    '--termの指定が正しくありません。{terms}のいずれかを--useとともに指定してください。',
  'give one of --use, --recycling and --substitution':
    '変更する行が定まりません。--use、--recycling、--substitutionのいずれか一つを指定してください。',
  'a mapping or a recipe, not both': '割当てと手順が両方指定されています。どちらか一方を指定してください。',
  'the cell {cell} is decided about twice': 'セル{cell}の指定が重複しています。一つにしてください。',
  'one country for the whole file, not several':
    'ファイル全体の国が複数指定されています。一つにしてください。',
  'one supplier for the whole file, not several':
    'ファイル全体の供給元が複数指定されています。一つにしてください。',
  'the target {target} needs {option}': '判定条件{target}には値が必要です。{option}を指定してください。',
  'two-way needs {option}, for example stock:Dy or stock:Dy=10,20,30':
    '2変数表の入力項目がありません。{option}をstock:Dy又はstock:Dy=10,20,30のように指定してください。',
  'give either --percent or --tonnes':
    '割合の指定が定まりません。--percentと--tonnesのどちらか一方を指定してください。',
  'the goal brings its own model: leave out the project file':
    '目標のファイルがモデルを含んでいます。プロジェクトファイルを外してください。',
  '--save needs a project file and a goal about a scenario':
    '--saveを使用できる対象ではありません。プロジェクトファイルと、シナリオを対象とする目標を指定してください。',
  'solve needs a project file, --model, or a goal with its own model':
    'solveの対象がありません。プロジェクトファイル、--model、モデルを含む目標のいずれかを指定してください。',
};

/** Every sentence on wrong usage by its English. */
export const WRONG_USAGE_IN_JAPANESE: Readonly<Record<string, string>> = {
  ...OF_OPTIONS,
  ...OF_VALUES,
  ...OF_THE_PARSER,
};
