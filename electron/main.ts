import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { declareAppScheme, serveBundle } from './app-protocol';
import { openWindow, preloadBeside } from './window';

/** Start order only: what must come before `ready`, then the files, the door and the window. */

const dataFolder = process.env.LODESTONE_USER_DATA;
if (dataFolder !== undefined && dataFolder !== '') app.setPath('userData', dataFolder);

// Chromium's own services would look for updates and lists; the app speaks to nobody.
app.commandLine.appendSwitch('disable-background-networking');
app.commandLine.appendSwitch('disable-component-update');
app.commandLine.appendSwitch('disable-domain-reliability');

declareAppScheme();

// Two writers of one in-memory database would overwrite each other, so a second start hands over to the first.
if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  app.on('window-all-closed', () => app.quit());
  app.on('second-instance', showTheWindow);
  await app.whenReady();

  serveBundle(join(import.meta.dirname, '../renderer'));
  // CALL SITE of the door: `registerDoor(...)` of ipc/door.ts goes here, before a page can ask for anything.
  await openWindow({
    preload: preloadBeside(import.meta.dirname),
    devServer: app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL,
  });
}

function showTheWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}
