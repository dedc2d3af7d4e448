import { messages } from '../../base/message';

/** What is wrong with the names, years and rows of a file. The place is put in front. */
export const importing = messages({
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
  'import.material.unheaded': {
    en: '"{{text}}" stands above rows or for the rest, among names that are minerals, and no mineral is known by it: it may be a use or a part. Say which material it is, that it is new, or leave these rows out.',
    ja: '「{{text}}」は鉱物名の並びの中で行のまとまりの見出し又は残りを表す語で、鉱物名としては知られていないため、用途又は内訳の可能性があります。どの品目か若しくは新規かを指定するか、該当行を対象外に指定してください。',
  },
  'import.material.ofCode': {
    en: 'The HS code "{{code}}" ({{goods}}) is of {{text}}, a material that the project does not have. Add it as new, or leave these rows out.',
    ja: 'HSコード「{{code}}」（{{goods}}）の品目{{text}}は登録されていません。新規に追加するか、該当行を対象外に指定してください。',
  },
  'import.material.code': {
    en: '"{{text}}" is a code, and no name of a material; the project\'s table of customs codes does not hold it. Say which material it is, add it to the table, or leave these rows out.',
    ja: '「{{text}}」は品目名ではなくコードで、プロジェクトのHSコード表にありません。どの品目かを指定するか、表に追加するか、該当行を対象外に指定してください。',
  },
  'import.material.mixedCode': {
    en: 'The HS code "{{text}}" ({{goods}}) mixes several materials, so its tonnes are of none of them. Leave such rows out, or give the file that splits them.',
    ja: 'HSコード「{{text}}」（{{goods}}）は複数の品目が混在し、どの品目の数量ともいえません。行を対象外とするか、内訳のあるファイルを使用してください。',
  },
  'import.material.sharedCode': {
    en: 'The HS code "{{text}}" is that of several materials ({{materials}}). Name the material in place of the code.',
    ja: 'HSコード「{{text}}」は複数の品目（{{materials}}）に共通です。コードではなく品目名を指定してください。',
  },
  'import.stage.unknown': {
    en: 'The stage "{{text}}" is not known. Use mining, separation, metal, magnet or component.',
    ja: '工程「{{text}}」は登録されていません。採掘、分離・精製、金属・合金、磁石、部品のいずれかを指定してください。',
  },
  'import.stage.otherwise': {
    en: '"{{text}}" is of another stage than the one that holds for the whole file. Leave such rows out, or give the stage in a column.',
    ja: '「{{text}}」は、ファイル全体の工程とは別の工程の数値です。該当行を除くか、工程の列を加えてください。',
  },
  'import.year.unknown': {
    en: '"{{text}}" is not a year. Write it as 2026, FY2026 or 令和8年.',
    ja: '「{{text}}」は年として読めません。2026、2026年度、令和8年のように記入してください。',
  },
  'import.year.part': {
    en: '"{{text}}" is a part of a year, and figures of whole years are read. Ask for the year or add its parts up, or leave these rows out.',
    ja: '「{{text}}」は年の一部です。読み取れるのは年間の数値です。年間の数値を求めるか合計し、又はこれらの行を対象外にしてください。',
  },
  'import.year.range': {
    en: 'The year {{text}} is outside 1900 to 2200. Correct it.',
    ja: '{{text}}年は1900～2200年の範囲外です。訂正してください。',
  },
  'import.year.fiscal': {
    en: 'The fiscal year "{{text}}" is read as the year {{year}}, in this row and below.',
    ja: '年度「{{text}}」は、この行以降、{{year}}年として読み取ります。',
  },
  'import.year.fiscalTitle': {
    en: '"{{text}}" names a fiscal year: its figures are read as those of {{year}}, in which it begins.',
    ja: '「{{text}}」は年度を表すため、始まりの年である{{year}}年の数値として読み取ります。',
  },
  'import.otherwise.counts': {
    en: 'The sheet says "{{text}}", and its figures are taken for {{figureKind}}, as was chosen. Check which of the two holds.',
    ja: 'シートには「{{text}}」とありますが、指定に従い「{{figureKind}}」の数値として読み取ります。どちらが正しいか確認してください。',
  },
  'import.otherwise.field': {
    en: 'The sheet says "{{text}}", and {{chosen}} is taken, as was chosen. Check which of the two holds.',
    ja: 'シートには「{{text}}」とありますが、指定に従い「{{chosen}}」として読み取ります。どちらが正しいか確認してください。',
  },
  'import.otherwise.stage': {
    en: 'The sheet says "{{text}}", and the stage is taken to be {{stage}}, as was chosen. Check which of the two holds.',
    ja: 'シートには「{{text}}」とありますが、指定に従い工程を「{{stage}}」として読み取ります。どちらが正しいか確認してください。',
  },
  'import.otherwise.reo': {
    en: 'The sheet says "{{text}}", and its tonnes are taken for oxide (REO), as was chosen. Check which of the two holds.',
    ja: 'シートには「{{text}}」とありますが、指定に従い酸化物換算（REO）として読み取ります。どちらが正しいか確認してください。',
  },
  'import.otherwise.metal': {
    en: 'The sheet says "{{text}}", and its tonnes are taken for contained metal, as was chosen. Check which of the two holds.',
    ja: 'シートには「{{text}}」とありますが、指定に従い含有金属量として読み取ります。どちらが正しいか確認してください。',
  },
  'import.otherwise.gross': {
    en: 'The sheet says "{{text}}", and its tonnes are taken for gross mass, as was chosen. Check which of the two holds.',
    ja: 'シートには「{{text}}」とありますが、指定に従い製品重量として読み取ります。どちらが正しいか確認してください。',
  },
  'import.otherwise.column': {
    en: 'Column {{column}} "{{text}}" says it for each figure, so that {{chosen}}, chosen for the whole file, holds only where its cell is blank. Take the choice back, or give the column to no field.',
    ja: '{{column}}列「{{text}}」に数値ごとの記載があるため、ファイル全体に指定した「{{chosen}}」は空白のセルにだけ使います。指定を外すか、この列の割当てを外してください。',
  },
  'import.otherwise.named': {
    en: 'Column {{column}} "{{text}}" names who supplies, so that {{chosen}}, chosen for the whole file, is not taken. Take the choice back, or give the column to no field.',
    ja: '{{column}}列「{{text}}」に供給元の記載があるため、ファイル全体に指定した「{{chosen}}」は使いません。指定を外すか、この列の割当てを外してください。',
  },
  'import.otherwise.total': {
    en: 'The figures of {{column}} come to {{sum}}, more than their total, {{total}}. Check whether some are counted twice, or are of something else.',
    ja: '列{{column}}の数値は足すと{{sum}}となり、合計の{{total}}を超えます。二重に数えていないか、別の数値ではないか確認してください。',
  },
  'import.otherwise.contained': {
    en: 'More would be contained in {{column}} than “{{other}}” weighs in all. Check which of the two columns is meant.',
    ja: '列{{column}}の含有量が「{{other}}」の製品重量を超えています。どちらの列か確認してください。',
  },
  'import.otherwise.head': {
    en: 'The head "{{text}}" says another unit or basis than {{chosen}}, which was chosen: the head holds for its column.',
    ja: '見出し「{{text}}」の単位又は換算は、指定された「{{chosen}}」と異なります。この列は見出しに従って読み取ります。',
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
  'import.heading.case': {
    en: 'The heading "{{text}}" tells this row from rows called the same below other headings, and what is filled here keeps no such name. Leave the rows of one heading alone in the file, or keep the figures as a published series (--into series).',
    ja: '見出し「{{text}}」は、ほかの見出しの下にある同名の行とこの行を区別していますが、取込先にはその区別を記録できません。一つの見出しの行だけを残すか、公表統計の系列として取り込んでください（--into series）。',
  },
  'import.place.below': {
    en: '"{{text}}" is a place below a country: its figure is not that of the country, and no supplier is named. Name the supplier in a column, give this column to no field if it says something else, or keep the figures as a published series (--into series).',
    ja: '「{{text}}」は国の中の地域であり、その数値は国全体の値ではなく、供給元の名前もありません。供給元の列を加えるか、別の意味の列ならば対象外にするか、公表統計の系列として取り込んでください（--into series）。',
  },
  'import.country.assumed': {
    en: 'Nothing in the file says of which country its figures are: they are filed as those of {{chosen}}, as was chosen. If they are another’s, say it (--country).',
    ja: 'どの国・地域の数値かがファイルに書かれていないため、選択された{{chosen}}の値として取り込みます。別の国・地域の値であれば指定してください（--country）。',
  },
  'import.material.other': {
    en: '"{{text}}" names another material than {{chosen}}, which was said of the whole file. Read the rows of each material by themselves (--keep), or leave this one out.',
    ja: '「{{text}}」は、ファイル全体に指定された{{chosen}}とは別の品目の値です。品目ごとの行だけを読み取るか（--keep）、この行を除いてください。',
  },
  'import.place.part': {
    en: '"{{text}}" is a part of a country: its figure is not that of the whole. Give this column to no field if it says something else, or keep the figures as a published series (--into series).',
    ja: '「{{text}}」は国の中の一部であり、その数値は国全体の値ではありません。別の意味の列ならば対象外にするか、公表統計の系列として取り込んでください（--into series）。',
  },
  'import.place.other': {
    en: 'The row is of "{{text}}", and was to be filed as one of {{economy}}. Leave the rows of other countries out, choose their economy or use, or keep the figures as a published series (--into series).',
    ja: 'この行は「{{text}}」の数値ですが、{{economy}}の値として取り込むよう指定されています。ほかの国の行を除くか、その対象国又は用途を選ぶか、公表統計の系列として取り込んでください（--into series）。',
  },
  'import.across.label': {
    en: 'The header "{{text}}" of this column does not say what it stands for. Correct it, or leave the column out.',
    ja: '見出し「{{text}}」からは、何の値か分かりません。見出しを直すか、この列を対象外にしてください。',
  },
  'import.across.twice': {
    en: 'The header "{{text}}" and that of another column name the same. Leave out all but one of them.',
    ja: '見出し「{{text}}」は、ほかの列の見出しと同じものを指しています。1列だけを残し、ほかは対象外にしてください。',
  },
  'import.quote.open': {
    en: 'Line {{line}}: the quotation mark in front of "{{text}}" is not closed where its cell ends. It was passed over, and the lines behind it are read as rows. Check the cell, and close the mark or take it out.',
    ja: 'ファイルの{{line}}行目：「{{text}}」の前の引用符が、セルの終わりで閉じられていません。引用符を無視し、以降の行はそれぞれ1行として読み取ります。セルを確認し、引用符を閉じるか削除してください。',
  },
  'import.quote.moved': {
    en: 'Line {{line}}: the quotation mark in front of "{{text}}" is not closed where its cell ends, and the line has {{cells}} cells where others have {{width}}: its values may stand in the wrong columns. Close the mark, or take it out.',
    ja: 'ファイルの{{line}}行目：「{{text}}」の前の引用符が、セルの終わりで閉じられていません。この行のセルは{{cells}}個で、他の行（{{width}}個）と異なるため、値が別の列にずれている可能性があります。引用符を閉じるか削除してください。',
  },
  'import.quote.doubt': {
    en: 'Line {{line}}: the cell in quotation marks that begins with "{{text}}" holds lines that look like rows of the table, and is read as one cell. If one of its marks is there by mistake, take it out.',
    ja: 'ファイルの{{line}}行目：「{{text}}」で始まる引用符内のセルに、表の行のように見える改行があります。1個のセルとして読み取ります。引用符が誤りの場合は削除してください。',
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
  'import.stub.filled': {
    en: 'Blank cells below a label belong to its group, in this row and below: "{{text}}".',
    ja: '空欄は上の見出し「{{text}}」のグループとして読み取ります（この行以降）。',
  },
  'import.flow.unknown': {
    en: '"{{text}}" says neither import, production nor export. Write 輸入 or 輸出, import or export.',
    ja: '「{{text}}」は輸入とも輸出とも読めません。「輸入」又は「輸出」と記入してください。',
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
    ja: '供給元「{{supplier}}」（{{country}}）はこの工程に未登録のため、取込み時に追加します。別表記でないか確認してください。',
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
  'import.row.allInMoney': {
    en: 'Every row that is read is in money (column {{column}}), so that no quantity is there to import. Keep the rows in a unit of mass, or take a file that has them.',
    ja: '読み取る行は全て金額であり（列：{{column}}）、取り込める数量がありません。重量の単位の行を残すか、その行があるファイルを使ってください。',
  },
  'import.rest.tonnes': {
    en: '"{{text}}" names no supplier, and tonnes without one cannot be placed. Split the row by supplier or country.',
    ja: '「{{text}}」には供給元の内訳がなく、数量を割り当てられません。供給元又は国ごとに分けてください。',
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
    ja: '「{{text}}」は{{first}}%とも{{second}}%とも読めます。このファイルの割合が百分率か小数かを指定してください。',
  },
  'import.ask.country': {
    en: '"{{text}}" is the name of more than one country. Say which is meant in this file.',
    ja: '「{{text}}」に当たる国が複数あります。このファイルでの意味を指定してください。',
  },
  'import.ask.supplier': {
    en: '"{{text}}" is not known at this stage and looks like a supplier that is. Say whether it is the same.',
    ja: '「{{text}}」はこの工程に未登録で、登録済みの供給元に似ています。同じ供給元かどうかを指定してください。',
  },
});
