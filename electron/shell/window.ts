import { join } from 'node:path';
import { BrowserWindow, type BrowserWindowConstructorOptions, type Session, screen, session } from 'electron';
import type { WindowPlace } from '../backend/preferences';
import { APP_ORIGIN, APP_SCHEME } from './app-protocol';
import { developmentPolicy } from './content-policy';
import { reviveDeadPage } from './dead-page';
import { leaveNoDictionary } from './no-network';
import { hearActs } from './paste-after-act';
import { leastOf, openingOf } from './window-place';

/** Where the window's files are, the dev server's address in a development run, and what the first frame is drawn on. */
interface WindowPlaces {
  readonly preload: string;
  readonly devServer: string | undefined;
  readonly dark: boolean;
  readonly zoom: number;
  /** Where it stood when it was closed last. */
  readonly place: WindowPlace | null;
  /** Hears where it stands when it is closed. */
  readonly keepPlace: (place: WindowPlace) => void;
  /** Ends the program in words. */
  readonly giveUp: (reason: string) => void;
}

const BACKGROUND = { light: '#f4f4f1', dark: '#121518' } as const;

/** Opens the one window, with every way out of the page shut before the page is loaded. */
export async function openWindow(places: WindowPlaces): Promise<BrowserWindow> {
  guardSession(session.defaultSession, places.devServer);
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { maximized, ...bounds } = openingOf(places.place, screens);
  const window = new BrowserWindow({ ...windowOptions(places), ...leastOf(screens), ...bounds });
  guardNavigation(window);
  hearActs(window.webContents);
  window.removeMenu();
  // Chromium keeps a size of its own for the address; that of the preferences holds.
  window.webContents.once('dom-ready', () => window.webContents.setZoomLevel(places.zoom));
  const show = onceOnly(() => (maximized ? window.maximize() : window.show()));
  window.once('ready-to-show', show);
  window.on('close', () =>
    places.keepPlace({ ...window.getNormalBounds(), maximized: window.isMaximized() }),
  );
  const address = places.devServer ?? `${APP_ORIGIN}/index.html`;
  const load = (end = ''): Promise<void> => window.loadURL(`${address}${end}`);
  reviveDeadPage(window.webContents, (end) => void load(end), places.giveUp);
  await load();
  setTimeout(() => {
    if (!window.isDestroyed()) show();
  }, FRAME_PATIENCE_MS).unref();
  return window;
}

/**
 * So long a window whose page is there waits for the sign that its first frame is drawn. Chromium draws a frame or two of a window
 * that is not shown, and then none: were the sign not to come with these, the program would run without a window for good.
 */
const FRAME_PATIENCE_MS = 1000;

function onceOnly(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

function windowOptions({ preload, dark, devServer }: WindowPlaces): BrowserWindowConstructorOptions {
  return {
    title: 'Lodestone',
    show: false,
    autoHideMenuBar: true,
    backgroundColor: dark ? BACKGROUND.dark : BACKGROUND.light,
    ...(process.platform === 'win32'
      ? { titleBarStyle: 'hidden' as const, titleBarOverlay: { height: 36 } }
      : {}),
    // These are Electron's defaults; they are written out because the tests hold the window to them.
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: devServer !== undefined,
      enableDeprecatedPaste: false,
      // Compiled code is kept from the first start on; else only scripts that were run twice within three days are.
      v8CacheOptions: 'bypassHeatCheck',
    },
  };
}

/** The page stays where it is: no navigation, no second window, no embedded view. */
function guardNavigation({ webContents }: BrowserWindow): void {
  webContents.on('will-navigate', (event) => event.preventDefault());
  webContents.on('will-frame-navigate', (event) => event.preventDefault());
  webContents.on('will-redirect', (event) => event.preventDefault());
  webContents.on('will-attach-webview', (event) => event.preventDefault());
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // Peer connections do not pass through webRequest; without a proxy this leaves them no route.
  webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Nothing is granted to the page, and no request leaves the app's own scheme. */
function guardSession(target: Session, devServer: string | undefined): void {
  target.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === 'clipboard-sanitized-write'),
  );
  // A page may copy without being asked; as a picture it can only do so by this name.
  target.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write');
  target.setDevicePermissionHandler(() => false);
  leaveNoDictionary(target);
  target.on('will-download', (event) => event.preventDefault());
  target.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !mayRequest(details.url, devServer) }),
  );
  if (devServer !== undefined) sendDevelopmentPolicy(target, devServer);
}

function mayRequest(address: string, devServer: string | undefined): boolean {
  const { protocol, host } = new URL(address);
  if (protocol === `${APP_SCHEME}:`) return true;
  if (devServer === undefined) return false;
  return protocol === 'devtools:' || host === new URL(devServer).host;
}

function sendDevelopmentPolicy(target: Session, devServer: string): void {
  target.webRequest.onHeadersReceived((details, answer) => {
    const policy = { 'Content-Security-Policy': [developmentPolicy(devServer)] };
    answer({ responseHeaders: { ...details.responseHeaders, ...policy } });
  });
}

/** The preload of a build, seen from the folder of the main entry. */
export function preloadBeside(mainFolder: string): string {
  return join(mainFolder, '../preload/preload.cjs');
}
