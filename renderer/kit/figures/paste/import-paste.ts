import { nameAnswerKey } from '@shared/features/importing/name-answers';
import type { PastedAs, PastePreview } from '@shared/features/importing/pasted';
import type { NameKind } from '@shared/model/mapping';
import { ask } from '../../state/bridge';
import { OVERTAKEN } from '../../state/job';
import { noticeOf, showNotice } from '../../state/notices';
import { projectTold } from '../../state/session';
import { type ImportPasting, type PastePlace, pasteReading, pasting } from './paste-state';

type Said = Pick<ImportPasting, 'text' | 'place' | 'as' | 'names'>;

const look = ({ text, place, as, names }: Said, out: Iterable<string> = []) =>
  pasteReading.run((jobId) =>
    ask('importing.paste', {
      text,
      place: { ...place, years: [...place.years] },
      as,
      answers: names.length === 0 ? null : { names: names.map((one) => ({ ...one })) },
      mends: [...out].map((cell) => ({ cell, as: null, text: null })),
      jobId,
    }),
  );

/** Shows what was found, with nothing taken out of it. */
function show(said: Said, found: PastePreview): void {
  const discard = () => void discarded(found);
  pasting.set({ paste: { kind: 'import', ...said, found, out: new Set(), notice: null, discard } });
}

function current(): ImportPasting | null {
  const { paste } = pasting.get();
  return paste?.kind === 'import' ? paste : null;
}

/** Reads a block and shows what it would do; one that cannot be read is refused in words, and the page stays. */
export async function openPaste(text: string, place: PastePlace): Promise<void> {
  const said = { text, place, as: null, names: [] };
  try {
    const found = await look(said);
    if (found !== OVERTAKEN) show(said, found);
  } catch (error) {
    showNotice(noticeOf(error));
  }
}

/** Says something else of the block, which is read again. */
async function sayOf(change: Partial<Said>): Promise<void> {
  const before = current();
  if (before === null) return;
  pasting.set({ paste: { ...before, ...change } });
  const { text, place, as, names } = { ...before, ...change };
  try {
    const found = await look({ text, place, as, names });
    if (found === OVERTAKEN) return;
    await discarded(before.found);
    show({ text, place, as, names }, found);
  } catch (error) {
    pasting.set({ paste: { ...before, notice: noticeOf(error) } });
  }
}

export const sayFigures = (as: PastedAs): Promise<void> => sayOf({ as });

/** Decides about names of a kind. */
export function sayNames(kind: NameKind, texts: readonly string[], as: string): Promise<void> {
  const keys = new Set(texts.map((text) => nameAnswerKey(kind, text)));
  const others = (current()?.names ?? []).filter((one) => !keys.has(nameAnswerKey(one.kind, one.text)));
  return sayOf({ names: [...others, ...texts.map((text) => ({ kind, text, as }))] });
}

/** Writes it as one change, without the cells that were taken out. @param without further cells */
export async function writeImport(without: readonly string[] = []): Promise<void> {
  const before = current();
  if (before === null || before.found.diff === null) return;
  const out = new Set([...before.out, ...without]);
  try {
    let { batchId } = before.found.diff;
    if (out.size > 0) {
      const found = await look(before, out);
      if (found === OVERTAKEN || found.diff === null) return;
      await discarded(before.found);
      batchId = found.diff.batchId;
    }
    const { info } = await ask('importing.apply', { batchId, rejected: 'leave_out' });
    pasting.set({ paste: null });
    projectTold(info);
  } catch (error) {
    pasting.set({ paste: { ...before, notice: noticeOf(error) } });
  }
}

async function discarded({ diff }: PastePreview): Promise<void> {
  if (diff !== null) await ask('importing.discard', { batchId: diff.batchId });
}
