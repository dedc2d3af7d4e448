import { messages } from './message';

/** What is wrong with a row of a supplier's sheet, and the words around an import. The place is put in front. */
export const importing = messages({
  'import.field.economy': { en: 'Economy', ja: '対象国' },
  'import.field.material': { en: 'Material', ja: '品目' },
  'import.field.stage': { en: 'Stage', ja: '工程' },
  'import.field.flow': { en: 'Import or export', ja: '輸出入の別' },
  'import.field.supplier': { en: 'Supplier', ja: '供給元' },
  'import.field.country': { en: 'Country', ja: '国・地域' },
  'import.field.year': { en: 'Year', ja: '年' },
  'import.field.month': { en: 'Month', ja: '月' },
  'import.field.quantity': { en: 'Quantity', ja: '数量' },
  'import.field.unit': { en: 'Unit', ja: '単位' },
  'import.field.basis': { en: 'Mass basis', ja: '重量基準' },
  'import.field.share': { en: 'Share', ja: '割合' },
  'import.field.source': { en: 'Source', ja: '出典' },
  'import.field.note': { en: 'Note', ja: '備考' },
  'import.leftOut.blank': { en: 'Blank row or cell', ja: '空行・空欄' },
  'import.leftOut.total': { en: 'Total or subtotal', ja: '合計・小計' },
  'import.leftOut.part': { en: 'Part of the row above', ja: '内数（上の行に含む）' },
  'import.leftOut.example': { en: 'Example of the form', ja: '記入例' },
  'import.leftOut.repeated_header': { en: 'Header repeated', ja: '見出しの繰り返し' },
  'import.leftOut.note': { en: 'Note or heading', ja: '注記・見出し' },
  'import.leftOut.rest': { en: 'Other suppliers, shown as unallocated', ja: 'その他（未配分として表示）' },
  'import.leftOut.no_figure': { en: 'A dash: no figure', ja: '「—」（該当なし）' },
  'import.leftOut.region': { en: 'Group of countries beside its members', ja: '地域計（内訳の国あり）' },
  'import.leftOut.export': {
    en: 'An export, or another figure that is no supply',
    ja: '輸出など、供給でない値',
  },
  'import.leftOut.month': { en: "Month, in the year's sum", ja: '月（年計に算入）' },
  'import.leftOut.chosen': { en: 'Left out by choice', ja: '指定により対象外' },
  'import.leftOut.other_table': { en: 'Outside the chosen table', ja: '選んだ表の外' },

  'import.mend.readAs': {
    en: '"{{text}}" is read as {{value}}, as was decided here. Correct the file as well.',
    ja: '「{{text}}」を指定により{{value}}と読み取ります。ファイルも訂正してください。',
  },
  'import.mend.leftOut': {
    en: 'Left out, as was decided here: "{{text}}". Correct the file as well.',
    ja: '指定により対象外とします：「{{text}}」。ファイルも訂正してください。',
  },
  'import.cell.noResult': {
    en: 'The formula in this cell has no calculated result. Open the file in Excel, let it calculate and save it.',
    ja: 'この数式には計算結果が保存されていません。Excelで開いて再計算し、保存してください。',
  },
  'import.cell.error': {
    en: 'The cell shows the error {{text}}. Correct the formula or enter the value.',
    ja: 'セルがエラー「{{text}}」を示しています。数式を直すか、値を入力してください。',
  },
  'import.ditto.nothingAbove': {
    en: '"{{text}}" means "as above", and there is nothing above it. Write the value out.',
    ja: '「{{text}}」は上と同じ値を表しますが、上に値がありません。値を記入してください。',
  },
  'import.row.split': {
    en: 'The row has more fields than the header: "{{text}}" stands behind the last one. Put values that hold the separator in quotes.',
    ja: '行の項目数が見出しより多く、最後の列の右に「{{text}}」があります。区切り文字を含む値は引用符で囲んでください。',
  },
  'import.row.repeated': {
    en: 'Row {{row}} gives the same economy, material, stage, year and supplier. Keep one of the two rows.',
    ja: '{{row}}行目に同じ対象国・品目・工程・年・供給元があります。どちらか1行だけを残してください。',
  },

  'import.economy.missing': {
    en: 'The economy is missing. Fill the cell, or choose one economy for the whole file.',
    ja: '対象国がありません。セルに記入するか、ファイル全体の対象国を選んでください。',
  },
  'import.economy.unknown': {
    en: 'The economy "{{text}}" is not known. Check the name, or add it to the countries of the project.',
    ja: '対象国「{{text}}」は登録されていません。名称を確認するか、国の一覧に追加してください。',
  },
  'import.economy.notPlanned': {
    en: 'The project holds no plan for "{{text}}". Choose one of its economies.',
    ja: '「{{text}}」はこのプロジェクトの対象国ではありません。対象国の中から選んでください。',
  },
  'import.material.missing': {
    en: 'The material is missing. Fill the cell, or choose one material for the whole file.',
    ja: '品目がありません。セルに記入するか、ファイル全体の品目を選んでください。',
  },
  'import.material.unknown': {
    en: 'The material "{{text}}" is not known. Use a symbol or name of the project, or add the name to its aliases.',
    ja: '品目「{{text}}」は登録されていません。登録済みの記号・名称を使うか、別名として追加してください。',
  },
  'import.stage.missing': {
    en: 'The stage is missing. Fill the cell, or choose one stage for the whole file.',
    ja: '工程がありません。セルに記入するか、ファイル全体の工程を選んでください。',
  },
  'import.stage.unknown': {
    en: 'The stage "{{text}}" is not known. Use mining, separation, metal, magnet or component.',
    ja: '工程「{{text}}」は登録されていません。採掘、分離、金属、磁石、部品のいずれかを指定してください。',
  },
  'import.year.missing': {
    en: 'The year is missing. Fill the cell, or choose one year for the whole file.',
    ja: '年がありません。セルに記入するか、ファイル全体の年を選んでください。',
  },
  'import.year.unknown': {
    en: '"{{text}}" is not a year. Write it as 2026, FY2026 or 令和8年.',
    ja: '「{{text}}」は年として読めません。2026、2026年度、令和8年のように記入してください。',
  },
  'import.year.range': {
    en: 'The year {{text}} is outside 1900 to 2200. Correct it.',
    ja: '{{text}}年は1900～2200年の範囲外です。訂正してください。',
  },
  'import.year.fiscal': {
    en: 'The fiscal year "{{text}}" is read as the year {{year}}, in this row and below.',
    ja: '年度「{{text}}」は、この行以降、{{year}}年として読み取ります。',
  },

  'import.country.unknown': {
    en: 'The country "{{text}}" is not known. Check the name, or add it to the countries of the project.',
    ja: '国・地域「{{text}}」は登録されていません。名称を確認するか、国の一覧に追加してください。',
  },
  'import.country.beside': {
    en: 'The country in this row stands beside its own suppliers (rows {{rows}}), and {{text}} can be their total or the rest. Name the supplier that it means, or remove the row.',
    ja: 'この行の国は、その国の供給元（{{rows}}行目）と並んで記載されており、「{{text}}」がそれらの合計か残りかを判断できません。供給元の名称を記入するか、この行を削除してください。',
  },
  'import.region.alone': {
    en: '"{{text}}" is a group of countries, and none of them has a row of its own. Split it by country.',
    ja: '「{{text}}」は複数の国の合計で、内訳の国の行がありません。国ごとに分けてください。',
  },
  'import.heading.filled': {
    en: 'The rows below the heading "{{text}}" ({{at}}) are taken to belong to it, and so with every heading of its kind.',
    ja: '見出し行「{{text}}」（{{at}}）の下の行は、その見出しに属するものとして読みました。同様の見出し行も同じ扱いです。',
  },
  'import.across.label': {
    en: 'The header "{{text}}" of this column does not say what it stands for. Correct it, or leave the column out.',
    ja: '見出し「{{text}}」からは、何の値か分かりません。見出しを直すか、この列を対象外にしてください。',
  },
  'import.across.twice': {
    en: 'The header "{{text}}" and that of another column name the same. Leave out all but one of them.',
    ja: '見出し「{{text}}」は、ほかの列の見出しと同じものを指しています。1列だけを残し、ほかは対象外にしてください。',
  },
  'import.months.units': {
    en: 'The parts of this year are in several units ({{units}}). Give all of them in one.',
    ja: '同じ年の各期間の数値に複数の単位（{{units}}）があります。一つの単位に揃えてください。',
  },
  'import.months.incomplete': {
    en: '{{count}} of 12 months have a figure. A year is the sum of all twelve: enter the others, or import the row later.',
    ja: '12か月のうち{{count}}か月分の値しかありません。年の値は12か月の合計です。残りの月を記入してください。',
  },
  'import.hidden.rows': {
    en: 'Hidden rows are read like the others: {{rows}}. Check that they are meant.',
    ja: '非表示の行も読み取ります（{{rows}}行目）。取り込んでよいか確認してください。',
  },
  'import.hidden.columns': {
    en: 'Hidden columns are read like the others: {{columns}}. Check that they are meant.',
    ja: '非表示の列も読み取ります（{{columns}}列）。取り込んでよいか確認してください。',
  },
  'import.across.rest': {
    en: 'Suppliers without a name are not read: {{columns}}. What is read adds up to less than the total of the file.',
    ja: '供給元の内訳がない列は読み取りません（{{columns}}）。読み取る値の合計は、ファイルの合計より小さくなります。',
  },
  'import.months.unfinished': {
    en: 'All rows are zero after month {{month}}: the figure of the year may hold {{month}} months only. Check before applying.',
    ja: '{{month}}月より後はすべての行が0です。年の値は{{month}}か月分の可能性があります。適用前に確認してください。',
  },
  'import.stub.filled': {
    en: 'Blank cells below a label belong to its group, in this row and below: "{{text}}".',
    ja: '空欄は上の見出し「{{text}}」のグループとして読み取ります（この行以降）。',
  },
  'import.flow.unknown': {
    en: '"{{text}}" says neither import, production nor export. Write 輸入 or 輸出, import or export.',
    ja: '「{{text}}」は輸入とも輸出とも読めません。「輸入」または「輸出」と記入してください。',
  },
  'import.supplier.missing': {
    en: 'Neither supplier nor country is given. Fill one of the two cells.',
    ja: '供給元も国・地域もありません。どちらかを記入してください。',
  },
  'import.supplier.new': {
    en: 'The supplier "{{supplier}}" ({{country}}) is new at this stage and is added with the import. Check that it is not another spelling.',
    ja: '供給元「{{supplier}}」（{{country}}）はこの工程に未登録のため、取り込み時に追加します。別表記でないか確認してください。',
  },
  'import.supplier.newWithoutCountry': {
    en: 'The supplier "{{supplier}}" is not known at this stage, and no country is given. Correct the name, or add a country.',
    ja: '供給元「{{supplier}}」はこの工程に未登録で、国・地域の記載もありません。名称を直すか、国・地域を記入してください。',
  },
  'import.supplier.country': {
    en: 'The project has "{{supplier}}" in {{known}}, the file in "{{country}}". Correct the one that is wrong.',
    ja: '「{{supplier}}」の所在国は、プロジェクトでは{{known}}、ファイルでは「{{country}}」です。誤っている方を訂正してください。',
  },
  'import.supplier.home': {
    en: '"{{text}}" is the economy itself, named as a country of supply. If this is a table of exports, its countries are buyers: do not apply it.',
    ja: '「{{text}}」は対象国自身で、供給国として記載されています。輸出の表であれば国名は仕向先です。その場合は適用しないでください。',
  },
  'import.supplier.partnerOfItself': {
    en: 'The trade partner "{{text}}" is the economy itself: this is a table of another country. Take the imports of the economy.',
    ja: '相手国「{{text}}」は対象国そのものです。他国の統計表と考えられるため、対象国の輸入の表を使ってください。',
  },
  'import.supplier.buyer': {
    en: 'In row {{row}} the economy itself ("{{text}}") is a trade partner: this is a table of another country, and its partners are no suppliers of the economy. Take the imports of the economy.',
    ja: '{{row}}行目で対象国自身（{{text}}）が相手国となっています。他国の統計表と考えられ、その相手国は対象国の供給国ではありません。対象国の輸入の表を使ってください。',
  },
  'import.supplier.partner': {
    en: 'The trade partner "{{text}}" is the economy itself: this is a row of another country\'s exports. Take the table of imports, or leave the row out.',
    ja: '貿易相手国「{{text}}」が対象国自身です。他国の輸出の行とみられます。輸入の表を使うか、この行を除いてください。',
  },
  'import.supplier.several': {
    en: 'Several suppliers of the project stand for "{{country}}" at this stage. Name the supplier.',
    ja: 'この工程では「{{country}}」に該当する供給元が複数あります。供給元の名称を記入してください。',
  },
  'import.rest.tonnes': {
    en: '"{{text}}" names no supplier, and tonnes without one cannot be placed. Split the row by supplier or country.',
    ja: '「{{text}}」には供給元の内訳がなく、数量を割り当てられません。供給元または国ごとに分けてください。',
  },

  'import.value.missing': {
    en: 'There is neither a quantity nor a share in this row. Enter one of them.',
    ja: '数量も割合もありません。どちらかを記入してください。',
  },
  'import.value.noValue': {
    en: '"{{text}}" stands for no figure. Enter the figure, or remove the row.',
    ja: '「{{text}}」は数値なしを表します。数値を記入するか、行を削除してください。',
  },
  'import.value.censored': {
    en: '"{{text}}" is a bound, not a figure. Enter the figure, or an estimate marked as such (約80).',
    ja: '「{{text}}」は上限・下限であり値ではありません。値、または「約80」のような推計値を記入してください。',
  },
  'import.value.ambiguous': {
    en: '"{{text}}" can be {{first}} or {{second}}. Say which mark is the decimal mark of this file.',
    ja: '「{{text}}」は{{first}}とも{{second}}とも読めます。このファイルの小数点の記号を指定してください。',
  },
  'import.value.range': {
    en: '"{{text}}" is a range. Enter the figure that the plan is to count with, and put the range into the remarks.',
    ja: '「{{text}}」は範囲です。計画に使う値を1つ記入し、範囲は備考に書いてください。',
  },
  'import.value.comma': {
    en: 'The comma in "{{text}}" does not separate thousands. Correct the number, or say that the decimal mark of this file is a comma.',
    ja: '「{{text}}」のコンマは3桁区切りになっていません。数値を訂正するか、このファイルの小数点がコンマであることを指定してください。',
  },
  'import.value.letters': {
    en: '"{{text}}" holds letters in place of digits. Correct it to a number.',
    ja: '「{{text}}」には数字に似た文字が含まれています。数値に訂正してください。',
  },
  'import.value.text': {
    en: '"{{text}}" is not a number with a known unit. Correct it.',
    ja: '「{{text}}」は数値（と既知の単位）として読めません。訂正してください。',
  },
  'import.value.scaled': {
    en: 'The number format shows {{text}}, and the cell holds {{value}}. Take the thousands out of the format, and write the figure in the unit of its column.',
    ja: '表示形式により{{text}}と表示されていますが、セルの値は{{value}}です。千単位の表示形式を外し、列の単位で値を記入してください。',
  },
  'import.value.negative': {
    en: '"{{text}}" is below zero. A quantity or share is zero or more.',
    ja: '「{{text}}」は負の値です。数量・割合は0以上で記入してください。',
  },
  'import.value.merged': {
    en: 'One figure "{{text}}" stands for all rows of the merged cells {{range}}. Unmerge them and enter a figure for each row.',
    ja: '結合セル{{range}}の複数行に対して値「{{text}}」が1つだけです。結合を解除し、行ごとに値を記入してください。',
  },
  'import.value.estimated': {
    en: '"{{text}}" is read as {{value}} and marked as estimated.',
    ja: '「{{text}}」を{{value}}と読み取り、推計として記録します。',
  },
  'import.value.estimatedColumn': {
    en: 'The header "{{text}}" says that its figures are estimated. All of them are marked so.',
    ja: '見出し「{{text}}」に推計とあるため、この列の値をすべて推計として記録します。',
  },
  'import.value.both': {
    en: 'Rows give a quantity and a share; the quantity is used, in this row and below.',
    ja: '数量と割合の両方があるため、この行以降は数量を使います。',
  },
  'import.share.range': {
    en: 'A share is between 0 and 100 %, and "{{text}}" is not. Correct it.',
    ja: '割合は0～100％です。「{{text}}」は範囲外です。訂正してください。',
  },
  'import.share.fraction': {
    en: '"{{text}}" is read as {{text}} %. If it is a fraction of one, say so in the unit or the header.',
    ja: '「{{text}}」を{{text}}％と読み取ります。1に対する比の場合は、単位または見出しに明記してください。',
  },
  'import.ask.dates': {
    en: '"{{text}}" can be in {{first}} or in {{second}}. Say whether the dates of this file end or begin with the year.',
    ja: '「{{text}}」は{{first}}年とも{{second}}年とも読めます。このファイルの日付で年が先か後かを指定してください。',
  },
  'import.ask.ton': {
    en: '"{{text}}" is in tons, which can be metric, short or long. Say which is meant in this file.',
    ja: '「{{text}}」の単位tonは、メートルトン、米トン、英トンのいずれとも読めます。このファイルでの意味を指定してください。',
  },
  'import.ask.shares': {
    en: '"{{text}}" can be {{first}} % or {{second}} %. Say whether the shares of this file are percent or parts of one.',
    ja: '「{{text}}」は{{first}}％とも{{second}}％とも読めます。このファイルの割合が百分率か小数かを指定してください。',
  },
  'import.ask.country': {
    en: '"{{text}}" is the name of more than one country. Say which is meant in this file.',
    ja: '「{{text}}」に当たる国が複数あります。このファイルでの意味を指定してください。',
  },
  'import.ask.supplier': {
    en: '"{{text}}" is not known at this stage and looks like a supplier that is. Say whether it is the same.',
    ja: '「{{text}}」はこの工程に未登録で、登録済みの供給元に似ています。同じ供給元かどうかを指定してください。',
  },
  'import.unit.missing': {
    en: 'The quantity "{{text}}" has no unit. Add a unit column, or choose one unit for the whole file.',
    ja: '数量「{{text}}」に単位がありません。単位の列を加えるか、ファイル全体の単位を選んでください。',
  },
  'import.unit.unknown': {
    en: 'The unit "{{text}}" is not known. Use t, kg, g, lb, short tons, long tons, kt, million tonnes or %.',
    ja: '単位「{{text}}」は使えません。t、kg、g、lb、米トン、英トン、千トン、万トン、百万トン、％のいずれかを使ってください。',
  },
  'import.unit.conflict': {
    en: 'The cell says "{{text}}", its unit column or header "{{unit}}". Make the two agree.',
    ja: 'セルの「{{text}}」と、単位欄または見出しの「{{unit}}」が一致しません。どちらかに揃えてください。',
  },
  'import.unit.notPercent': {
    en: '"{{text}}" is a mass in a column of shares. Move it to the quantity, or enter a percentage.',
    ja: '割合の列に重量「{{text}}」があります。数量の列に移すか、割合を記入してください。',
  },
  'import.basis.missing': {
    en: 'The quantity "{{text}}" does not say whether it is oxide equivalent (REO), contained metal or gross product. Choose the basis for the file, or add a column.',
    ja: '数量「{{text}}」の重量基準（酸化物換算、含有金属量、製品重量）が不明です。ファイル全体の基準を選ぶか、列を加えてください。',
  },
  'import.basis.unknown': {
    en: 'The mass basis "{{text}}" is not known. Use REO, contained metal or gross.',
    ja: '重量基準「{{text}}」は使えません。酸化物換算、含有金属量、製品重量のいずれかを使ってください。',
  },

  'refusal.import.nothingAtCell': {
    en: 'No row is read from {{cells}}, so that nothing was decided there. Name a cell of a row that is read or rejected.',
    ja: '{{cells}}から読み取る行がないため、指定は反映されていません。読取または不受理の行のセルを指定してください。',
  },
  'refusal.import.noWarningAtCell': {
    en: 'There is no warning at {{cells}} to accept. Name a cell that has one.',
    ja: '{{cells}}に了承する注意はありません。注意のあるセルを指定してください。',
  },
  'refusal.file.missing': {
    en: 'There is no such file. Check the name and the folder.',
    ja: 'ファイルが見つかりません。ファイル名とフォルダーを確認してください。',
  },
  'refusal.file.folder': {
    en: 'This is a folder. Choose a file in it.',
    ja: 'フォルダーが指定されています。中のファイルを選んでください。',
  },
  'refusal.file.unreadable': {
    en: 'The file cannot be read ({{reason}}). Close it in other programs and check the right to read it.',
    ja: 'ファイルを読み取れません（{{reason}}）。他のソフトで開いていれば閉じ、読み取り権限を確認してください。',
  },
  'refusal.file.empty': {
    en: 'The file is empty. Ask for it again, or choose another one.',
    ja: 'ファイルが空です。再送を依頼するか、別のファイルを選んでください。',
  },
  'refusal.file.xls': {
    en: 'The file is an Excel workbook of the format before 2007 (.xls). Open it in Excel and save it as .xlsx.',
    ja: 'Excel 2003以前の形式（.xls）です。Excelで開き、.xlsx形式で保存し直してください。',
  },
  'refusal.file.encrypted': {
    en: 'The workbook is protected by a password. Open it in Excel, remove the password and save it.',
    ja: 'ブックがパスワードで保護されています。Excelで開いてパスワードを解除し、保存してください。',
  },
  'refusal.file.xlsb': {
    en: 'The file is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.',
    ja: 'バイナリ形式のブック（.xlsb）です。Excelで開き、.xlsx形式で保存し直してください。',
  },
  'refusal.file.ods': {
    en: 'The file is an OpenDocument spreadsheet (.ods). Open it in Excel or LibreOffice and save it as .xlsx.',
    ja: 'OpenDocument形式（.ods）です。ExcelまたはLibreOfficeで開き、.xlsx形式で保存し直してください。',
  },
  'refusal.file.webPage': {
    en: 'The file is a web page or XML, whatever its name says. Open it in Excel and save it as .xlsx.',
    ja: '拡張子にかかわらず、中身はWebページまたはXMLです。Excelで開き、.xlsx形式で保存し直してください。',
  },
  'refusal.file.textNamedWorkbook': {
    en: 'The file has the name of a workbook and holds plain text. Rename it to .csv, or save it as .xlsx in Excel.',
    ja: '名前はブックですが、中身はテキストです。拡張子を.csvに変えるか、Excelで.xlsx形式で保存し直してください。',
  },
  'refusal.file.notSpreadsheet': {
    en: 'The file is not a spreadsheet ({{kind}}). Choose an .xlsx, .xlsm, .csv or .tsv file.',
    ja: '表計算ファイルではありません（{{kind}}）。.xlsx、.xlsm、.csv、.tsvのファイルを選んでください。',
  },
  'refusal.file.damaged': {
    en: 'The workbook is cut short or damaged and cannot be opened. Ask for the file again.',
    ja: 'ブックが途中で切れているか壊れており、開けません。ファイルの再送を依頼してください。',
  },
  'refusal.file.entities': {
    en: 'The workbook refers to text that it does not hold itself (XML entities), and such text is never fetched. Ask for the file saved anew by a spreadsheet program.',
    ja: 'ブックに、外部などの文字列への参照（XMLエンティティ）が含まれています。参照先は取得しません。表計算ソフトで保存し直したファイルを依頼してください。',
  },
  'refusal.file.tooLarge': {
    en: 'The file has {{size}} MB, the limit is {{limit}} MB. Split it, or save only the sheet that is needed.',
    ja: 'ファイルは{{size}} MBで、上限{{limit}} MBを超えています。分割するか、必要なシートだけを保存してください。',
  },
  'refusal.file.inflates': {
    en: 'The file grows to {{size}} MB when unpacked, {{ratio}} times its size. It is not opened. Save only the needed sheet as a new workbook.',
    ja: '展開すると{{size}} MB（{{ratio}}倍）になるため開きません。必要なシートだけを新しいブックに保存してください。',
  },
  'refusal.file.memory': {
    en: 'Reading the file took more than {{limit}} MB of memory and was stopped. Save only the sheet that is needed as a new workbook, or split the file.',
    ja: '読み取りに{{limit}} MBを超えるメモリが必要になったため中止しました。必要なシートだけを新しいブックに保存するか、ファイルを分割してください。',
  },
  'refusal.file.tooManyParts': {
    en: 'The file is packed from {{count}} parts, the limit is {{limit}}. Save the needed sheet as a new workbook.',
    ja: 'ファイルの構成要素が{{count}}個あり、上限{{limit}}個を超えています。必要なシートを新しいブックに保存してください。',
  },
  'refusal.file.nestedArchive': {
    en: 'The workbook holds another archive ({{name}}). Save the needed sheet as a new workbook.',
    ja: 'ブックの中に別の圧縮ファイル（{{name}}）があります。必要なシートを新しいブックに保存してください。',
  },
  'refusal.file.sheetLost': {
    en: 'The sheet "{{sheet}}" is listed in the workbook and its content is missing. Open the file in Excel and save it again.',
    ja: 'シート「{{sheet}}」はブックに登録されていますが、中身がありません。Excelで開いて保存し直してください。',
  },
  'refusal.file.encoding': {
    en: 'The text is not {{encoding}}. Choose another encoding.',
    ja: 'テキストは{{encoding}}ではありません。別の文字コードを選んでください。',
  },
  'refusal.sheet.none': {
    en: 'The workbook has no sheet with cells. Choose another file.',
    ja: 'セルのあるシートがありません。別のファイルを選んでください。',
  },
  'refusal.sheet.unknown': {
    en: 'There is no sheet "{{sheet}}". The file has: {{sheets}}. Choose one of them.',
    ja: 'シート「{{sheet}}」はありません。ファイルのシートは次のとおりです: {{sheets}}。この中から選んでください。',
  },
  'refusal.sheet.tooManyRows': {
    en: 'The sheet has more than {{limit}} rows with content, which is the most that one import takes. Split it by year or material, or keep only the rows that are needed.',
    ja: '内容のある行が、1回の取り込みの上限{{limit}}行を超えています。年や品目で分割するか、必要な行だけを残してください。',
  },
  'refusal.sheet.noHeader': {
    en: 'No header row was found in this sheet. Add one row with column names, or state the header row and columns.',
    ja: 'シートに見出し行が見つかりません。列名の行を加えるか、見出し行と列を指定してください。',
  },
  'refusal.sheet.headerOutside': {
    en: 'The header row {{row}} is outside the sheet, which has {{rows}} rows. Choose a row inside it.',
    ja: '見出し行{{row}}はシートの範囲外です（全{{rows}}行）。範囲内の行を指定してください。',
  },
  'refusal.sheet.columnOutside': {
    en: 'Column {{column}} is outside the sheet. Choose another column for this field.',
    ja: '列{{column}}はシートの範囲外です。この項目には別の列を選んでください。',
  },
  'refusal.mapping.economy': {
    en: 'No column gives the economy. Map one, or choose one economy for the file.',
    ja: '対象国の列がありません。列を割り当てるか、ファイル全体の対象国を選んでください。',
  },
  'refusal.mapping.material': {
    en: 'No column gives the material. Map one, or choose one material for the file.',
    ja: '品目の列がありません。列を割り当てるか、ファイル全体の品目を選んでください。',
  },
  'refusal.mapping.stage': {
    en: 'No column gives the stage. Map one, or choose one stage for the file.',
    ja: '工程の列がありません。列を割り当てるか、ファイル全体の工程を選んでください。',
  },
  'refusal.mapping.year': {
    en: 'No column gives the year. Map one, or choose one year for the file.',
    ja: '年の列がありません。列を割り当てるか、ファイル全体の年を選んでください。',
  },
  'refusal.mapping.supplier': {
    en: 'No column gives the supplier or its country. Map one of them.',
    ja: '供給元または国・地域の列がありません。どちらかを割り当ててください。',
  },
  'refusal.mapping.quantity': {
    en: 'No column gives a quantity or a share. Map one of them.',
    ja: '数量または割合の列がありません。どちらかを割り当ててください。',
  },
  'rejects.sheet': { en: 'Rejected cells', ja: '差し戻し一覧' },
  'rejects.column.place': { en: 'Cell', ja: 'セル' },
  'rejects.column.level': { en: 'Kind', ja: '区分' },
  'rejects.column.message': { en: 'What is wrong', ja: '内容' },
  'rejects.level.error': { en: 'error', ja: 'エラー' },
  'rejects.level.warning': { en: 'note', ja: '注意' },
});
