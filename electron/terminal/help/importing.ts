/** Help of commands in Japanese, by its English: suppliers’ files and forms. */
export const IMPORTING: Readonly<Record<string, string>> = {
  "a supplier's file: what would change, or the change itself":
    '供給元のファイルによる変更内容の表示、又は変更の適用',
  'for the whole file, where no column gives it': '列がない場合に、ファイル全体に適用',
  'for the whole file': 'ファイル全体に適用',
  'for the whole file: imports, purchases or production; exports, consumption, demand, stock, reserves, capacity, price or value are no supply':
    'ファイル全体に適用：imports、purchases、production。exports、consumption、demand、stock、reserves、capacity、price、valueは供給ではない',
  'of prices: china or outside': '価格：china又はoutside',
  'of stocks: national, private or firm': '備蓄：national、private、firm',
  'of demand: the id of the use': '需要：用途のID',
  'for the whole file: t, kg, g, lb, short_ton, long_ton, kt, ten_kt, million_t':
    'ファイル全体に適用：t、kg、g、lb、short_ton、long_ton、kt、ten_kt、million_t',
  'for the whole file: reo, metal or gross': 'ファイル全体に適用：reo、metal、gross',
  'the steps of the import as JSON; see "lodestone schema recipe"':
    '取込みの手順のJSONファイル。形式は「lodestone schema recipe」',
  'writes the steps of this import as JSON': 'この取込みの手順をJSONで出力',
  'the header by hand: its last row, or its first and last as 3-4; which of several tables is read':
    '見出しの行を指定（最後の行、又は3-4のように最初と最後の行）。表が複数ある場合に読む表も決まる',
  'what a column gives, by its head or its letters: "Share of imports=share", "D=year"; "D=none": nothing; can be repeated':
    '列の内容。見出し又は列記号で指定：「Share of imports=share」「D=year」、「D=none」は読まない。繰返し可',
  'columns across become rows: "F:J=year", "F:M=year/country"; year, month, country, supplier, economy, material, stage, counts, breakdown':
    '横に並ぶ列を行にする：「F:J=year」「F:M=year/country」。year、month、country、supplier、economy、material、stage、counts、breakdown',
  'default: the first sheet that holds a table': '省略時は表のある最初のシート',
  'a mapping kept in the project, or a JSON file; see "lodestone schema mapping"':
    'プロジェクトに保存した割当て、又はJSONファイル。形式は「lodestone schema mapping」',
  'thresholds of the checks as JSON, kept for files of this form; see "lodestone schema limits"':
    '検査のしきい値のJSONファイル（この形式のファイル用に保存）。形式は「lodestone schema limits」',
  'the table that the file goes into: share, series, price, stock, demand, capacity, supplier, event, receipt, offtake, source; default: by what it counts':
    '取込み先の表：share、series、price、stock、demand、capacity、supplier、event、receipt、offtake、source。省略時は数値の種類による',
  'the file is of the kept form, although another title stands above its table':
    '表題が異なっても、保存した形式のファイルとして扱う',
  'name under which the recipe is kept in the project, and in --save-recipe; default: the name of the file':
    'プロジェクトと--save-recipeで手順に付ける名称。省略時はファイル名',
  'show what would change, change nothing': '変更内容の表示のみ（何も変更しない）',
  'leave rejected rows out, and write them to a marked copy (.xlsx)':
    '取込不可の行を除いて適用し、その行を指摘入りコピー（.xlsx）に出力',
  'of an exported workbook: take also edits of what was changed here since, and 0.45 as 0.45 %':
    '出力したブック：その後に変わった値の編集も適用し、0.45を0.45%とする',
  'list the imports of the project instead, newest first': 'プロジェクトの取込みの一覧（新しい順）',
  'take back one import instead: its id, the beginning of it, or "last"':
    '取込みの取消し：ID、IDの先頭部分、又は「last」',
  'reads only the rows whose cell in a column is this value; * stands for any text, nothing for a blank cell; can be repeated':
    '列の値が一致する行のみを読む。*は任意の文字列、空の値は空白セル。繰返し可',
  'writes the last name of a column into the blank cells below it; can be repeated':
    '空白セルに、その列の直前の名称を入れる。繰返し可',
  'reads another text where a column has one; can be repeated':
    '列の文字列を別の文字列に読み替える。繰返し可',
  'takes a packed cell apart at a mark, into new columns: "Item: /=Country,Material"; can be repeated':
    '複数の内容を含むセルを記号で区切り、新しい列にする：「Item: /=Country,Material」。繰返し可',
  'reads the rows that a rule would set aside: headings, repeated_header, totals, example, notes, split_values; can be repeated':
    '規則により対象外となる行を読む：headings、repeated_header、totals、example、notes、split_values。繰返し可',
  'what the mark in 1.000 is: point (one) or comma (one thousand)':
    '1.000の記号の意味：point（1）又はcomma（1000）',
  'whether 03/04/25 ends or begins with its year: year-last or year-first':
    '03/04/25の年の位置：year-last又はyear-first',
  'what "ton" alone means: metric, short or long': '「ton」のみの場合の意味：metric、short、long',
  'whether 0.45 is 0.45 % (percent) or 45 % (fraction)': '0.45の意味：0.45%（percent）又は45%（fraction）',
  'which country a shared name means, or "none"; can be repeated; a code alone, or "world": of the whole file, for series':
    '複数の国に当たる名称の国、又は「none」。繰返し可。コードのみ又は「world」：系列のファイル全体に適用',
  'of prices and values: what they are in, where the file does not say it: "USD", "US$/t"':
    '価格・金額：ファイルに単位の記載がない場合の単位：「USD」「US$/t」',
  'what one US dollar was, for prices and values in another currency: "CNY 2025=7.12@2025-12-31", or "CNY=…" for all years; can be repeated':
    '他通貨の価格・金額：1米ドルの換算率：「CNY 2025=7.12@2025-12-31」、全ての年は「CNY=…」。繰返し可',
  'which supplier a name means, or "new", or for a country "none"; can be repeated; an id alone: of the whole file':
    '名称に当たる供給元、又は「new」、国の場合は「none」。繰返し可。IDのみ：ファイル全体に適用',
  'read a cell as though it said this: "C15=700"; can be repeated': 'セルの値の読替え：「C15=700」。繰返し可',
  'leave out the row of a cell, in a crosstab the cell; or every row whose cell in a column is this value; can be repeated':
    'セルの行（クロス集計表ではそのセル）、又は列の値が一致する全ての行を対象外とする。繰返し可',
  'note in the record that the warning at a cell was looked at; can be repeated':
    'セルの警告を確認済みとして記録。繰返し可',
  'what an unknown name is: one that is known, "new", of a supplier "new COUNTRY", of a unit "25 kg"; "kind:*" for all of a kind; can be repeated':
    '不明な名称の意味：既知の名称、「new」、供給元は「new COUNTRY」、単位は「25 kg」。「kind:*」はその種類の全て。繰返し可',
  'leave out all rows that bear a name or a mark in place of a figure; can be repeated':
    'この名称、又は数値に代わるこの記号を持つ全ての行を対象外とする。繰返し可',
  'supplier file (.xlsx, .ods, .csv, .tsv)': '供給元のファイル（.xlsx、.ods、.csv、.tsv）',
  'empty forms for suppliers, made from the project, and who has answered':
    'プロジェクトから作る供給元への記入票と、回答状況',
  'where the forms are written, or were': '記入票を作成する、又は作成したフォルダー',
  'answers: where those lie that came back; default: the same folder':
    'answers：返送された記入票のフォルダー。省略時は同じフォルダー',
  'make: for whose supply is asked': 'make：供給を尋ねる対象国',
  'make: normal, preparedness, crisis': 'make：normal（平時）、preparedness（準備）、crisis（有事）',
  'make: for these, with commas between; default: all firms and plants':
    'make：対象の供給元、コンマ区切り。省略時は全ての企業と工場',
  'make: the first year; default: that of today': 'make：最初の年。省略時は今年',
  'make or answers': 'make又はanswers',
};
