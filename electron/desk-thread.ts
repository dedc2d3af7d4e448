import { workerData } from 'node:worker_threads';
import type { DeskPlaces } from './desk/make-context';
import { projectOfStart, projectPlaces } from './desk/project-of-start';
import { openAhead } from './threads/project-thread';
import { serveCalls } from './threads/serve-calls';

/**
 * The thread in which every message of the page is answered. Start order only: a worker of its own opens the project of
 * last time while this thread loads what answers.
 */

// The main thread starts this thread with these fields.
const places = workerData as DeskPlaces;

// What fails behind an answer is a defect to be written down; the open project does not go down with it.
process.on('unhandledRejection', (reason) => console.error('defect:', reason));

const options = projectOfStart(places.given, places.remembered, places.userData);
const ahead = options === null ? null : openAhead(options, projectPlaces(places));
// What the window waits for longest is the project: two threads that load at once would hold each other back.
await ahead?.thread.begun;
const { deskCalls } = await import('./desk-thread-calls');
serveCalls(deskCalls(places, ahead), 'at once');
