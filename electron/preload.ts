import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';

/** The only channels between the page and the main process; the page itself reaches the first two. */
const INVOKE = 'lodestone:invoke';
const EVENT = 'lodestone:event';
const DROP = 'lodestone:drop';

/** What is used of the page's window: this side is compiled without the DOM. */
interface DropEvent {
  readonly isTrusted: boolean;
  readonly dataTransfer: { readonly files: ArrayLike<DroppedFile> } | null;
  preventDefault(): void;
}
type DroppedFile = Parameters<typeof webUtils.getPathForFile>[0];
declare const window: {
  addEventListener(kind: 'dragover' | 'drop', listener: (event: DropEvent) => void): void;
};

/** What the page is given. It never sees `ipcRenderer` or an event object. */
const bridge = Object.freeze({
  /** Sends one message of the contract with its input; the IPC boundary checks both and answers with plain data. */
  invoke(message: string, input: unknown): Promise<unknown> {
    return ipcRenderer.invoke(INVOKE, message, input);
  },

  /** Hears what the main process pushes (progress, a new revision); the answer stops listening. */
  onEvent(listener: (event: unknown) => void): () => void {
    const relay = (_event: IpcRendererEvent, payload: unknown): void => listener(payload);
    ipcRenderer.on(EVENT, relay);
    return () => {
      ipcRenderer.removeListener(EVENT, relay);
    };
  },
});

contextBridge.exposeInMainWorld('lodestone', bridge);

/**
 * A file that a person drops on the window. Its path goes to the main process from here, which pushes a handle: no path
 * passes through the page, and an event that the page made up itself is not trusted.
 */
function takeDroppedFiles(): void {
  window.addEventListener('dragover', (event) => event.preventDefault());
  window.addEventListener('drop', (event) => {
    event.preventDefault();
    if (!event.isTrusted) return;
    const files = Array.from(event.dataTransfer?.files ?? []);
    const [path = ''] = files.map((file) => webUtils.getPathForFile(file));
    if (path !== '') void ipcRenderer.invoke(DROP, path, files.length);
  });
}

takeDroppedFiles();
