import { messages } from '../../base/message';

/** What its commands say: help, and refusals of wrong usage. */
export const importingCommands = messages({
  'terminal.import': {
    en: "a supplier's file: what would change, or the change itself",
    ja: '供給元のファイルによる変更内容の表示、又は変更の適用',
  },
  'terminal.import.sheetfile': {
    en: 'supplier file (.xlsx, .ods, .csv, .tsv), or datapackage.json',
    ja: '供給元のファイル（.xlsx、.ods、.csv、.tsv、datapackage.json）',
  },
  'terminal.import.recipe': {
    en: 'the steps of the import as JSON; see "lodestone schema recipe"',
    ja: '取込みの手順のJSONファイル。形式は「lodestone schema recipe」',
  },
  'terminal.import.saveRecipe': {
    en: 'writes the steps of this import as JSON',
    ja: 'この取込みの手順をJSONで出力',
  },
  'terminal.import.header': {
    en: 'the header by hand: its last row, or its first and last as 3-4; which of several tables is read',
    ja: '見出しの行を指定（最後の行、又は3-4のように最初と最後の行）。表が複数ある場合に読む表も決まる',
  },
  'terminal.import.column': {
    en: 'what a column gives, by its head or its letters: "Share of imports=share", "D=year"; "D=none": nothing; can be repeated',
    ja: '列の内容。見出し又は列記号で指定：「Share of imports=share」「D=year」、「D=none」は読まない。繰返し可',
  },
  'terminal.import.unpivot': {
    en: 'columns across become rows: "F:J=year", "F:M=year/country"; {{words}}',
    ja: '横に並ぶ列を行にする：「F:J=year」「F:M=year/country」。{{words}}',
  },
  'terminal.import.sheet': {
    en: 'default: the first sheet that holds a table',
    ja: '省略時は表のある最初のシート',
  },
  'terminal.import.mapping': {
    en: 'a mapping kept in the project, or a JSON file; see "lodestone schema mapping"',
    ja: 'プロジェクトに保存した割当て、又はJSONファイル。形式は「lodestone schema mapping」',
  },
  'terminal.import.limits': {
    en: 'thresholds of the checks as JSON, kept for files of this form; see "lodestone schema limits"',
    ja: '検査のしきい値のJSONファイル（この形式のファイル用に保存）。形式は「lodestone schema limits」',
  },
  'terminal.import.into': {
    en: 'the table that the file goes into: {{words}}; default: by what it counts',
    ja: '取込み先の表：{{words}}。省略時は数値の種類による',
  },
  'terminal.import.replaces': {
    en: 'name or id of a supplier whose shares the file takes the place of, in the sets that it names; they are taken out. Of this file alone',
    ja: 'ファイルで置き換える供給元の名称又はID。ファイルにある品目・工程・年の割合から外す。このファイルだけに適用',
  },
  'terminal.import.allSheets': {
    en: 'also all other sheets of the same form, each by what it says of itself; one change in all',
    ja: '同じ形式の他のシートも全て読み込む。各シートの記載に従い、全体を1件の変更とする',
  },
  'terminal.import.sameForm': {
    en: 'the file is of the kept form, although another title stands above its table',
    ja: '表題が異なっても、保存した形式のファイルとして扱う',
  },
  'terminal.import.keepAs': {
    en: 'name under which the recipe is kept in the project, and in --save-recipe; default: the name of the file',
    ja: 'プロジェクトと--save-recipeで手順に付ける名称。省略時はファイル名',
  },
  'terminal.import.dryRun': {
    en: 'show what would change, change nothing',
    ja: '変更内容の表示のみ（何も変更しない）',
  },
  'terminal.import.rejects': {
    en: 'leave rejected rows out, and write them to a marked copy (.xlsx)',
    ja: '取込不可の行を除いて適用し、その行を指摘入りコピー（.xlsx）に出力',
  },
  'terminal.import.unsure': {
    en: 'of an exported workbook: take also edits of what was changed here since, and 0.45 as 0.45 %',
    ja: '出力したブック：その後に変わった値の編集も適用し、0.45を0.45%とする',
  },
  'terminal.import.list': {
    en: 'list the imports of the project instead, newest first',
    ja: 'プロジェクトの取込みの一覧（新しい順）',
  },
  'terminal.import.revert': {
    en: 'take back one import instead: its id, the beginning of it, or "last"',
    ja: '取込みの取消し：ID、IDの先頭部分、又は「last」',
  },
  'terminal.import.keep': {
    en: 'reads only the rows whose cell in a column is this value; * stands for any text, nothing for a blank cell; can be repeated',
    ja: '列の値が一致する行のみを読む。*は任意の文字列、空の値は空白セル。繰返し可',
  },
  'terminal.import.fillDown': {
    en: 'writes the last name of a column into the blank cells below it; can be repeated',
    ja: '空白セルに、その列の直前の名称を入れる。繰返し可',
  },
  'terminal.import.replace': {
    en: 'reads another text where a column has one; can be repeated',
    ja: '列の文字列を別の文字列に読み替える。繰返し可',
  },
  'terminal.import.split': {
    en: 'takes a packed cell apart at a mark, into new columns: "Item: /=Country,Material"; can be repeated',
    ja: '複数の内容を含むセルを記号で区切り、新しい列にする：「Item: /=Country,Material」。繰返し可',
  },
  'terminal.import.without': {
    en: 'reads the rows that a rule would set aside: {{words}}; can be repeated',
    ja: '規則により対象外となる行を読む：{{words}}。繰返し可',
  },
  'terminal.import.decimal': {
    en: 'what the mark in 1.000 is: point (one) or comma (one thousand)',
    ja: '1.000の記号の意味：point（1）又はcomma（1000）',
  },
  'terminal.import.dates': {
    en: 'whether 03/04/25 ends or begins with its year: year-last or year-first',
    ja: '03/04/25の年の位置：year-last又はyear-first',
  },
  'terminal.import.ton': {
    en: 'what "ton" alone means: metric, short or long',
    ja: '「ton」のみの場合の意味：metric、short、long',
  },
  'terminal.import.shares': {
    en: 'whether 0.45 is 0.45 % (percent) or 45 % (fraction)',
    ja: '0.45の意味：0.45%（percent）又は45%（fraction）',
  },
  'terminal.import.country': {
    en: 'which country a shared name means, or "none"; can be repeated; a code alone, or "world": of the whole file, for series',
    ja: '複数の国に当たる名称の国、又は「none」。繰返し可。コードのみ又は「world」：系列のファイル全体に適用',
  },
  'terminal.import.money': {
    en: 'of prices and values: what they are in, where the file does not say it: "USD", "US$/t"',
    ja: '価格・金額：ファイルに単位の記載がない場合の単位：「USD」「US$/t」',
  },
  'terminal.import.beyondWorld': {
    en: 'why figures stand that are more than ten times the world’s output of their mineral',
    ja: '世界全体の生産量の10倍を超える数値が正しい理由',
  },
  'terminal.import.why': {
    en: 'say of each column of figures why it is one, and why others are not',
    ja: '数値の列とした理由と、しなかった理由を列ごとに表示',
  },
  'terminal.import.rate': {
    en: 'what one US dollar was, for prices and values in another currency: "CNY 2025=7.12@2025-12-31", or "CNY=…" for all years; can be repeated',
    ja: '他通貨の価格・金額：1米ドルの換算率：「CNY 2025=7.12@2025-12-31」、全ての年は「CNY=…」。繰返し可',
  },
  'terminal.import.supplier': {
    en: 'which supplier a name means, or "new", or for a country "none"; can be repeated; an id alone: of the whole file',
    ja: '名称に当たる供給元、又は「new」、国の場合は「none」。繰返し可。IDのみ：ファイル全体に適用',
  },
  'terminal.import.read': {
    en: 'read a cell as though it said this: "C15=700"; can be repeated',
    ja: 'セルの値の読替え：「C15=700」。繰返し可',
  },
  'terminal.import.leaveOut': {
    en: 'leave out the row of a cell, in a crosstab the cell; or every row whose cell in a column is this value; can be repeated',
    ja: 'セルの行（クロス集計表ではそのセル）、又は列の値が一致する全ての行を対象外とする。繰返し可',
  },
  'terminal.import.accept': {
    en: 'note in the record that the warning at a cell was looked at; can be repeated',
    ja: 'セルの警告を確認済みとして記録。繰返し可',
  },
  'terminal.import.name': {
    en: 'what an unknown name is: one that is known, "new", of a supplier "new COUNTRY", of a unit "25 kg"; "kind:*" for all of a kind; can be repeated',
    ja: '不明な名称の意味：既知の名称、「new」、供給元は「new COUNTRY」、単位は「25 kg」。「kind:*」はその種類の全て。繰返し可',
  },
  'terminal.import.leaveOutName': {
    en: 'leave out all rows that bear a name or a mark in place of a figure; can be repeated',
    ja: 'この名称、又は数値に代わるこの記号を持つ全ての行を対象外とする。繰返し可',
  },
  'terminal.form': {
    en: 'empty forms for suppliers, made from the project, and who has answered',
    ja: 'プロジェクトから作る供給元への記入票と、回答状況',
  },
  'terminal.form.folder': {
    en: 'where the forms are written, or were',
    ja: '記入票を作成する、又は作成したフォルダー',
  },
  'terminal.form.back': {
    en: 'answers: where those lie that came back; default: the same folder',
    ja: 'answers：返送された記入票のフォルダー。省略時は同じフォルダー',
  },
  'terminal.form.economy': { en: 'make: for whose supply is asked', ja: 'make：供給を尋ねる対象国' },
  'terminal.form.length': {
    en: 'make: normal, preparedness, crisis',
    ja: 'make：normal（平時）、preparedness（準備）、crisis（有事）',
  },
  'terminal.form.supplier': {
    en: 'make: for these, with commas between; default: all firms and plants',
    ja: 'make：対象の供給元、コンマ区切り。省略時は全ての企業と工場',
  },
  'terminal.form.from': {
    en: 'make: the first year; default: that of today',
    ja: 'make：最初の年。省略時は今年',
  },
  'usage.import.mappingOrRecipe': {
    en: 'a mapping or a recipe, not both',
    ja: '割当てと手順が両方指定されています。どちらか一方を指定してください。',
  },
  'usage.import.sheetOrAll': {
    en: 'Give --sheet or --all-sheets, not both.',
    ja: '--sheetと--all-sheetsは、どちらか一方を指定してください。',
  },
  'usage.import.cellsOfSheets': {
    en: 'A cell is one of each sheet: with --all-sheets no cell can be decided about. Read that sheet by itself.',
    ja: 'セルはシートごとに異なるため、--all-sheetsではセルを指定できません。そのシートを個別に読み込んでください。',
  },
  'usage.import.rows': {
    en: 'expected a row or up to four rows such as 3-4, not "{{text}}"',
    ja: '「{{text}}」は行の指定ではありません。4又は3-4のように、4行以内で指定してください。',
  },
  'usage.import.column': {
    en: 'expected a column, = and a field, not "{{text}}"',
    ja: '「{{text}}」は「列=項目」の形式ではありません。この形式で指定してください。',
  },
  'usage.import.columns': {
    en: 'expected columns, = and a field, not "{{text}}"',
    ja: '「{{text}}」は「列=項目」の形式ではありません。この形式で指定してください。',
  },
  'usage.import.file': {
    en: "missing required argument 'sheetfile', or one of --list and --revert",
    ja: '引数「sheetfile」がありません。ファイル、--list、--revertのいずれかを指定してください。',
  },
  'usage.import.name': {
    en: 'expected a name of up to {{most}} characters',
    ja: '名称が長すぎます。{{most}}文字以内で指定してください。',
  },
  'usage.import.cellValue': {
    en: 'expected a cell, = and a value, not "{{text}}"',
    ja: '「{{text}}」は「セル=値」の形式ではありません。この形式で指定してください。',
  },
  'usage.import.twice': {
    en: 'the cell {{cell}} is decided about twice',
    ja: 'セル{{cell}}の指定が重複しています。一つにしてください。',
  },
  'usage.import.cell': {
    en: 'expected a cell such as C15, not "{{text}}"',
    ja: '「{{text}}」はセルの番地ではありません。C15のように指定してください。',
  },
  'usage.import.answer': {
    en: 'expected a name, = and what it is, not "{{text}}"',
    ja: '「{{text}}」は「名称=対応先」の形式ではありません。この形式で指定してください。',
  },
  'usage.import.kind': {
    en: '"*" needs its kind: {{kinds}}',
    ja: '「*」には種別が必要です。{{kinds}}のいずれかを付けてください。',
  },
  'usage.import.columnValue': {
    en: 'expected a column, = and a value, not "{{text}}"',
    ja: '「{{text}}」は「列=値」の形式ではありません。この形式で指定してください。',
  },
  'usage.import.columnText': {
    en: 'expected a column, a colon, a text, = and what becomes of it, not "{{text}}"',
    ja: '「{{text}}」から列・文字・置換後を読み取れません。「Type: Mine=Production」のように指定してください。',
  },
  'usage.import.oneCountry': {
    en: 'one country for the whole file, not several',
    ja: 'ファイル全体の国が複数指定されています。一つにしてください。',
  },
  'usage.import.ofName': {
    en: '"{{answer}}" answers for a name: name={{answer}}',
    ja: '「{{answer}}」は名称ごとの回答です。「名称={{answer}}」の形式で指定してください。',
  },
  'usage.import.columnUnit': {
    en: 'expected a column and its unit, as in "D=t" or "Reserves=kt; F=t", not "{{text}}"',
    ja: '「{{text}}」は列と単位として読み取れません。"D=t"又は"埋蔵量=kt; F=t"のように指定してください。',
  },
  'usage.import.money': {
    en: 'expected a currency, as in "USD", "1000 EUR" or "CNY/t", not "{{text}}"',
    ja: '「{{text}}」は通貨として読み取れません。USD、1000 EUR、CNY/tのように指定してください。',
  },
  'usage.import.rate': {
    en: 'expected a currency, a rate and its day, as in "CNY 2025=7.12@2025-12-31", not "{{text}}"',
    ja: '「{{text}}」は為替レートとして読み取れません。CNY 2025=7.12@2025-12-31のように指定してください。',
  },
  'usage.import.oneSupplier': {
    en: 'one supplier for the whole file, not several',
    ja: 'ファイル全体の供給元が複数指定されています。一つにしてください。',
  },
  'usage.import.nameId': {
    en: 'expected a name, = and an id, not "{{text}}"',
    ja: '「{{text}}」は「名称=ID」の形式ではありません。この形式で指定してください。',
  },
});
