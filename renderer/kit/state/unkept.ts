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

/** The one question before work is lost; null while there is nothing to ask. */
export const losing = createStore<{ readonly question: LosingQuestion | null }>({ question: null });

interface LosingQuestion {
  readonly names: readonly string[];
  readonly answer: (goOn: boolean) => void;
}

/** True at once where nothing is unkept; else what the person answers. */
export function mayLose(): Promise<boolean> {
  const names = unkept();
  if (names.length === 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    losing.get().question?.answer(false);
    losing.set({
      question: {
        names,
        answer: (goOn) => {
          losing.set({ question: null });
          resolve(goOn);
        },
      },
    });
  });
}

/** The window stays open until the question is answered; answered with yes, it closes. */
export function askBeforeClosing(): () => void {
  let agreed = false;
  const onLeaving = (event: BeforeUnloadEvent): void => {
    if (agreed || unkept().length === 0) return;
    event.preventDefault();
    void mayLose().then((goOn) => {
      if (!goOn) return;
      agreed = true;
      window.close();
    });
  };
  window.addEventListener('beforeunload', onLeaving);
  return () => window.removeEventListener('beforeunload', onLeaving);
}
