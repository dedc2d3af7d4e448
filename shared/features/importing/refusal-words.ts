import { messages } from '../../base/message';

/** Why a supplier's file, a sheet of it or a mapping is refused as a whole. The place is put in front. */
export const importingRefusals = messages({
  'refusal.import.nothingAtCell': {
    en: 'No row is read from {{cells}}, so that nothing was decided there. Name a cell of a row that is read or rejected.',
    ja: '{{cells}}から読み取る行がないため、指定は反映されていません。読取り又は取込不可の行のセルを指定してください。',
  },
  'refusal.import.noWarningAtCell': {
    en: 'There is no warning at {{cells}} to accept. Name a cell that has one.',
    ja: '{{cells}}に、このまま取り込むかを決める注意はありません。注意のあるセルを指定してください。',
  },
  'refusal.file.folder': {
    en: 'This is a folder. Choose a file in it.',
    ja: 'フォルダーが指定されています。中のファイルを選んでください。',
  },
  'refusal.file.notPlain': {
    en: 'This is a pipe or a device, and no file. Save what it gives as a file, and name that one.',
    ja: 'パイプ又はデバイスであり、ファイルではありません。内容をファイルに保存し、そのファイルを指定してください。',
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
  'refusal.file.numbers': {
    en: 'The file is a spreadsheet of Numbers (.numbers). Open it in Numbers and export it as .xlsx.',
    ja: 'Numbersのファイル（.numbers）です。Numbersで開き、.xlsx形式で保存し直してください。',
  },
  'refusal.file.webPage': {
    en: 'The file is a web page or XML, whatever its name says. Open it in Excel and save it as .xlsx.',
    ja: '拡張子にかかわらず、中身はWebページ又はXMLです。Excelで開き、.xlsx形式で保存し直してください。',
  },
  'refusal.file.textNamedWorkbook': {
    en: 'The file has the name of a workbook and holds plain text. Rename it to .csv, or save it as .xlsx in Excel.',
    ja: '名前はブックですが、中身はテキストです。拡張子を.csvに変えるか、Excelで.xlsx形式で保存し直してください。',
  },
  'refusal.file.notSpreadsheet': {
    en: 'The file is not a spreadsheet ({{kind}}). Choose an .xlsx, .xlsm, .ods, .csv or .tsv file.',
    ja: '表計算ファイルではありません（{{kind}}）。.xlsx、.xlsm、.ods、.csv、.tsvのファイルを選んでください。',
  },
  'refusal.package.form': {
    en: 'The file is JSON, and no Data Package that names tables: its "resources" give no CSV file in its folder.',
    ja: 'JSONファイルですが、表を示すData Packageではありません（"resources"に同じフォルダーのCSVファイルがありません）。',
  },
  'refusal.package.parts': {
    en: 'The Data Package gives one table in {{count}} files, the first of them "{{path}}". Put them together into one file, or import each by itself.',
    ja: 'Data Packageの一つの表が{{count}}個のファイル（先頭は「{{path}}」）に分かれています。一つのファイルにまとめるか、それぞれを取り込んでください。',
  },
  'refusal.package.path': {
    en: 'The Data Package names "{{path}}", which does not lie in its folder. Only files in it are read.',
    ja: 'Data Packageが示す「{{path}}」は同じフォルダーの中にありません。フォルダー内のファイルだけを読み取ります。',
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
    ja: '読取りに{{limit}} MBを超えるメモリが必要になったため中止しました。必要なシートだけを新しいブックに保存するか、ファイルを分割してください。',
  },
  'refusal.file.time': {
    en: 'Reading the file took longer than {{seconds}} s and was stopped. Ask whoever sent it for the file as it was written here.',
    ja: '読取りに{{seconds}}秒を超える時間がかかるため中止しました。作成時のままのファイルを送付者に依頼してください。',
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
  'refusal.file.longCell': {
    en: 'The cell has {{count}} characters, and a cell holds {{limit}} at most. A quotation mark may be missing where it should end: shorten it, or close the mark.',
    ja: 'このセルは{{count}}文字あり、1個のセルの上限{{limit}}文字を超えています。閉じる引用符が抜けている可能性があります。短くするか、引用符を閉じてください。',
  },
  'refusal.file.wideRow': {
    en: 'The row has more than {{limit}} cells, which no table has. Check the separator of the file, or ask for it again.',
    ja: 'この行のセルは{{limit}}個を超えており、表として読み取れません。区切り文字を確認するか、ファイルの再送を依頼してください。',
  },
  'refusal.file.quotes': {
    en: 'Too many quotation marks of the file are not closed where their cells end, the first of them in line {{line}}. Ask for the file with its marks doubled, or as .xlsx.',
    ja: 'セルの終わりで閉じられていない引用符が多すぎます（最初はファイルの{{line}}行目）。引用符を二重にしたファイル、又は.xlsx形式のファイルを依頼してください。',
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
    ja: 'シート「{{sheet}}」はありません。次の中から選んでください：{{sheets}}。',
  },
  'refusal.sheet.tooManyRows': {
    en: 'The sheet has more than {{limit}} figures and problems, which is the most that one import takes. Split it by year or material, or keep only the rows that are needed.',
    ja: '数値と問題の合計が、1回の取込みの上限{{limit}}件を超えています。年や品目で分割するか、必要な行だけを残してください。',
  },
  'refusal.sheet.tooManyLeftOut': {
    en: 'More than {{limit}} rows and blank cells of the sheet would be left out, which is the most that one import counts. Take fewer columns across, or split the file.',
    ja: '対象外となる行と空欄のセルの合計が、1回の取込みで数えられる上限{{limit}}件を超えています。横並びの列を減らすか、ファイルを分割してください。',
  },
  'refusal.import.unknownUse': {
    en: 'No use is called "{{use}}". The project has: {{uses}}.',
    ja: '「{{use}}」という用途はありません。登録されている用途：{{uses}}。',
  },
  'refusal.mapping.notForTable': {
    en: 'These figures count {{figureKind}}, and the chosen table has no place for such. Choose the table of published series, or another one.',
    ja: 'この数値は「{{figureKind}}」であり、選ばれた表には入れられません。公表統計の系列など、別の表を選んでください。',
  },
  'refusal.mapping.notSupply': {
    en: 'These figures count something that nobody is supplied with: {{figureKind}}. If they are imports, purchases or production after all, say so. Nothing was imported.',
    ja: 'これらの数値は「{{figureKind}}」であり、供給ではありません。実際に輸入、調達又は生産の数値であれば、数値の内容を選び直してください。何も取り込んでいません。',
  },
  'refusal.mapping.whoseTrade': {
    en: 'The countries of this table are those that somebody trades with, and nothing says whose imports or exports these are. Choose that country for the whole file, or with --economy.',
    ja: 'この表の国・地域は貿易の相手であり、どの国の輸出入かが分かりません。ファイル全体についてその国を選ぶか、--economyで指定してください。',
  },
  'refusal.mapping.rivals': {
    en: 'Nothing says which of these columns holds the figures: {{columns}}. Choose it above its column, or with --column "{{column}}={{field}}".',
    ja: '数値の列がどれか判断できません：{{columns}}。列の上で選ぶか、--column "{{column}}={{field}}"で指定してください。',
  },
  'refusal.import.sheetCounts': {
    en: 'This sheet says of itself that its figures count {{figureKind}}, unlike sheet "{{first}}". Read it by itself.',
    ja: 'このシートの数値は、シート「{{first}}」と異なり「{{figureKind}}」です。個別に読み込んでください。',
  },
  'refusal.import.sheetsMeet': {
    en: 'Sheets read before this one say {{count}} of its figures too, and otherwise. Say what tells the sheets apart, such as a material or year in a column, or read them one by one.',
    ja: 'このシートの数値のうち{{count}}件は、先に読んだシートの数値と食い違います。品目や年など、シートを区別するものを列で示すか、1枚ずつ読み込んでください。',
  },
  'refusal.import.noOtherSheet': {
    en: 'No other sheet has the form of this one. Leave --all-sheets out.',
    ja: '同じ形式のシートは他にありません。--all-sheetsを外してください。',
  },
  'refusal.import.keepsNothing': {
    en: 'No row is kept by {{conditions}}. Look at what stands in that column, and say the value as the file writes it.',
    ja: '条件「{{conditions}}」に合う行がありません。列の値を確認し、ファイルの表記どおりに指定してください。',
  },
  'refusal.mapping.candidate': {
    en: 'Nothing proves that a column holds the figures. It could be {{columns}}; --why says what speaks against it. Choose it above its column, or with --column "{{column}}={{field}}", and say its unit.',
    ja: '数値の列と確かめられる列がありません。候補は{{columns}}です（理由は--why）。列の上で選ぶか、--column "{{column}}={{field}}"で指定し、単位を示してください。',
  },
  'refusal.mapping.partOfYear': {
    en: 'These columns are of parts of a year, and no figure of a year comes of them: {{columns}}. Ask for the other parts or for the year, or choose one above its column if it is of a whole year after all.',
    ja: '年の一部の数値の列しかなく、年間の数値になりません：{{columns}}。残りの期間又は年間の数値を求めるか、実際には年間の数値であれば列の上で選んでください。',
  },
  'refusal.mapping.countryInColumn': {
    en: 'A column says of which country each figure is, so that {{country}} cannot be that of the whole file. Leave "--country" out, or say what a name in that column means: --country "NAME={{country}}".',
    ja: '国を示す列があるため、ファイル全体の国として「{{country}}」は指定できません。「--country」を外すか、列の名称に対応する国を「--country 名称={{country}}」で指定してください。',
  },
  'refusal.mapping.countryOfSeries': {
    en: 'Only published series have one country for the whole file. Say who supplies with "--supplier", or whom they are supplied to with "--economy", or choose the table with "--into series".',
    ja: 'ファイル全体の国を指定できるのは公表統計の系列だけです。供給元は「--supplier」、対象国は「--economy」で指定するか、「--into series」で系列を選んでください。',
  },
  'refusal.import.keepColumn': {
    en: 'No column is headed "{{column}}". The columns of this table: {{columns}}.',
    ja: '見出しが「{{column}}」の列はありません。この表の列：{{columns}}。',
  },
  'refusal.import.nameTaken': {
    en: 'Another recipe of this project is kept as "{{name}}". Choose another name. Nothing was imported.',
    ja: 'このプロジェクトには「{{name}}」という名前の取込手順が既にあります。別の名前を指定してください。何も取り込んでいません。',
  },
  'refusal.recipe.valueNew': {
    en: 'Column {{column}}, by which rows are kept, has values that it did not have before: {{values}} ({{count}} in all). Look at them, and say the filter again.',
    ja: '行を絞り込む列「{{column}}」に、以前はなかった値があります：{{values}}（計{{count}}）。確認して、絞り込みの条件を指定し直してください。',
  },
  'refusal.recipe.valueGone': {
    en: 'Column {{column}}, by which rows are kept, no longer has {{values}}. Look at it, and say the filter again.',
    ja: '行を絞り込む列「{{column}}」に{{values}}がありません。確認して、絞り込みの条件を指定し直してください。',
  },
  'refusal.form.title': {
    en: 'Above this table stands "{{found}}"; the form that was kept stands below "{{kept}}". Look at what it holds, then say that it is of the same form: on the page, or with --same-form.',
    ja: 'この表の表題は「{{found}}」ですが、保存した様式の表題は「{{kept}}」です。内容を確認し、同じ様式であれば画面又は--same-formで指定してください。',
  },
  'refusal.form.titleGone': {
    en: 'Nothing stands above this table; the form that was kept stands below "{{kept}}". Look at what it holds, then say that it is of the same form: on the page, or with --same-form.',
    ja: 'この表の上には何も書かれていませんが、保存した様式の表題は「{{kept}}」です。内容を確認し、同じ様式であれば画面又は--same-formで指定してください。',
  },
  'refusal.form.titleNew': {
    en: 'Above this table stands "{{found}}"; above the form that was kept stands nothing. Look at what it holds, then say that it is of the same form: on the page, or with --same-form.',
    ja: 'この表の表題は「{{found}}」ですが、保存した様式には表題がありません。内容を確認し、同じ様式であれば画面又は--same-formで指定してください。',
  },
  'refusal.form.unsaid': {
    en: '{{importField}}: the earlier file of this form said it itself ({{kept}}), and this one does not. Say it, or check that it is the right file.',
    ja: '{{importField}}：同じ様式の前回のファイルには記載（{{kept}}）がありましたが、このファイルにはありません。指定するか、正しいファイルか確認してください。',
  },
  'refusal.form.sheet': {
    en: 'This sheet is called "{{found}}"; the form that was kept was read from "{{kept}}". Look at what it holds, then choose the sheet: on the page, or with --sheet.',
    ja: 'このシートの名前は「{{found}}」ですが、保存した様式は「{{kept}}」から読み取ったものです。内容を確認し、画面又は--sheetでシートを選んでください。',
  },
  'refusal.import.mappingHeads': {
    en: 'Above column {{column}} stands "{{found}}"; in the file that this mapping was kept for it was "{{kept}}". Look whether it is the right file, or import it without --mapping.',
    ja: '{{column}}列の見出しは「{{found}}」ですが、この割当てを保存したファイルでは「{{kept}}」でした。正しいファイルか確認するか、--mappingを付けずに取り込んでください。',
  },
  'refusal.recipe.header': {
    en: 'This recipe reads the header in row {{row}}; in this sheet it stands in row {{header}}, without "{{column}}": {{columns}}. Look whether it is the right file, or change the recipe.',
    ja: 'この取込手順は{{row}}行目を見出しとして読みますが、このシートの見出しは{{header}}行目にあり、列「{{column}}」がありません（{{columns}}）。正しいファイルか確認するか、取込手順を変更してください。',
  },
  'refusal.recipe.twice': {
    en: 'The step "{{step}}" stands twice in this recipe. Leave one of them.',
    ja: '取込手順に「{{step}}」が二つあります。一つにしてください。',
  },
  'refusal.sheet.noHeader': {
    en: 'No table of figures was found in this sheet: no row of column names with figures below it. Add one row with column names, or state the header row and columns.',
    ja: 'シートに数値の表が見つかりません（列名の行と、その下の数値がありません）。列名の行を加えるか、見出し行と列を指定してください。',
  },
  'refusal.sheet.headerOutside': {
    en: 'The header row {{row}} is outside the sheet, which has {{rows}} rows. Choose a row inside it.',
    ja: '見出し行{{row}}はシートの範囲外です（全{{rows}}行）。範囲内の行を指定してください。',
  },
  'refusal.sheet.columnOutside': {
    en: 'Column {{column}} is outside the sheet. Choose another column for this field.',
    ja: '列{{column}}はシートの範囲外です。この項目には別の列を選んでください。',
  },
});
