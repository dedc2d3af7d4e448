import { messages } from '../base/message';

/** Words of IPC, of file dialogs, and for what should not happen. */
export const ipc = messages({
  'refusal.door.unknown': {
    en: 'The window asked for something that this version does not know. Restart Lodestone.',
    ja: 'この版にない処理が要求されました。Lodestoneを再起動してください。',
  },
  'refusal.door.input': {
    en: 'What was entered {{what}} does not fit. {{misfit}} Correct it and try again.',
    ja: '{{what}}入力値が正しくありません。{{misfit}}値を直して、もう一度実行してください。',
  },
  'refusal.file.notChosen': {
    en: 'This file was not chosen in a dialog for this purpose. Choose it again.',
    ja: 'このファイルはこの用途で選択されていません。もう一度選択してください。',
  },
  'refusal.cancelled': { en: 'Cancelled. Nothing was changed.', ja: '中止しました。変更はありません。' },
  'refusal.defect': {
    en: 'Something went wrong inside Lodestone ({{detail}}). Nothing was changed by this step. Restart the program if it happens again, and report these words.',
    ja: 'プログラム内部で問題が発生しました（{{detail}}）。この操作による変更はありません。再発する場合は再起動し、この表示内容を管理者に知らせてください。',
  },
  'dialog.openProject': { en: 'Open project', ja: 'プロジェクトを開く' },
  'dialog.newProject': { en: 'New project', ja: '新しいプロジェクト' },
  'dialog.saveCopy': { en: 'Save a copy', ja: 'コピーを保存' },
  'dialog.redactedCopy': { en: 'Save a redacted copy', ja: '非公開情報を除いたコピーの保存' },
  'dialog.importFile': { en: 'Import a supplier’s file', ja: '供給元ファイルの取込み' },
  'dialog.briefWord': { en: 'Save the brief as a document', ja: '説明資料を文書として保存' },
  'dialog.chartPicture': { en: 'Save the chart as a picture', ja: '図を画像として保存' },
  'dialog.briefPdf': { en: 'Save the brief as PDF', ja: '説明資料をPDFとして保存' },
  'dialog.exportTable': { en: 'Export one table', ja: '表の出力' },
  'dialog.exportWorkbook': { en: 'Export scenario workbook', ja: 'シナリオブックの出力' },
  'dialog.saveRejects': { en: 'Save marked copy', ja: '指摘入りコピーの保存' },
  'dialog.filter.project': { en: 'Lodestone project', ja: 'Lodestoneプロジェクト' },
  'dialog.filter.sheet': { en: 'Spreadsheets and text tables', ja: '表計算・テキスト形式の表' },
  'dialog.supplierForms': { en: 'Choose the folder of the forms', ja: '記入票のフォルダーを選択' },
  'dialog.openCopy': { en: 'Folder in which the open copy is made', ja: '出力先のフォルダーを選択' },
  'dialog.mineralPack': { en: 'Choose the folder of a mineral pack', ja: '鉱物パックのフォルダーを選択' },
  'dialog.openRecipe': { en: 'Take the steps of a recipe', ja: '取込手順の読込み' },
  'dialog.saveRecipe': { en: 'Keep the steps as a recipe', ja: '取込手順の保存' },
  'dialog.filter.recipe': { en: 'Recipe of an import', ja: '取込手順' },
  'dialog.filter.word': { en: 'Word document', ja: 'Word文書' },
  'dialog.filter.picture': { en: 'Picture', ja: '画像' },
  'dialog.filter.pdf': { en: 'PDF', ja: 'PDF' },
  'dialog.filter.csv': { en: 'CSV table', ja: 'CSV形式の表' },
  'dialog.filter.workbook': { en: 'Excel workbook', ja: 'Excelブック' },
  'contents.stocksLeftOut': { en: 'Stock figures not for the public left out', ja: '非公開の備蓄量を除く' },
  'contents.leftOut': { en: 'What is not for the public left out', ja: '非公開情報を除く' },
  'contents.secretStocks': { en: 'Holds stock figures not for the public', ja: '非公開：備蓄量を含む' },
});
