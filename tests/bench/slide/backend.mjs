// Stands before the backend thread: says with the answer of each run when the question came, when the run was done and when
// the answer was ready.
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';

const now = () => performance.timeOrigin + performance.now();
const came = new Map();
const post = parentPort.postMessage.bind(parentPort);
const on = parentPort.on.bind(parentPort);
// An ear of its own would open the port before the backend listens.
parentPort.on = (event, listener) =>
  on(event, (message) => {
    if (message.kind === 'call' && message.args[0] === 'whatif.run') came.set(message.id, now());
    listener(message);
  });
parentPort.postMessage = (message) => {
  const received = came.get(message.id);
  if (received === undefined || message.kind !== 'done') return post(message);
  came.delete(message.id);
  const { text, numbers } = message.value.value.view;
  // The first thing that is done with a question is to look at the clock, the last before packing to look again.
  const ran = received + Number(/"elapsedMs":([\d.]+)/.exec(text)?.[1] ?? Number.NaN);
  const bytes = text.length + numbers.byteLength;
  post({ ...message, bench: { received, ran, packed: now(), bytes } });
};
await import(pathToFileURL(process.argv[2]).href);
