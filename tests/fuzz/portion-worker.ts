import { parentPort, workerData } from 'node:worker_threads';
import { tidyUp } from '../tidy-up';
import type { NamedSubject } from './subject';
import { type Asked, tryCases } from './try-cases';

/** What the thread that watches hands over. `begun`: number of the case under way, and how many have been begun. */
interface Portion extends Asked {
  readonly subject: string;
  readonly begun: Int32Array;
}

/** Tries the cases of a portion in this thread, and tells what became of each. */
export async function workOn(subjects: Readonly<Record<string, Pick<NamedSubject, 'open'>>>): Promise<void> {
  const { subject: name, begun, ...asked } = workerData as Portion; // from watchPortion alone
  const subject = await subjects[name]?.open();
  if (subject === undefined) throw new Error(`nothing is called ${name}`);
  for await (const tried of tryCases(subject, asked, (index) => {
    Atomics.store(begun, 0, index);
    Atomics.add(begun, 1, 1);
  }))
    parentPort?.postMessage(tried);
  await subject.close();
  await tidyUp();
}
