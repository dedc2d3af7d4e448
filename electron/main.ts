import { join } from 'node:path';
import { LANGUAGES, type Language } from '@shared/base/message';
import { app, BrowserWindow, dialog } from 'electron';
import { firstPreferences, memoryFile, readRemembered } from './backend/preferences';
import { policyLanguage, policyPath } from './plan/policy-file';
import { refusedSwitch } from './shell/allowed-switches';
import { APP_ORIGIN, declareAppScheme, serveBundle } from './shell/app-protocol';
import { startBackend } from './shell/backend';
import { drawAsFoundLast } from './shell/draw-without-graphics';
import { isDark } from './shell/first-frame';
import { givenFile, type HandedOver, handedOver } from './shell/given-file';
import { originOf, registerIpc } from './shell/ipc';
import { mayBeWritten } from './shell/may-be-written';
import { keepMenuToEditing } from './shell/menu';
import { shutNetwork } from './shell/no-network';
import { pasteAfterAct } from './shell/paste-after-act';
import { printFirstWindow } from './shell/printing';
import { openWindow, preloadBeside } from './shell/window';
import { behindCliSwitch } from './terminal/cli-switch';

/** Start order only: what must come before `ready`, then the backend, the IPC boundary and the window. */

const dataFolder = process.env.LODESTONE_USER_DATA;
if (dataFolder !== undefined && dataFolder !== '') app.setPath('userData', dataFolder);

// A build for use knows no other page than its own, whatever its surroundings say.
const devServer = import.meta.env.DEV ? process.env.ELECTRON_RENDERER_URL : undefined;

shutNetwork(devServer);
declareAppScheme();
keepMenuToEditing();

// From then on a page that is cut short in its loading is no failure of the start, and no words stand in the way of the end.
let isEnding = false;
app.once('before-quit', () => {
  isEnding = true;
});

const policy = policyPath(process.platform, process.env);
const given = givenFile(process.argv, app.getAppPath(), process.cwd());

const commandLine = behindCliSwitch(process.argv);
const acted = commandLine?.before ?? process.argv;
const refused = app.isPackaged
  ? refusedSwitch(acted, process.platform, process.getuid?.() === 0, (name) =>
      app.commandLine.hasSwitch(name),
    )
  : null;

if (refused !== null) await refuseStart('app.switchRefused', { word: refused });
else if (commandLine !== null) {
  // Without a window, and beside one that is open: an installed program has no Node to run the command line in.
  await import('./cli');
  app.exit(Number(process.exitCode ?? 0));
}
// Two writers of one in-memory database would overwrite each other, so a second start hands over to the first.
else if (app.requestSingleInstanceLock({ given } satisfies HandedOver)) start().catch(endInWords);
// A folder that takes no file takes no lock either: without a word, a start would seem to do nothing.
else if (mayBeWritten(app.getPath('userData'))) app.quit();
else await refuseStart('app.dataFolderRefused', { folder: app.getPath('userData') });

async function start(): Promise<void> {
  app.on('window-all-closed', () => app.quit());
  let openInWindow: (path: string) => void = () => undefined;
  const windowListens = new Promise<void>((listens) => {
    openInWindow = (path) => void windowListens.then(() => backend.given({}, path));
    app.once('browser-window-created', (_event, { webContents }) =>
      webContents.once('did-finish-load', () => listens()),
    );
  });
  app.on('second-instance', (_event, _argv, _folder, data) => {
    showTheWindow();
    const path = handedOver(data);
    if (path !== null) openInWindow(path);
  });
  // How macOS names a file, whether the program runs already or not.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openInWindow(path);
  });
  const userData = app.getPath('userData');
  drawAsFoundLast(userData);
  let remembered = readRemembered(memoryFile(userData));
  if (remembered === null) {
    await app.whenReady(); // only then is the language of the system known
    remembered = firstPreferences(policyLanguage(policy) ?? app.getLocale());
  }
  const backend = startBackend(
    join(import.meta.dirname, 'backend-thread.js'),
    app.whenReady(),
    {
      userData,
      documents: app.getPath('documents'),
      resources: join(app.getAppPath(), 'resources'),
      wasmPath: join(import.meta.dirname, 'sql-wasm.wasm'),
      highsPath: join(import.meta.dirname, 'highs.wasm'),
      version: app.getVersion(),
      remembered,
      given,
      policyPath: policy,
    },
    {
      push: (event) => {
        for (const window of BrowserWindow.getAllWindows()) window.webContents.send('lodestone:event', event);
      },
      zoom: (level) => {
        for (const window of BrowserWindow.getAllWindows()) window.webContents.setZoomLevel(level);
      },
      paste: pasteAfterAct,
      print: printFirstWindow,
      loadAgain: () => {
        for (const { webContents } of BrowserWindow.getAllWindows()) {
          // What is being tried there was asked of the backend before: nothing is asked about it.
          webContents.once('will-prevent-unload', (event) => event.preventDefault());
          webContents.reload();
        }
      },
      giveUp: (reason) => void giveUp(remembered.preferences.language, reason),
    },
  );
  app.on('before-quit', endUnasked);
  let placed: Promise<unknown> = Promise.resolve();
  saveBeforeQuitting(async () => {
    await placed;
    await backend.close({});
  });
  // From here on the backend is at work beside the start of the window.
  await app.whenReady();
  registerIpc({
    backend,
    trustedOrigins: devServer === undefined ? [APP_ORIGIN] : [APP_ORIGIN, originOf(devServer)],
  });
  serveBundle(join(import.meta.dirname, '../renderer'), remembered);
  await openWindow({
    preload: preloadBeside(import.meta.dirname),
    devServer,
    dark: isDark(remembered.preferences),
    zoom: remembered.preferences.zoom,
    place: remembered.window,
    keepPlace: (place) => {
      placed = backend
        .placed({}, place)
        .catch((error: unknown) => console.error('the place of the window:', error));
    },
    giveUp: (reason) => void giveUp(remembered.preferences.language, reason),
  });
}

/** Chromium acts on its switches when it is ready, which is never: nobody but the program itself has the page. */
async function refuseStart(
  why: 'app.switchRefused' | 'app.dataFolderRefused',
  params: Readonly<Record<string, string>>,
): Promise<void> {
  const { translator } = await import('@shared/catalogue/translate');
  const said = LANGUAGES.map((language) => translator(language)(why, params));
  dialog.showErrorBox('Lodestone', said.join('\n'));
  app.exit(1);
}

/** Its words are loaded when they are wanted: a start does not wait for those of both languages. */
async function giveUp(language: Language, reason: string): Promise<void> {
  const { translator } = await import('@shared/catalogue/translate');
  endInWords(translator(language)('app.diesAgain', { reason }));
}

/** A process without a window would also take every second start for itself. */
function endInWords(error: unknown): void {
  if (isEnding) return;
  console.error('the start failed:', error);
  dialog.showErrorBox('Lodestone', error instanceof Error ? error.message : String(error));
  app.exit(1);
}

/** A person who closes the window is asked about what is not kept; the end of a session or of the program waits for no answer. */
function endUnasked(): void {
  for (const { webContents } of BrowserWindow.getAllWindows())
    webContents.once('will-prevent-unload', (event) => event.preventDefault());
}

/** The end, once the window has agreed to close, waits until the project file is whole on disk; what was confirmed is in the journal even if this is cut short. */
function saveBeforeQuitting(close: () => Promise<void>): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void close()
      .catch((error: unknown) => console.error('closing the project failed:', error))
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
}

function showTheWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}
