import { pressed } from './pressed';

interface RowNameProps {
  readonly name: string;
  readonly isChosen: boolean;
  /** Chooses the row above or below; at either end nothing. */
  readonly move: (step: 1 | -1) => void;
  /** What letters do to the row. */
  readonly letters?: Readonly<Record<string, () => void>>;
  /** Said of the name where the pointer rests. */
  readonly title?: string;
}

/** The name of a row that can be chosen in a table. Up and down go through its rows. */
export function RowName({ name, isChosen, move, letters = {}, title }: RowNameProps) {
  return (
    <button
      type="button"
      className="ld-row-name"
      title={title}
      ref={isChosen ? focusIfMoved : null}
      onKeyDown={(event) => {
        const step = STEPS.get(event.key);
        const act = step === undefined ? letters[pressed(event.nativeEvent)] : () => move(step);
        if (act === undefined) return;
        event.preventDefault();
        act();
      }}
    >
      {name}
    </button>
  );
}

const STEPS: ReadonlyMap<string, 1 | -1> = new Map([
  ['ArrowUp', -1],
  ['ArrowDown', 1],
]);

/** Chooses a row so many rows on. */
export function stepThrough<Row>(rows: readonly Row[], index: number, choose: (row: Row) => void) {
  return (step: 1 | -1): void => {
    const next = rows[index + step];
    if (next !== undefined) choose(next);
  };
}

/** The name of the chosen row takes the focus where another row of the table had it. */
function focusIfMoved(name: HTMLButtonElement | null): void {
  if (name !== null && document.activeElement?.classList.contains('ld-row-name') === true) name.focus();
}
