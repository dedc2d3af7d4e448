import { type MessagePort, type ResourceLimits, Worker } from 'node:worker_threads';
import type { FromWorker, ToWorker } from './thread-messages';

/** The way to a worker and back, whoever has started it. */
export interface WorkerChannel {
  /** @param given buffers of the message that need not be copied: whoever sends them has them no more */
  send(message: ToWorker, given: readonly ArrayBuffer[]): void;
  /**
   * @param ended hears that the worker has ended
   * @param failed hears what it ends by, where nothing in it has caught that
   */
  listen(
    hear: (message: FromWorker) => void,
    ended: (why: Error) => void,
    failed: (why: Error) => void,
  ): void;
  /** Ends the worker. */
  end(): Promise<unknown>;
}

/**
 * Starts a worker.
 * @param entry path of the built worker file
 * @param data plain data that it starts with
 * @param ports of the data: whoever starts the worker has them no more
 */
export function startedWorker(
  entry: string,
  data: unknown,
  resourceLimits: ResourceLimits = {},
  ports: readonly MessagePort[] = [],
): WorkerChannel {
  const worker = new Worker(entry, { workerData: data, resourceLimits, transferList: [...ports] });
  return {
    send: (message, given) => worker.postMessage(message, given),
    listen: (hear, ended, failed) => {
      worker.on('message', hear);
      worker.on('error', failed);
      worker.on('messageerror', failed);
      worker.on('exit', (code) => ended(new Error(`a worker ended early with code ${code}`)));
    },
    end: () => worker.terminate(),
  };
}

/** To a worker that is started when something else has come; what is sent before waits for it. */
export function startedAfter(before: Promise<unknown>, start: () => WorkerChannel): WorkerChannel {
  const way = before.then(start);
  return {
    // Who cannot be started is told of to the listeners.
    send: (message, given) =>
      void way.then(
        (found) => found.send(message, given),
        () => undefined,
      ),
    listen: (hear, ended, failed) => void way.then((found) => found.listen(hear, ended, failed), ended),
    end: () =>
      way.then(
        (found) => found.end(),
        () => undefined,
      ),
  };
}

/** So long a worker that is told to end has for what it is doing; one that never comes to hear of it is left alone. */
const END_PATIENCE_MS = 5_000;

/** To a worker that another thread has started and given the other end: what it fails by is told there. */
export function portToWorker(port: MessagePort): WorkerChannel {
  const closed = new Promise<void>((end) => port.once('close', end));
  return {
    send: (message, given) => port.postMessage(message, given),
    listen: (hear, ended, failed) => {
      port.on('message', hear);
      port.on('messageerror', failed);
      void closed.then(() => ended(new Error('a worker ended early')));
    },
    end: () => {
      port.postMessage({ kind: 'end' } satisfies ToWorker);
      const patience = setTimeout(() => port.close(), END_PATIENCE_MS);
      return closed.then(() => clearTimeout(patience));
    },
  };
}
