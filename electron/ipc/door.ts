import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { type AnswerOptions, answer } from './answer';

const INVOKE = 'lodestone:invoke';

export interface DoorOptions extends AnswerOptions {
  /** Origins whose top frame may ask: the app's own scheme, in development also the dev server. */
  readonly trustedOrigins: readonly string[];
}

/** The one way in: checks who asks and what is asked, and answers with plain data whatever happens. */
export function registerDoor(options: DoorOptions): void {
  ipcMain.handle(INVOKE, (event, name: unknown, input: unknown) => {
    if (!isTrusted(event, options.trustedOrigins)) throw new Error('refused: not a frame of this app');
    return answer(options, name, input);
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
