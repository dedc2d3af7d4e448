import { asCopied } from '@shared/base/formula-prefix';
import type { OverwrittenCell, PastedLines, PastedRows } from '@shared/features/data/contract';
import type { TableName } from '@shared/model/tables';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { copyToClipboard } from '../../kit/state/copy';
import { openDialog } from '../../kit/state/dialogs';
import type { Words } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { looked } from './data-state';
import { PackDialog } from './PackDialog';
import type { Line } from './read-rows';

/** Cells as they were typed, pasted or filled: one change. @returns whether they stand */
export async function setCells(
  table: TableName,
  cells: readonly { readonly id: string; readonly field: string; readonly text: string }[],
  spoken: string,
): Promise<boolean> {
  let stands = false;
  await notifyRefusals(async () => {
    await ask('data.set', { table, cells: [...cells] });
    announce(spoken);
    stands = true;
  });
  return stands;
}

/** A pasted block of cells: one change. @returns what came of it; null where it was refused as a whole */
export function pasteCells(
  table: TableName,
  cells: readonly { readonly id: string; readonly field: string; readonly text: string }[],
): Promise<PastedRows | null> {
  return answered(() => ask('data.paste', { table, cells: [...cells] }));
}

/** Pasted lines that say which rows they mean. @param agreed what a person lets be written over; null where nobody was asked */
export function pasteLines(
  table: TableName,
  lines: readonly Line[],
  agreed: readonly OverwrittenCell[] | null,
): Promise<PastedLines | null> {
  return answered(() =>
    ask('data.pasteLines', {
      table,
      lines: lines.map((line) => ({ ...line })),
      agreed: agreed?.map(({ id, field, was }) => ({ id, field, was })) ?? null,
    }),
  );
}

async function answered<Answer>(asking: () => Promise<Answer>): Promise<Answer | null> {
  let answer: Answer | null = null;
  await notifyRefusals(async () => {
    answer = await asking();
  });
  return answer;
}

/** The rows on the page with their heads, for a spreadsheet, and the mark that goes with them. */
export function copyRows(
  heads: readonly string[],
  lines: readonly (readonly string[])[],
  mark: string | null,
  spoken: string,
): void {
  const plain = (text: string): string => asCopied(text.replace(/[\t\r\n]+/g, ' '));
  copyToClipboard([heads, ...lines].map((cells) => cells.map(plain).join('\t')).join('\n'), mark);
  announce(spoken);
}

/** Takes a mineral pack in; where it has problems, shows them all. */
export async function addPack({ t, f }: Words): Promise<void> {
  await notifyRefusals(async () => {
    const folder = await ask('files.choose', { purpose: 'mineral_pack' });
    if (folder === null) return;
    const { problems, materials, rows, written } = await ask('data.addPack', { handle: folder.handle });
    if (problems.length > 0) {
      openDialog(<PackDialog problems={problems} />);
      return;
    }
    announce(t('pack.added', { minerals: f.items(materials), rows, written }));
  });
}

/** All rows that are asked for, as a file of values. @returns what was written, in words; null where nothing was */
export async function writeRows(suggestedName: string, { t }: Words): Promise<string | null> {
  let said: string | null = null;
  await notifyRefusals(async () => {
    const file = await ask('files.choose', { purpose: 'export_table', suggestedName });
    if (file === null) return;
    const { table, text, sort, where } = looked.get();
    const { contents, ...written } = await ask('data.write', {
      table,
      text,
      sort,
      where,
      handle: file.handle,
    });
    said = [t('data.written', written), contents].filter((part) => part !== '').join(t('place.join'));
    announce(said);
  });
  return said;
}
