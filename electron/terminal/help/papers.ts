/** Help of commands in Japanese, by its English: workbooks, briefs, forms and editions. */
export const PAPERS: Readonly<Record<string, string>> = {
  'scenarios as a workbook that recalculates, or as plain values':
    'シナリオの出力（再計算するブック、又は値のみ）',
  'one to six scenarios, with commas between': 'シナリオ1～6件、コンマ区切り',
  'workbook to write (.xlsx), or table (.csv); needed unless --dry-run':
    '出力するブック（.xlsx）又は表（.csv）。--dry-run以外では必須',
  'writes nothing: says how many formulas each sheet would have, and what would be by month':
    '何も出力せず、シートごとの数式の数と、月別になるものを表示',
  'which get a daily live sheet; default: all that run': '日次の計算シートを付ける品目。省略時は計算する全て',
  'to be printed: what stops and when, by month; values, under 20 pages':
    '印刷用の要約（停止日と月別の値、20ページ未満）',
  'tables of values only: one a sheet, first row a header, no formulas':
    '値のみの表（1シート1表、1行目は見出し、数式なし）',
  'one table as CSV: about, lines, results, indicators, targets, trade, shares, demand, stocks, daily, sampled, fan':
    '一つの表をCSVで出力：about、lines、results、indicators、targets、trade、shares、demand、stocks、daily、sampled、fan',
  'sheets of sampled runs as montecarlo gives them; see --runs, --seed, --rates':
    'montecarloと同じ試行計算のシート。--runs、--seed、--ratesも参照',
  'number of sampled runs; default: 10000': '試行の回数。省略時は10000',
  'seed of the sampled runs; default: 1': '試行計算の乱数シード。省略時は1',
  'handling, printed top right of every page; default: as the project keeps it':
    '取扱区分（各ページの右上に印字）。省略時はプロジェクトの値',
  'office and name of the author; default: as the project keeps them':
    '作成者の所属・氏名。省略時はプロジェクトの値',
  'leave out what is marked secret; the scenarios are run without it': '非公開の値を除いてシナリオを計算',
  'a copy of a project without secret stocks, history, notes and names, to be sent':
    '送付用のプロジェクトのコピー（非公開の備蓄、履歴、備考、氏名を除く）',
  'project file; it stays as it is': 'プロジェクトファイル（変更しない）',
  'one page on a scenario: what stops, what can be done, each number with its key':
    'シナリオの1ページの要旨（停止するもの、対策、各数値のキー）',
  'page to write: .docx or .html': '出力する文書：.docx又は.html',
  'scenario that it is held against, with the difference in a sentence': '比較元のシナリオ（差を1文で示す）',
  'in both languages: the other one beside it, named by its language':
    '両言語で出力（もう一方は言語名を付けて同じ場所に）',
  'days without a shortfall that the options reach; default: 180, or the run':
    '対策で不足なしとする日数。省略時は180日、又は計算の日数',
  'day of the decision, YYYY-MM-DD; default: a year before the run, or today where that is past and the run is not':
    '決定日、YYYY-MM-DD。省略時は計算の1年前、それが過ぎて計算が先の場合は今日',
  'handling, printed top right; default: as the project keeps it (paper-head)':
    '取扱区分（右上に印字）。省略時はプロジェクトの値（paper-head）',
  'number of the document, printed top right': '資料番号（右上に印字）',
  'office of the author': '作成者の所属',
  'name of the author': '作成者の氏名',
  'leave out what is marked secret; the scenario is run without it': '非公開の値を除いてシナリオを計算',
  'which numbers of a brief hold, which changed and why, which were typed over':
    '要旨の数値の照合（一致、変化とその理由、書換え）',
  'brief (.pdf, .docx, .html) or filled form (.xlsx) that was written here':
    'Lodestoneで出力した要旨（.pdf、.docx、.html）又は記入済みの様式（.xlsx）',
  'mark, number, office and name for papers; an empty text takes one back':
    '文書の取扱区分、資料番号、所属、氏名。空の文字列で取消し',
  'handling, chosen by a person': '取扱区分（人が選択）',
  'number of the document': '資料番号',
  'writes results into the office’s own workbook (.xlsx), mapped once':
    '府省の様式のブック（.xlsx）に結果を記入（割当ては一度だけ）',
  'form as the project keeps it; default: the only one': 'プロジェクトに保存した様式。省略時は唯一のもの',
  'copy to write (.xlsx)': '出力するコピー（.xlsx）',
  'maps a cell and keeps it: Sheet!B2=totals/run/stopping[:unit], or a defined name; needs --map, --scenario; may be said often':
    'セルを割り当てて保存：Sheet!B2=totals/run/stopping[:unit]、又は定義された名前。--mapと--scenarioが必要。繰返し可',
  'scenario of --cell and --results': '--cellと--resultsのシナリオ',
  'lists the results that a form can hold, with their keys': '様式に記入できる結果とキーの一覧',
  'workbook of the office: .xlsx without macros': '府省の様式のブック（マクロのない.xlsx）',
  'frozen scenarios: freeze, review, publish, run again': '固定したシナリオの版（固定、確認、発行、再計算）',
  'freezes a scenario as the next edition; needs --by': 'シナリオを次の版として固定。--byが必要',
  'with --freeze: handling mark, chosen by a person': '--freeze：取扱区分（人が選択）',
  'with --freeze: handling limits': '--freeze：取扱制限',
  'with --freeze: for the public; refused where it rests on secret figures':
    '--freeze：公開用。非公開の値に基づく場合は不可',
  'with --freeze: leaves out what is marked secret': '--freeze：非公開の値を除く',
  'with --freeze: sampled runs with illustrative rates as well':
    '--freeze：例示の発生率による試行計算も含める',
  'with --runs; default: 1': '--runsとともに指定。省略時は1',
  'what an edition says, and what changed since the one before': '版の内容と、前の版からの変化',
  'runs its inputs again: the same digits, or what differs': '入力値から再計算：同じ数値、又は相違',
  'a remark of a second person; needs --by': '別の人の所見。--byが必要',
  'with --review and --withdraw': '--reviewと--withdraw：所見又は理由',
  'with --review: it can be published': '--review：発行を承認',
  'a reviewed edition; nothing in it changes after': '確認済みの版を発行（以後は変更不可）',
  'takes a published edition back; needs --by and --remark, the reason':
    '発行済みの版の撤回。--byと--remark（理由）が必要',
  'takes out a draft': '下書きを削除',
  'who freezes, reviews or withdraws': '固定、確認、撤回の実施者',
};
