import type { ElectronApplication } from '@playwright/test';

/** Answers the next file dialogs of the main process, as a person who picks these paths would. */
export async function choosePaths(app: ElectronApplication, ...paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, picked) => {
    const queue = [...picked];
    const next = () => queue.shift() ?? '';
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [next()] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: next() });
  }, paths);
}
