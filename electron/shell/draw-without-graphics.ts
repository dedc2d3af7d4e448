import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { foundNoGraphics, noGraphics } from './graphics-memory';

/**
 * On a machine without graphics hardware, as virtual desktops are, Chromium starts a process that looks for some, fails and is
 * started again, and the page waits for it: half of a start. What one start has found holds for the next ones of a week. Run
 * before `ready`.
 * @param userData where it is left
 */
export function drawAsFoundLast(userData: string): void {
  const path = join(userData, 'no-graphics.json');
  if (foundNoGraphics(read(path), app.getVersion(), new Date())) {
    app.disableHardwareAcceleration();
    // Nor what stands in for it: the libraries of a drawing that nothing here asks for were loaded before the first frame.
    app.commandLine.appendSwitch('disable-software-rasterizer');
    return;
  }
  app.once('browser-window-created', (_event, { webContents }) =>
    // A page that is there has been told how it is drawn.
    webContents.once('did-finish-load', () => {
      if (!app.getGPUFeatureStatus().gpu_compositing.startsWith('disabled')) return;
      // What cannot be left is found again.
      writeFile(path, noGraphics(app.getVersion(), new Date())).catch(() => undefined);
    }),
  );
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
