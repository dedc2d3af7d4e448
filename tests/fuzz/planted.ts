import { workOn } from './portion-worker';
import type { Subject } from './subject';

/** What the watch over a portion must tell, planted at a case each. */
const PLANTED: Readonly<Record<number, () => Promise<string>>> = {
  1: async () => {
    for (;;);
  },
  3: async () => {
    const held: string[][] = [];
    for (;;) held.push(Array.from({ length: 100_000 }, (_, at) => `${at} ${held.length}`));
  },
  5: async () => {
    throw new TypeError('planted');
  },
  7: async () => {
    Object.assign(Object.prototype, { planted: true });
    return 'polluted';
  },
  9: async () => {
    content = 'other';
    return 'changed';
  },
};

let content = 'same';

const planted: Subject = {
  tryCase: async (_draw, index) => PLANTED[index]?.() ?? 'sound',
  mark: async () => content,
  content: async () => content,
  close: async () => undefined,
};

void workOn({ planted: { open: async () => planted } });
