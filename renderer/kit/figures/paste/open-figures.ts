import type { ReadInto } from '@shared/features/importing/pasted';
import { type Block, writeBlock } from '../../grid/controller/block';
import { sheetIndex } from '../../grid/figure-controller';
import type { FigureLine, FigureSheet } from '../../grid/figure-sheet';
import type { ColDef, ColGroupDef } from '../../grid/grid-types';
import { ask } from '../../state/bridge';
import { OVERTAKEN } from '../../state/job';
import { noticeOf, showNotice } from '../../state/notices';
import { type FigureGround, figureSource } from './figure-source';
import { openLaid } from './laid-paste';
import { pasteReading } from './paste-state';

/** Reads a block for a grid of figures and shows what it would do; one that cannot be read is refused in words. */
export async function openFigures<Line extends FigureLine>(
  block: Block,
  into: ReadInto,
  ground: Omit<FigureGround<Line>, 'heads' | 'names'>,
): Promise<void> {
  try {
    const text = writeBlock(block);
    const read = await pasteReading.run((jobId) => ask('importing.readBlock', { text, into, jobId }));
    if (read === OVERTAKEN) return;
    const index = sheetIndex(ground.sheet);
    openLaid(
      figureSource(read, {
        ...ground,
        heads: headsOf(ground.sheet),
        // A line that is not there yet has no group to name.
        names: ({ id, called }) => (index.line(id) === undefined ? [called] : index.names(id)),
      }),
    );
  } catch (error) {
    showNotice(noticeOf(error));
  }
}

/** What the columns of a grid are called: as blocks head them, and as the page does. */
function headsOf<Line extends FigureLine>({
  across,
  columns,
}: FigureSheet<Line>): FigureGround<Line>['heads'] {
  const shown = new Map(leavesOf(columns).map(({ colId, headerName }) => [colId, headerName]));
  return across.map(({ id, head }) => ({
    id,
    names: [head, shown.get(id) ?? ''].filter((one) => one !== ''),
  }));
}

function leavesOf<Line>(columns: readonly (ColDef<Line> | ColGroupDef<Line>)[]): ColDef<Line>[] {
  return columns.flatMap((one) => ('children' in one ? leavesOf(one.children) : [one]));
}
