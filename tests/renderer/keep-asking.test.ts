import type { MessageName } from '@shared/catalogue/contract';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepAsking, knownNow } from '../../renderer/kit/state/keep-asking';
import { session } from '../../renderer/kit/state/session';
import { byHand } from './fake-main';

/** An answer of a question that is put by hand, and what became of it. */
function asking(words: string, patient = false, name: MessageName = 'needs.list') {
  const put: ReturnType<typeof byHand<string>>[] = [];
  const heard: string[] = [];
  const stop = keepAsking<string>({
    name,
    words,
    patient,
    put: () => {
      const one = byHand<string>();
      put.push(one);
      return one.promise;
    },
    take: (value, revision) => heard.push(`${value} of ${revision}`),
    refuse: ({ code }) => heard.push(code),
  });
  return { put, heard, stop };
}

const goOn = (): void => session.set((before) => ({ ...before, revision: before.revision + 1 }));
const soon = () => vi.advanceTimersByTimeAsync(10);

beforeEach(() => {
  vi.useFakeTimers();
  session.set((before) => ({ ...before, epoch: before.epoch + 1, revision: 7 }));
});
afterEach(() => void vi.useRealTimers());

it('puts a question once under each revision, and drops what comes after the next one', async () => {
  const { put, heard, stop } = asking('"a"');
  put[0]?.resolve('one');
  await soon();
  goOn();
  await soon();
  goOn();
  await soon();
  put[1]?.resolve('late');
  put[2]?.resolve('three');
  await soon();
  stop();
  goOn();
  await soon();
  expect([put.length, heard]).toEqual([3, ['one of 7', 'three of 9']]);
});

it('is known to whoever asks the same of the same revision', async () => {
  const first = asking('"b"');
  expect(knownNow('needs.list', '"b"')).toBeNull();
  first.put[0]?.resolve('one');
  await soon();
  expect(knownNow('needs.list', '"b"')).toEqual({ value: 'one', revision: 7 });
  const second = asking('"b"');
  expect([second.put.length, second.heard]).toEqual([0, ['one of 7']]);
  goOn();
  expect(knownNow('needs.list', '"b"')).toBeNull();
  first.stop();
  second.stop();
});

it('who is drawn otherwise by a change is stopped before the question is put again', async () => {
  const { put, stop } = asking('"c"');
  goOn();
  stop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(put.length).toBe(1);
});

it('what seldom changes waits for a rest', async () => {
  const { put, stop } = asking('"d"', true);
  put[0]?.resolve('one');
  goOn();
  await vi.advanceTimersByTimeAsync(200);
  goOn();
  await vi.advanceTimersByTimeAsync(200);
  expect(put.length).toBe(1);
  await vi.advanceTimersByTimeAsync(100);
  expect(put.length).toBe(2);
  stop();
});

it('what is asked of a thing that is gone asks first what there is, and falls back without a word', async () => {
  const list = asking('"e"', true);
  list.put[0]?.resolve('old list');
  await soon();
  const gone = asking('"f"');
  gone.put[0]?.resolve('all of it');
  await soon();
  goOn();
  await soon();
  expect(list.put.length).toBe(1);
  const { RefusedByMain } = await import('../../renderer/kit/state/bridge');
  gone.put[1]?.reject(new RefusedByMain({ code: 'refusal.scenario.unknown', params: {} }));
  await soon();
  expect(list.put.length).toBe(2);
  list.put[1]?.resolve('new list');
  gone.stop(); // it falls back
  await vi.advanceTimersByTimeAsync(1000);
  expect([list.heard.at(-1), gone.heard]).toEqual(['new list of 8', ['all of it of 7']]);
  list.stop();
});

it('a refusal of what is there is told, and what speaks of a file is not asked again', async () => {
  const { put, heard, stop } = asking('"g"');
  put[0]?.reject(new Error('broken'));
  await soon();
  expect(heard.length).toBe(1);
  stop();
  const file = asking('"h"', false, 'importing.page');
  goOn();
  await soon();
  expect(file.put.length).toBe(1);
  file.stop();
});
