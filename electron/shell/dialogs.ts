import type { Language, MessageKey } from '@shared/base/message';
import type { FilePurpose } from '@shared/features/files/contract';
import { BrowserWindow, dialog, type FileFilter } from 'electron';

interface DialogKind {
  readonly mode: 'open' | 'save' | 'folder';
  readonly title: MessageKey;
  readonly filter: MessageKey;
  readonly extensions: string[];
}

const PROJECT = ['lodestone'];
const KINDS: Readonly<Record<FilePurpose, DialogKind>> = {
  open_project: {
    mode: 'open',
    title: 'dialog.openProject',
    filter: 'dialog.filter.project',
    extensions: PROJECT,
  },
  merge_project: {
    mode: 'open',
    title: 'dialog.mergeProject',
    filter: 'dialog.filter.project',
    extensions: PROJECT,
  },
  new_project: {
    mode: 'save',
    title: 'dialog.newProject',
    filter: 'dialog.filter.project',
    extensions: PROJECT,
  },
  save_copy: { mode: 'save', title: 'dialog.saveCopy', filter: 'dialog.filter.project', extensions: PROJECT },
  redacted_copy: {
    mode: 'save',
    title: 'dialog.redactedCopy',
    filter: 'dialog.filter.project',
    extensions: PROJECT,
  },
  open_copy: {
    mode: 'folder',
    title: 'dialog.openCopy',
    filter: 'dialog.filter.csv',
    extensions: ['csv'],
  },
  return_form: {
    mode: 'save',
    title: 'dialog.returnForm',
    filter: 'dialog.filter.word',
    extensions: ['docx'],
  },
  return_workbook: {
    mode: 'save',
    title: 'dialog.returnForm',
    filter: 'dialog.filter.workbook',
    extensions: ['xlsx'],
  },
  verify_return: {
    mode: 'open',
    title: 'dialog.verifyReturn',
    filter: 'dialog.filter.return',
    extensions: ['docx', 'xlsx'],
  },
  own_return_form: {
    mode: 'open',
    title: 'dialog.ownReturnForm',
    filter: 'dialog.filter.returnForm',
    extensions: ['docx', 'xlsx'],
  },
  import_file: {
    mode: 'open',
    title: 'dialog.importFile',
    filter: 'dialog.filter.sheet',
    extensions: ['xlsx', 'xlsm', 'ods', 'csv', 'tsv', 'txt', 'json'],
  },
  export_workbook: {
    mode: 'save',
    title: 'dialog.exportWorkbook',
    filter: 'dialog.filter.workbook',
    extensions: ['xlsx'],
  },
  export_table: {
    mode: 'save',
    title: 'dialog.exportTable',
    filter: 'dialog.filter.csv',
    extensions: ['csv'],
  },
  verify_paper: {
    mode: 'open',
    title: 'dialog.verifyPaper',
    filter: 'dialog.filter.paper',
    extensions: ['pdf', 'docx', 'html', 'xlsx'],
  },
  open_form: {
    mode: 'open',
    title: 'dialog.openForm',
    filter: 'dialog.filter.workbook',
    extensions: ['xlsx'],
  },
  filled_form: {
    mode: 'save',
    title: 'dialog.filledForm',
    filter: 'dialog.filter.workbook',
    extensions: ['xlsx'],
  },
  brief_word: {
    mode: 'save',
    title: 'dialog.briefWord',
    filter: 'dialog.filter.word',
    extensions: ['docx'],
  },
  exercise_paper: {
    mode: 'save',
    title: 'dialog.exercisePaper',
    filter: 'dialog.filter.word',
    extensions: ['docx'],
  },
  open_script: {
    mode: 'open',
    title: 'dialog.openScript',
    filter: 'dialog.filter.script',
    extensions: ['json'],
  },
  save_script: {
    mode: 'save',
    title: 'dialog.saveScript',
    filter: 'dialog.filter.script',
    extensions: ['json'],
  },
  brief_pdf: {
    mode: 'save',
    title: 'dialog.briefPdf',
    filter: 'dialog.filter.pdf',
    extensions: ['pdf'],
  },
  chart_picture: {
    mode: 'save',
    title: 'dialog.chartPicture',
    filter: 'dialog.filter.picture',
    extensions: ['png', 'svg'],
  },
  save_rejects: {
    mode: 'save',
    title: 'dialog.saveRejects',
    filter: 'dialog.filter.workbook',
    extensions: ['xlsx'],
  },
  open_recipe: {
    mode: 'open',
    title: 'dialog.openRecipe',
    filter: 'dialog.filter.recipe',
    extensions: ['json'],
  },
  save_recipe: {
    mode: 'save',
    title: 'dialog.saveRecipe',
    filter: 'dialog.filter.recipe',
    extensions: ['json'],
  },
  supplier_forms: {
    mode: 'folder',
    title: 'dialog.supplierForms',
    filter: 'dialog.filter.workbook',
    extensions: ['xlsx'],
  },
  recovery_folder: {
    mode: 'folder',
    title: 'dialog.recoveryFolder',
    filter: 'dialog.filter.project',
    extensions: PROJECT,
  },
  recovery_tables: {
    mode: 'save',
    title: 'dialog.recoveryTables',
    filter: 'dialog.filter.workbook',
    extensions: ['xlsx'],
  },
  mineral_pack: {
    mode: 'folder',
    title: 'dialog.mineralPack',
    filter: 'dialog.filter.csv',
    extensions: ['csv'],
  },
};

/**
 * Asks a person for a file, in their language, starting in the folder used last for this purpose.
 * @param startPath folder, or folder and suggested name, to start from
 * @returns the path, or null when the person cancels
 */
export async function askForFile(
  purpose: FilePurpose,
  language: Language,
  startPath: string,
): Promise<string | null> {
  const kind = KINDS[purpose];
  // Loaded when it is wanted: a start does not wait for all words of both languages.
  const { translator } = await import('@shared/catalogue/translate');
  const say = translator(language);
  const filters: FileFilter[] = [{ name: say(kind.filter), extensions: kind.extensions }];
  const common = { title: say(kind.title), defaultPath: startPath, filters };
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  if (kind.mode !== 'save') {
    const options = {
      ...common,
      properties: [kind.mode === 'folder' ? ('openDirectory' as const) : ('openFile' as const)],
    };
    const { filePaths } = await (window === undefined
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options));
    return filePaths[0] ?? null;
  }
  const { filePath, canceled } = await (window === undefined
    ? dialog.showSaveDialog(common)
    : dialog.showSaveDialog(window, common));
  if (canceled || filePath === '') return null;
  const endings = kind.extensions.map((extension) => `.${extension}`);
  const isOne = endings.some((ending) => filePath.toLowerCase().endsWith(ending));
  return isOne ? filePath : `${filePath}${endings[0] ?? ''}`;
}
