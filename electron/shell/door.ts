import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { type AnswerOptions, answer } from './answer';

const INVOKE = 'lodestone:invoke';
const DROP = 'lodestone:drop';

interface DoorOptions extends AnswerOptions {
  /** Origins whose top frame may ask: the app's own scheme, in development also the dev server. */
  readonly trustedOrigins: readonly string[];
  /** A file dropped on the window; its path comes from the preload, never from the page. */
  onDrop(path: string, count: number): void;
}

/** The one way in: checks who asks and what is asked, and answers with plain data whatever happens. */
export function registerDoor(options: DoorOptions): void {
  ipcMain.handle(INVOKE, (event, name: unknown, input: unknown) => {
    if (!isTrusted(event, options.trustedOrigins)) throw new Error('refused: not a frame of this app');
    return answer(options, name, input);
  });
  ipcMain.handle(DROP, (event, path: unknown, count: unknown) => {
    if (!isTrusted(event, options.trustedOrigins)) throw new Error('refused: not a frame of this app');
    if (typeof path !== 'string' || typeof count !== 'number') throw new Error('refused: not a dropped file');
    options.onDrop(path, count);
  });
}

function isTrusted(event: IpcMainInvokeEvent, origins: readonly string[]): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && origins.includes(originOf(frame.url));
}

/** Scheme and host; `URL.origin` is "null" for a scheme of our own. */
export function originOf(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
