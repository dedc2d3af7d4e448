import type { ElectronApplication } from '@playwright/test';
import { inMain } from '../fixtures/in-main';

/** Answers the next file dialogs of the main process, as a person who picks these paths would. */
export async function choosePaths(app: ElectronApplication, ...paths: readonly string[]): Promise<void> {
  await inMain(
    app,
    ({ dialog }, picked) => {
      const queue = [...picked];
      const next = () => queue.shift() ?? '';
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [next()] });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: next() });
    },
    paths,
  );
}
