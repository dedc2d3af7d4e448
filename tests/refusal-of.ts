import { Refusal } from '@shared/base/refusal';

/** The refusal that an action throws; any other error is thrown on. */
export function refusalOf(action: () => unknown): Refusal {
  try {
    action();
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown;
    throw thrown;
  }
  throw new Error('nothing was refused');
}

/** The refusal that a promise is rejected with. */
export async function refusalIn(work: Promise<unknown>): Promise<Refusal> {
  try {
    await work;
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown;
    throw thrown;
  }
  throw new Error('nothing was refused');
}
