import { BrowserWindow } from 'electron';

/**
 * What the window shows, as it prints itself: on pages of the size that its style says, tagged, so that it can be read aloud.
 * @throws Error where there is no window
 */
export async function printFirstWindow(): Promise<Uint8Array> {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) throw new Error('there is no window to print');
  return window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
  });
}
