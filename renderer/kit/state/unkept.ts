import { ask, onEvent } from './bridge';
import { createStore } from './store';

/** Names of what is being tried and not kept, asked of every feature that has such work. */
type Tell = () => readonly string[];
const tellers: Tell[] = [];

/** A feature says here what would be lost with the project or the window. */
export function tellUnkept(tell: Tell): void {
  tellers.push(tell);
}

/** Names of all that is being tried and not kept. */
export function unkept(): readonly string[] {
  return tellers.flatMap((tell) => tell());
}

/** What is being written outside of the project: it is waited for before the project or the window goes. */
export const writing = createStore<{ readonly names: readonly string[]; readonly failed: boolean }>({
  names: [],
  failed: false,
});

/** The one question before something is lost; null while there is nothing to ask. */
export const losing = createStore<{ readonly question: LosingQuestion | null }>({ question: null });

interface LosingQuestion {
  readonly what: 'unkept' | 'writing';
  readonly names: readonly string[];
  readonly answer: (goOn: boolean) => void;
}

/** True where nothing is being written and nothing is unkept; else what the person answers, or what comes of the writing. */
export async function mayLose(): Promise<boolean> {
  if (writing.get().names.length > 0 && !(await untilWritten())) return false;
  const names = unkept();
  return names.length === 0 || put('unkept', names);
}

function put(what: LosingQuestion['what'], names: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    losing.get().question?.answer(false);
    const answer = (goOn: boolean): void => {
      losing.set({ question: null });
      resolve(goOn);
    };
    losing.set({ question: { what, names, answer } });
  });
}

/** Says what is being written, until it is there or the person would rather stay. One that could not be written says why: that is read first. */
async function untilWritten(): Promise<boolean> {
  const goesOn = put('writing', writing.get().names);
  const stop = writing.subscribe(() => {
    const { names, failed } = writing.get();
    if (failed || names.length === 0) losing.get().question?.answer(!failed);
  });
  try {
    return await goesOn;
  } finally {
    stop();
  }
}

/** Stops what is being written, as far as it can be stopped: whoever waits for it goes on then. */
export function stopWriting(): Promise<null> {
  return ask('files.stopWriting', null);
}

/** The window stays open until the question is answered; answered with yes, it closes. */
export function askBeforeClosing(): () => void {
  let agreed = false;
  const stopHearing = onEvent((event) => {
    if (event.kind === 'files.writing') writing.set({ names: event.names, failed: event.failed });
  });
  const onLeaving = (event: BeforeUnloadEvent): void => {
    if (agreed || (unkept().length === 0 && writing.get().names.length === 0)) return;
    event.preventDefault();
    void mayLose().then((goOn) => {
      if (!goOn) return;
      agreed = true;
      window.close();
    });
  };
  window.addEventListener('beforeunload', onLeaving);
  return () => {
    stopHearing();
    window.removeEventListener('beforeunload', onLeaving);
  };
}
