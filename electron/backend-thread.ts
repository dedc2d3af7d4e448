import { workerData } from 'node:worker_threads';
import type { BackendData } from './backend/make-context';
import { openAhead } from './threads/project-thread';
import { serveCalls } from './threads/serve-calls';

/**
 * The thread in which every message of the page is answered. Start order only: the worker of the project of last time opens it
 * while this thread loads what answers.
 */

// The main thread starts this thread with these fields.
const { begun, ...places } = workerData as BackendData;

// What fails behind an answer is a defect to be written down; the open project does not go down with it.
process.on('unhandledRejection', (reason) => console.error('defect:', reason));

const ahead = begun === null ? null : openAhead(begun);
const { backendCalls } = await import('./backend-thread-calls');
// Without its project the backend is of no use either: both are started again, and what was confirmed is in the journal.
const endWithIt = (why: Error): never => {
  console.error('the thread of the project has ended:', why);
  process.exit(1); // of this thread
};
serveCalls(backendCalls(places, ahead, endWithIt), 'at once');
