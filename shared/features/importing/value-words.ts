import { messages } from '../../base/message';

/** What is wrong with the figure of a row: its number, unit, basis and money. The place is put in front. */
export const valueWords = messages({
  'import.cell.noResult': {
    en: 'The formula in this cell has no calculated result. Open the file in Excel, let it calculate and save it.',
    ja: 'この数式には計算結果が保存されていません。Excelで開いて再計算し、保存してください。',
  },
  'import.cell.error': {
    en: 'The cell shows the error {{text}}. Correct the formula or enter the value.',
    ja: 'セルがエラー「{{text}}」を示しています。数式を直すか、値を入力してください。',
  },
  'import.money.unit': {
    en: '"{{text}}" does not say in which currency the figure is. Write the unit above the column, as in USD/kg or CNY/t, or say it for the whole file.',
    ja: '「{{text}}」では通貨が分かりません。USD/kgやCNY/tのように列の見出しに単位を書くか、ファイル全体について指定してください。',
  },
  'import.money.perMass': {
    en: '"{{text}}" is a price of a mass, while the figures were said to be values. Say that they are prices.',
    ja: '「{{text}}」は重量当たりの価格ですが、金額と指定されています。価格と指定してください。',
  },
  'import.money.notPerKg': {
    en: '"{{text}}" is no price of a mass that is known. The project keeps prices in US dollars per kg: say of which mass the figure is, or leave it out.',
    ja: '「{{text}}」は重量当たりの価格として読めません。価格は米ドル/kgで保持するため、重量の単位を指定するか、対象外にしてください。',
  },
  'import.money.rate': {
    en: 'The figure is in another currency, and no rate was said for {{text}}. Say what one US dollar was, and on which day.',
    ja: '他の通貨の数値ですが、{{text}}の為替レートが指定されていません。1米ドル当たりの額と日付を指定してください。',
  },
  'import.figure.months': {
    en: 'Months, quarters and halves are added up to years for shares alone. Give this table one column a year, or one row a month.',
    ja: '月・四半期・半期の合計は供給割合の取込みに限ります。年ごとの列、又は月ごとの行にしてください。',
  },
  'import.price.floor': {
    en: '{{value}} US dollars per kg of {{text}} is less than it has cost since 1970. Ounces or pounds may be meant by its unit: correct the unit, or leave the figure out.',
    ja: '{{text}}の{{value}}米ドル/kgは、1970年以降のどの価格よりも低い値です。単位がオンス又はポンドの可能性があります。単位を直すか、対象外にしてください。',
  },
  'import.price.far': {
    en: '{{value}} US dollars per kg of {{text}} is more than ten times away from all that it has cost ({{low}} to {{high}}). Its column may be another mineral’s, or the unit another one: look at it before you apply.',
    ja: '{{text}}の{{value}}米ドル/kgは、記録にある価格（{{low}}～{{high}}）から10倍以上離れています。別の鉱物の列ではないか、単位に誤りがないか、適用前に確認してください。',
  },
  'import.price.span': {
    en: 'The price book keeps prices of a day, a month or a year, and this one is of a quarter or half. Take it into published series.',
    ja: '価格表に入れられるのは日、月、年の価格です。これは四半期又は半期の価格なので、公表統計の系列に取り込んでください。',
  },
  'import.figure.units': {
    en: 'Rows {{rows}} give {{what}} in different units ({{units}}), and not as the same amount. Choose which table is read (--header), or leave the rows of one unit out.',
    ja: '{{rows}}行は{{what}}を別々の単位（{{units}}）で示しており、同じ量になりません。読み取る表を選ぶか（--header）、一方の単位の行を除いてください。',
  },
  'import.figure.duplicate': {
    en: 'Rows {{rows}} give the same figure twice: {{what}}. Keep one of them, or keep only the rows of one kind.',
    ja: '{{rows}}行目が同じ項目（{{what}}）を重複して示しています。一つだけを残すか、一方の種類の行だけを読み取ってください。',
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
  'import.months.units': {
    en: 'The parts of this year are in several units ({{units}}). Give all of them in one.',
    ja: '同じ年の各期間の数値に複数の単位（{{units}}）があります。一つの単位にそろえてください。',
  },
  'import.months.incomplete': {
    en: '{{count}} of 12 months have a figure. A year is the sum of all twelve: enter the others, or import the row later.',
    ja: '12か月のうち{{count}}か月分の値しかありません。年の値は12か月の合計です。残りの月を記入してください。',
  },
  'import.months.unfinished': {
    en: 'All rows are zero after month {{month}}: the figure of the year may hold {{month}} months only. Check before applying.',
    ja: '{{month}}月より後は全ての行が0です。年の値は{{month}}か月分の可能性があります。適用前に確認してください。',
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
    en: '"{{text}}" is a bound, not a figure. Enter the figure, or an estimate marked as such (ca. 80).',
    ja: '「{{text}}」は上限・下限であり値ではありません。値、又は「約80」のような推計値を記入してください。',
  },
  'import.value.ambiguous': {
    en: '"{{text}}" can be {{first}} or {{second}}. Say which mark is the decimal mark of this file.',
    ja: '「{{text}}」は{{first}}とも{{second}}とも読めます。このファイルの小数点の記号を指定してください。',
  },
  'import.value.range': {
    en: '"{{text}}" is a range. Enter the figure that the plan is to count with, and put the range into the remarks.',
    ja: '「{{text}}」は範囲です。計画に使う値を一つ記入し、範囲は備考に書いてください。',
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
  'import.value.index': {
    en: '"{{text}}" says that these figures are an index, in which one year is set to 100. An index is no quantity and no price: take a table of amounts.',
    ja: '「{{text}}」とあり、これらの数値は基準年を100とする指数です。指数は数量でも価格でもありません。数量・金額の表を使ってください。',
  },
  'import.value.noAmount': {
    en: '"{{text}}" says that these figures are changes, sums over years, means or balances, and no amounts of their year: take a table of amounts, or leave the column out.',
    ja: '「{{text}}」とあり、これらの数値は増減・累積・平均・差引であって、その年の数量ではありません。数量の表を使うか、この列を読まないでください。',
  },
  'import.multiple.unknown': {
    en: '"{{text}}" does not say how many times its unit the figure counts. Write Units, Thousands, Millions or the exponent 0, 3, 6 or 9.',
    ja: '「{{text}}」では単位の倍率が分かりません。千、百万、又は10の指数（0、3、6、9）を記入してください。',
  },
  'import.value.negative': {
    en: '"{{text}}" is below zero. A quantity or share is zero or more.',
    ja: '「{{text}}」は負の値です。数量・割合は0以上で記入してください。',
  },
  'import.value.merged': {
    en: 'One figure "{{text}}" stands for all rows of the merged cells {{range}}. Unmerge them and enter a figure for each row.',
    ja: '結合セル{{range}}の複数行に対して値「{{text}}」が一つだけです。結合を解除し、行ごとに値を記入してください。',
  },
  'import.value.estimated': {
    en: '"{{text}}" is read as {{value}} and marked as estimated.',
    ja: '「{{text}}」を{{value}}と読み取り、推計として記録します。',
  },
  'import.value.estimatedColumn': {
    en: 'The header "{{text}}" says that its figures are estimated. All of them are marked so.',
    ja: '見出し「{{text}}」に推計とあるため、この列の値を全て推計として記録します。',
  },
  'import.value.both': {
    en: 'Rows give a quantity and a share; the quantity is used, in this row and below.',
    ja: '数量と割合の両方があるため、この行以降は数量を使います。',
  },
  'import.share.range': {
    en: 'A share is between 0 and 100 %, and "{{text}}" is not. Correct it.',
    ja: '割合は0～100%です。「{{text}}」は範囲外です。訂正してください。',
  },
  'import.share.withTotal': {
    en: '"{{text}}" was worked out with the total among the rows, which has {{total}} of all. Work the shares out without it, or read a column of tonnes.',
    ja: '「{{text}}」は合計の行（{{total}}）も含めて計算された割合です。合計を除いて計算し直すか、数量の列を読み込んでください。',
  },
  'import.share.fraction': {
    en: '"{{text}}" is read as {{text}} %. If it is a fraction of one, say so in the unit or the header.',
    ja: '「{{text}}」を{{text}}%と読み取ります。1に対する比の場合は、単位又は見出しに明記してください。',
  },
  'import.unit.equivalent': {
    en: '"{{text}}" counts {{name}}, a compound, and not its metal, of which a tonne of it holds {{kilograms}} kg. Say what one is, for example {{tonnes}}, or leave these rows out.',
    ja: '「{{text}}」は化合物{{name}}の量で、金属の量ではありません（1トンに含まれる金属は{{kilograms}} kg）。1単位が何トンか（例：{{tonnes}}）を指定するか、該当行を対象外に指定してください。',
  },
  'import.unit.unknown': {
    en: 'The unit "{{text}}" is not known. Use t, kg, g, lb, short tons, long tons, kt, million tonnes or %.',
    ja: '単位「{{text}}」は使えません。t、kg、g、lb、米トン、英トン、千トン、万トン、百万トン、%のいずれかを使ってください。',
  },
  'import.unit.conflict': {
    en: 'The cell says "{{text}}", its unit column or header "{{unit}}". Make the two agree.',
    ja: 'セルの「{{text}}」と、単位欄又は見出しの「{{unit}}」が一致しません。どちらかにそろえてください。',
  },
  'import.unit.notPercent': {
    en: '"{{text}}" is a mass in a column of shares. Move it to the quantity, or enter a percentage.',
    ja: '割合の列に重量「{{text}}」があります。数量の列に移すか、割合を記入してください。',
  },
  'import.basis.minerals': {
    en: '"{{text}}" is counted gross, while oxide was chosen for the whole file. Leave such rows out, or give the basis in a column.',
    ja: '「{{text}}」は製品重量（鉱物・精鉱の重さ）の数値ですが、ファイル全体の重量基準は酸化物換算です。該当行を除くか、基準の列を加えてください。',
  },
  'import.basis.compound': {
    en: '"{{text}}" is counted gross, while the metal in it was chosen for the whole file. Leave such rows out, choose gross, or give the basis in a column.',
    ja: '「{{text}}」は製品重量（鉱物・精鉱・化合物の重さ）の数値ですが、ファイル全体の重量基準は純分です。該当行を除くか、製品重量を選ぶか、基準の列を加えてください。',
  },
  'import.basis.unknown': {
    en: 'The mass basis "{{text}}" is not known. Use REO, contained metal or gross.',
    ja: '重量基準「{{text}}」は使えません。酸化物換算、含有金属量、製品重量のいずれかを使ってください。',
  },
});
