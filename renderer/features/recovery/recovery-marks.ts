import type { RecoveryView } from '@shared/model/recovery';

/** A moment on the line: a state that was kept, the file on the disk, a change of a journal that is in the project or not. */
interface RecoveryMark {
  readonly key: string;
  readonly kind: 'kept' | 'file' | 'held' | 'open';
  /** ISO instant. */
  readonly at: string;
  /** Percent of the line. */
  readonly place: number;
}

/** Space at either end of the line, in percent. */
const EDGE = 2;

/** The moments of a recovery from the newest backup before the file to the last change; older states are listed only. */
export function recoveryMarks({ kept, onDisk, journals }: RecoveryView): {
  readonly marks: readonly RecoveryMark[];
  readonly from: string;
  readonly to: string;
} {
  const written = onDisk?.at ?? '';
  const changes = journals.flatMap(({ file, changes: own }) =>
    own.map(({ at, standing }, index) => ({
      key: `${file} ${index}`,
      at,
      kind: standing === 'held' ? ('held' as const) : ('open' as const),
    })),
  );
  const states = kept.slice(0, 3).map(({ name, at }) => ({ key: name, at, kind: 'kept' as const }));
  const file = onDisk === null ? [] : [{ key: 'file', at: written, kind: 'file' as const }];
  const found = [...states, ...file, ...changes].sort((a, b) => (a.at < b.at ? -1 : 1));
  const [from, to] = [found[0]?.at ?? written, found.at(-1)?.at ?? written];
  const span = Math.max(1, Date.parse(to) - Date.parse(from));
  const placed = found.map((mark) => ({
    ...mark,
    place: EDGE + ((Date.parse(mark.at) - Date.parse(from)) / span) * (100 - 2 * EDGE),
  }));
  return { marks: placed, from, to };
}
