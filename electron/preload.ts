import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';

/** The only two channels between the page and the main process. */
const INVOKE = 'lodestone:invoke';
const EVENT = 'lodestone:event';

/** What the page is given. It never sees `ipcRenderer` or an event object. */
const bridge = Object.freeze({
  /** Sends one message of the contract with its input; the door checks both and answers with plain data. */
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
