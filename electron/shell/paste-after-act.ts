import { BrowserWindow, type WebContents } from 'electron';

/** What a person does to choose from a menu. */
const ACTS: ReadonlySet<string> = new Set(['mouseDown', 'mouseUp', 'rawKeyDown', 'keyDown']);
/** So long the choice counts, in milliseconds. */
const COUNTS_MS = 1000;

let actedAt = Number.NEGATIVE_INFINITY;

/** Hears what a person presses in a window: a page can make up no such event. */
export function hearActs(contents: WebContents): void {
  contents.on('input-event', (_event, { type }) => {
    if (ACTS.has(type)) actedAt = performance.now();
  });
}

/** Pastes where the keys go, once for each press of a person: no page reads the clipboard by itself. */
export function pasteAfterAct(): void {
  if (performance.now() - actedAt > COUNTS_MS) return;
  actedAt = Number.NEGATIVE_INFINITY;
  for (const { webContents } of BrowserWindow.getAllWindows()) webContents.paste();
}
