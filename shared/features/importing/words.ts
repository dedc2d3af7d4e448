import { messages } from '../../base/message';

/** What is wrong with a row of a supplier's sheet, and the words around an import. The place is put in front. */
export const importing = messages({
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
  'import.leftOut.filtered': { en: 'Not among the rows that are kept', ja: '読み取る行の条件に合わない' },
  'import.leftOut.not_supply': { en: 'Counts something that is no supply', ja: '供給でないものの数値' },
  'import.leftOut.month': { en: "Month, in the year's sum", ja: '月（年計に算入）' },
  'import.leftOut.name': { en: 'Left out by its name or mark', ja: '名称・記号の指定により対象外' },
  'import.leftOut.other_kind': { en: 'Counts something else', ja: '対象の表にない種類の数値' },
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
  'import.money.unit': {
    en: '"{{text}}" does not say in which currency the figure is. US dollars, euros and yen are known: write the unit above the column, as in USD/kg, or say it for the whole file.',
    ja: '「{{text}}」では通貨が分かりません。読めるのは米ドル、ユーロ、円です。USD/kgのように列の見出しに単位を書くか、ファイル全体について指定してください。',
  },
  'import.money.perMass': {
    en: '"{{text}}" is a price of a mass, while the figures were said to be values. Say that they are prices.',
    ja: '「{{text}}」は重量当たりの価格ですが、金額と指定されています。価格と指定してください。',
  },
  'import.money.notPerKg': {
    en: '"{{text}}" is no price in US dollars for a mass. The project keeps prices in US dollars per kg: convert the figure, or leave it out.',
    ja: '「{{text}}」は重量当たりの米ドル価格ではありません。価格は米ドル/kgで保持するため、換算するか、対象外にしてください。',
  },
  'import.figure.months': {
    en: 'Months, quarters and halves are added up to years for shares alone. Give this table one column a year, or one row a month.',
    ja: '月・四半期・半期の合計は供給割合の取込に限ります。年ごとの列、または月ごとの行にしてください。',
  },
  'import.price.floor': {
    en: '{{value}} US dollars per kg of {{text}} is less than it has cost since 1970. Ounces or pounds may be meant by its unit: correct the unit, or leave the figure out.',
    ja: '{{text}}の{{value}}米ドル/kgは、1970年以降のどの価格よりも低い値です。単位がオンスまたはポンドの可能性があります。単位を直すか、対象外にしてください。',
  },
  'import.price.span': {
    en: 'The price book keeps prices of a day, a month or a year, and this one is of a quarter or half. Take it into published series.',
    ja: '価格表に入れられるのは日、月、年の価格です。これは四半期または半期の価格なので、公表統計の系列に取り込んでください。',
  },
  'import.figure.duplicate': {
    en: 'Rows {{rows}} give the same figure twice: {{what}}. Keep one of them, or keep only the rows of one kind.',
    ja: '{{rows}}行目が同じ項目（{{what}}）を重複して示しています。1つだけを残すか、一方の種類の行だけを読み取ってください。',
  },
  'import.figure.percent': {
    en: 'A percentage has no place in this table. Only shares of imports and of production are kept as series; other tables count tonnes.',
    ja: 'この表には百分率を取り込めません。系列として保持できるのは輸入と生産の割合だけで、他の表はトン単位です。',
  },
  'import.figure.basis': {
    en: 'The tonnes of {{material}} are counted as {{own}} in this project, and {{basis}} cannot be converted to it. Choose the basis that the file is in.',
    ja: '{{material}}の数量はこのプロジェクトでは{{own}}で数えており、{{basis}}からは換算できません。ファイルの重量基準を選び直してください。',
  },
  'import.figure.choice': {
    en: '"{{text}}" is none of {{choices}}. Choose one of them.',
    ja: '「{{text}}」は{{choices}}のいずれでもありません。選び直してください。',
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

  'import.economy.unknown': {
    en: 'The economy "{{text}}" is not known. Check the name, or add it to the countries of the project.',
    ja: '対象国「{{text}}」は登録されていません。名称を確認するか、国の一覧に追加してください。',
  },
  'import.economy.notPlanned': {
    en: 'The project holds no plan for "{{text}}". Choose one of its economies.',
    ja: '「{{text}}」はこのプロジェクトの対象国ではありません。対象国の中から選んでください。',
  },
  'import.material.unknown': {
    en: 'The material "{{text}}" is not known. Use a symbol or name of the project, or add the name to its aliases.',
    ja: '品目「{{text}}」は登録されていません。登録済みの記号・名称を使うか、別名として追加してください。',
  },
  'import.material.sharedCode': {
    en: 'The HS code "{{text}}" is that of several materials ({{materials}}). Name the material in place of the code.',
    ja: 'HSコード「{{text}}」は複数の品目（{{materials}}）に共通です。コードではなく品目名を指定してください。',
  },
  'import.stage.unknown': {
    en: 'The stage "{{text}}" is not known. Use mining, separation, metal, magnet or component.',
    ja: '工程「{{text}}」は登録されていません。採掘、分離、金属、磁石、部品のいずれかを指定してください。',
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
  'import.counts.unknown': {
    en: '"{{text}}" does not say what its figure counts. Write imports, production or another kind, or leave such rows out.',
    ja: '「{{text}}」では、何を数えた数値か分かりません。輸入、生産などと記入するか、そのような行を除いてください。',
  },
  'import.supplier.otherStage': {
    en: 'The supplier chosen for the file ({{supplier}}) has no part in the stage of this row. Choose another stage or supplier.',
    ja: 'ファイル全体の供給元（{{supplier}}）は、この行の工程にはありません。工程か供給元を選び直してください。',
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
  'import.basis.minerals': {
    en: '"{{text}}" is counted gross, while oxide was chosen for the whole file. Leave such rows out, or give the basis in a column.',
    ja: '「{{text}}」は製品重量（鉱物・精鉱の重さ）の数値ですが、ファイル全体の重量基準は酸化物換算です。該当行を除くか、基準の列を加えてください。',
  },
  'import.basis.unknown': {
    en: 'The mass basis "{{text}}" is not known. Use REO, contained metal or gross.',
    ja: '重量基準「{{text}}」は使えません。酸化物換算、含有金属量、製品重量のいずれかを使ってください。',
  },

  'rejects.sheet': { en: 'Rejected cells', ja: '差し戻し一覧' },
  'rejects.column.place': { en: 'Cell', ja: 'セル' },
  'rejects.column.level': { en: 'Kind', ja: '区分' },
  'rejects.column.message': { en: 'What is wrong', ja: '内容' },
  'rejects.level.error': { en: 'error', ja: 'エラー' },
  'rejects.level.warning': { en: 'note', ja: '注意' },
});
