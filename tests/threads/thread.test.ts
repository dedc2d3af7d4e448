import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { Reader } from '../../electron/threads/reader';
import { type Served, served } from '../../electron/threads/served';
import { Thread } from '../../electron/threads/thread';
import { Cancelled } from '../../electron/threads/thread-messages';
import { portToWorker, startedAfter, startedWorker } from '../../electron/threads/worker-channel';
import { smallVocabulary } from '../importing/support/vocabulary';
import { refusalIn } from '../refusal-of';
import { builtWorkers, workerFolder } from './built-workers';
import type { ExampleWorker } from './example-worker';

const FOLDER = workerFolder('thread');
builtWorkers(FOLDER, { example: 'tests/threads/example-worker.ts' });

const threads: Thread[] = [];
function thread(): Thread {
  const made = new Thread(startedWorker(join(FOLDER, 'example.mjs'), null));
  threads.push(made);
  return made;
}
afterEach(async () => {
  for (const one of threads.splice(0)) await one.end();
});

describe('a call into a worker', () => {
  it('gives its result; typed arrays stay typed', async () => {
    const worker = thread();
    expect(await worker.call('add', [2, 3])).toBe(5);
    expect(await worker.call('arrays', [Float64Array.of(0.1, 2)])).toEqual(Float64Array.of(0.2, 4));
  });

  it('that is refused stays a refusal with its place', async () => {
    const { notice } = await refusalIn(thread().call('refuse', [150]));
    expect(notice).toEqual({
      code: 'refusal.share.range',
      params: { value: 150 },
      place: { file: 'a.xlsx', cell: 'B2' },
    });
  });

  it.each([
    ['that fails keeps its words', 'fail', 'broken inside'],
    ['of a method that is not there names it', 'nothing', 'no method "nothing" in this worker'],
  ])('%s, and the next one works', async (_what, method, words) => {
    const worker = thread();
    await expect(worker.call(method, [])).rejects.toThrow(words);
    expect(await worker.call('add', [1, 1])).toBe(2);
  });

  it('that cannot be sent fails alone', async () => {
    const worker = thread();
    await expect(worker.call('add', [() => 1])).rejects.toThrow(/could not be cloned/);
    expect(await worker.call('add', [1, 1])).toBe(2);
  });

  it('waits for the one before it', async () => {
    const worker = thread();
    const answers = await Promise.all(['a', 'b', 'c'].map((name) => worker.call('slowly', [name])));
    expect(answers).toEqual(['a', 'b', 'c'].map((name) => ({ name, mostAtOnce: 1 })));
  });
});

describe('chunks', () => {
  it('come in order, one taken after the other, with the next few on their way meanwhile', async () => {
    const seen: number[] = [];
    let open = 0;
    let mostOpen = 0;
    let sent = 0;
    let mostAhead = 0;
    const count = await thread().call('chunks', [20], {
      onChunk: async (chunk: never) => {
        open++;
        mostOpen = Math.max(mostOpen, open);
        await new Promise((resolve) => setTimeout(resolve, 10));
        mostAhead = Math.max(mostAhead, sent - seen.length);
        seen.push(chunk as number);
        open--;
      },
      onProgress: (done) => {
        sent = done;
      },
    });
    expect([count, mostOpen]).toEqual([20, 1]);
    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => index));
    expect(mostAhead).toBe(4); // a fast sender is held back
  });

  it('that the taker refuses end the call with that refusal', async () => {
    const seen: number[] = [];
    const call = thread().call('chunks', [20], {
      onChunk: async (chunk: never) => {
        seen.push(chunk as number);
        if (seen.length === 3) throw new Error('enough');
      },
    });
    await expect(call).rejects.toThrow('enough');
    expect(seen).toEqual([0, 1, 2]);
  });
});

