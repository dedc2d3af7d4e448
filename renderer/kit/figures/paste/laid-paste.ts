import type { Refused } from '../../grid/PasteDialog';
import { noticeOf } from '../../state/notices';
import type { LaidBlock, LaidSaid, LaidSource } from './laid-block';
import { closePaste, pasting } from './paste-state';

/** Shows what a block would do. */
export function openLaid(source: LaidSource): void {
  const said: LaidSaid = { as: null, names: new Map(), heads: new Map() };
  const discard = () => undefined;
  pasting.set({ paste: { kind: 'laid', source, said, out: new Set(), notice: null, discard } });
}

/** Says something else of it; what was taken out is in again. */
export function sayLaid(change: Partial<LaidSaid>): void {
  pasting.set(({ paste }) =>
    paste?.kind === 'laid'
      ? { paste: { ...paste, said: { ...paste.said, ...change }, out: new Set(), notice: null } }
      : { paste },
  );
}

/** Writes it, and goes back to the page. @returns what is refused */
export async function writeLaid(laid: LaidBlock, out: ReadonlySet<string>): Promise<readonly Refused[]> {
  const before = pasting.get().paste;
  const isSame = (): boolean => {
    const { paste } = pasting.get();
    return paste?.kind === 'laid' && before?.kind === 'laid' && paste.source === before.source;
  };
  try {
    const refused = await laid.write(out);
    // What stands has changed meanwhile: it is looked at anew.
    if (refused.length === 0 && isSame()) closePaste();
    return refused;
  } catch (error) {
    const notice = noticeOf(error);
    pasting.set(({ paste }) => ({ paste: paste === null ? null : { ...paste, notice } }));
    return [];
  }
}
