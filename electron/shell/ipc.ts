import { Refusal } from '@shared/base/refusal';
import type { Reply } from '@shared/ipc/message';
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Backend } from './backend';

const INVOKE = 'lodestone:invoke';
const DROP = 'lodestone:drop';

interface IpcOptions {
  /** Who answers. */
  readonly backend: Backend;
  /** Origins whose top frame may ask: the app's own scheme, in development also the dev server. */
  readonly trustedOrigins: readonly string[];
}

/** The one way in: checks who asks, and answers with plain data whatever happens. What is asked, the backend checks. */
export function registerIpc(options: IpcOptions): void {
  ipcMain.handle(INVOKE, (event, name: unknown, input: unknown) => {
    if (!isTrusted(event, options.trustedOrigins)) throw new Error('refused: not a frame of this app');
    return options.backend.answer({}, name, input).catch(backendIsGone);
  });
  ipcMain.handle(DROP, (event, path: unknown, count: unknown) => {
    if (!isTrusted(event, options.trustedOrigins)) throw new Error('refused: not a frame of this app');
    if (typeof path !== 'string' || typeof count !== 'number') throw new Error('refused: not a dropped file');
    // Its path comes from the preload, never from the page.
    return options.backend.dropped({}, path, count);
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

/** A thread that has ended answers nothing; what was confirmed is in the journal. */
function backendIsGone(error: unknown): Reply<never> {
  const detail = error instanceof Error ? error.message : String(error);
  return { ok: false, notice: new Refusal('refusal.defect', { detail }).notice };
}