describe('cancelling', () => {
  it('ends a call that works, and the worker goes on', async () => {
    const worker = thread();
    const controller = new AbortController();
    const call = worker.call('untilCancelled', [], {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(call).rejects.toBeInstanceOf(Cancelled);
    expect(await worker.call('add', [1, 1])).toBe(2);
  });

  it('gives a worker up that holds nothing, wherever it is', async () => {
    const controller = new AbortController();
    const call = thread().call('neverAsks', [], { signal: controller.signal, stopsAtOnce: true });
    setTimeout(() => controller.abort(), 50);
    await expect(call).rejects.toBeInstanceOf(Cancelled);
  });

  it.each([
    ['before the call', true],
    ['while another call is at work', false],
  ])('%s it never begins', async (_when, early) => {
    const worker = thread();
    const controller = new AbortController();
    if (early) controller.abort();
    const before = worker.call('slowly', ['first']);
    let chunks = 0;
    const call = worker.call('chunks', [5], {
      signal: controller.signal,
      onChunk: async () => void chunks++,
    });
    controller.abort();
    await expect(call).rejects.toBeInstanceOf(Cancelled);
    await before;
    expect(chunks).toBe(0);
  });
});

describe('a worker that ends', () => {
  it.each([
    ['by itself', async (worker: Thread) => worker.call('die', []), 'a worker ended early with code 7'],
    ['by its owner', async (worker: Thread) => worker.end(), 'this worker was ended'],
  ])('%s fails open and later calls in words', async (_how, end, words) => {
    const worker = thread();
    // The order of calls is theirs, so the one that ends it must come before the one that hangs.
    const ended = end(worker).catch((error: Error) => error.message);
    const open = worker.call('hang', []).catch((error: Error) => error.message);
    expect(await open).toBe(words);
    await ended;
    await expect(worker.call('add', [1, 1])).rejects.toThrow(words);
  });

  it('before it started says why', async () => {
    const missing = new Thread(startedWorker(join(FOLDER, 'gone.mjs'), null));
    threads.push(missing);
    await expect(missing.call('add', [1, 1])).rejects.toThrow(/gone\.mjs/);
  });
});

describe('a worker that another thread has started', () => {
  function elsewhere() {
    const { port1, port2 } = new MessageChannel();
    const told: string[] = [];
    const way = startedWorker(join(FOLDER, 'example.mjs'), { port: port1 }, {}, [port1]);
    const ended = new Promise<void>((end) =>
      way.listen(
        () => undefined,
        ({ message }) => {
          told.push(message);
          end();
        },
        ({ message }) => told.push(message),
      ),
    );
    const worker = new Thread(portToWorker(port2));
    threads.push(worker);
    return { worker, ended, told };
  }

  it('is asked as one of its own, in chunks too, and ended', async () => {
    const { worker, ended, told } = elsewhere();
    expect(await worker.call('add', [2, 3])).toBe(5);
    const taken: unknown[] = [];
    expect(await worker.call('chunks', [9], { onChunk: async (chunk) => void taken.push(chunk) })).toBe(9);
    expect(taken).toHaveLength(9);
    await worker.end();
    await ended;
    expect(told).toEqual(['a worker ended early with code 0']);
    await expect(worker.call('add', [1, 1])).rejects.toThrow('this worker was ended');
  });

  it('that ends by itself fails open and later calls in words', async () => {
    const { worker, ended, told } = elsewhere();
    const died = worker.call('die', []);
    const open = worker.call('hang', []);
    await expect(died).rejects.toThrow('a worker ended early');
    await expect(open).rejects.toThrow('a worker ended early');
    await ended;
    expect(told).toEqual(['a worker ended early with code 7']);
    await expect(worker.call('add', [1, 1])).rejects.toThrow('a worker ended early');
  });
});

it('what is asked of a worker that is started later waits for it, and so does its end', async () => {
  let start: () => void = () => undefined;
  const before = new Promise<void>((go) => {
    start = go;
  });
  let starts = 0;
  const later = startedAfter(before, () => {
    starts += 1;
    return startedWorker(join(FOLDER, 'example.mjs'), null);
  });
  const worker = new Thread(later);
  const asked = worker.call('add', [2, 3]);
  expect(starts).toBe(0);
  start();
  expect(await asked).toBe(5);
  expect(starts).toBe(1);
  await worker.end();
  await expect(worker.call('add', [1, 1])).rejects.toThrow('this worker was ended');
});

it('a worker that cannot be started fails its calls in words: none waits for ever', async () => {
  const worker = new Thread(
    startedAfter(Promise.reject(new Error('no display')), () => startedWorker('nowhere.mjs', null)),
  );
  await expect(worker.call('add', [2, 3])).rejects.toThrow('no display');
  await expect(worker.call('add', [2, 3])).rejects.toThrow('no display');
  await worker.end();
});

it('a worker that ends by itself is told to who looks after it; one that is ended is not', async () => {
  const lost: string[] = [];
  const watched = () => {
    const one = thread();
    one.whenLost(({ message }) => lost.push(message));
    return one;
  };
  await expect(watched().call('die', [])).rejects.toThrow();
  expect(lost).toEqual(['a worker ended early with code 7']);
  await watched().end();
  expect(lost).toHaveLength(1);
});

describe('a worker in the types of its entry', () => {
  it('is asked as its own object is', async () => {
    const worker = served<ExampleWorker>(thread());
    expect(await worker.add({}, 2, 3)).toBe(5);
    const taken: number[] = [];
    const count = await worker.chunks({ onChunk: async (chunk) => void taken.push(chunk) }, 3);
    expect([count, taken]).toEqual([3, [0, 1, 2]]);
    const controller = new AbortController();
    const call = worker.untilCancelled({ signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toThrow(Cancelled);
  });

  it('does not compile with another method, argument or chunk', () => {
    const wrong = (worker: Served<ExampleWorker>) => [
      // @ts-expect-error there is no such method
      () => worker.subtract({}, 2, 3),
      // @ts-expect-error a text is no number
      () => worker.add({}, 2, '3'),
      // @ts-expect-error its chunks are numbers
      () => worker.chunks({ onChunk: async (chunk: string) => void chunk }, 3),
    ];
    expect(wrong).toBeTypeOf('function');
  });
});

/** The worker of the examples has other methods than one that reads. */
function called(worker: object, method: string): Promise<unknown> {
  return (
    (worker as Record<string, (...args: unknown[]) => Promise<unknown>>)[method]?.({}, 2, 3) ??
    Promise.reject()
  );
}

describe('a reader that is told the names of a project', () => {
  it('is told them once, as long as they are the same ones and it is the same reader', async () => {
    const reader = new Reader(join(FOLDER, 'example.mjs'), { mb: 64, seconds: 60 });
    const [some, others] = [{ ...smallVocabulary }, { ...smallVocabulary }];
    const tell = (names: typeof some) => reader.read('a.xlsx', async (_worker, told) => told(names));
    try {
      const told = [
        await tell(some),
        await tell(some),
        await tell(others),
        await tell(others),
        await tell(some),
      ];
      expect(told.map((names) => [some, others, null].indexOf(names))).toEqual([0, 2, 1, 2, 0]);
      await reader.forget();
      expect(await tell(some)).toBe(some);
    } finally {
      await reader.end();
    }
  });
});

describe('a reader that is expected', () => {
  it('is started once, reads what comes, and another one where it has ended', async () => {
    const reader = new Reader(join(FOLDER, 'example.mjs'), { mb: 64, seconds: 60 });
    let started = 0;
    const count = () => {
      started += 1;
    };
    process.on('worker', count);
    const ask = (method: string) => reader.read('a.xlsx', (worker) => called(worker, method));
    try {
      reader.expect();
      reader.expect();
      expect(await ask('add')).toBe(5);
      expect(await ask('add')).toBe(5);
      expect(started).toBe(1);
      await expect(ask('die')).rejects.toThrow('ended early');
      reader.expect();
      expect(await ask('add')).toBe(5);
      expect(started).toBe(2);
      await reader.forget();
      expect(await ask('add')).toBe(5);
    } finally {
      process.off('worker', count);
      await reader.end();
    }
  });
});
