import type { MessageKey } from '@shared/base/message';
import type { Notice } from '@shared/base/refusal';
import type { InputOf } from '@shared/catalogue/contract';
import type { Figure } from '@shared/model/figure';
import type { PastedFigure } from '../grid/figure-clipboard';
import type { FigureCell } from '../grid/figure-sheet';
import type { FigureEntry } from '../grid/parse-figure';
import type { PastedBlock } from '../grid/pasted-block';
import { announce } from './announce';
import { ask } from './bridge';
import type { Words } from './language';
import { putAwayNotice, sayingRefusals, showNotice } from './notices';

/** Where figures are edited: the economy, and the scenario in hand or null for the plan. */
export type FigureView = Pick<InputOf<'figures.set'>, 'economyId' | 'scenarioId'>;

/** Why a block comes to nothing; null where it is cells. */
export function blockNotice(block: PastedBlock<unknown>, unreadable: MessageKey): Notice | null {
  switch (block.kind) {
    case 'nothing':
      return { code: 'refusal.share.pasteNothing', params: {} };
    case 'unreadable':
      return { code: unreadable, params: { text: block.text } };
    case 'too_large':
      return { code: 'refusal.share.pasteSize', params: { rows: block.rows, columns: block.columns } };
    case 'cells':
      return null;
  }
}

/** A pasted block as one change; what does not fit or cannot be read keeps all of it out. */
export function pasteFigures(
  { economyId, scenarioId }: FigureView,
  block: PastedBlock<PastedFigure>,
  unreadable: MessageKey,
  { t }: Pick<Words, 't'>,
): void {
  const notice = blockNotice(block, unreadable);
  if (notice !== null) showNotice(notice);
  if (block.kind !== 'cells') return;
  const cells = [...block.cells];
  void sayingRefusals(async () => {
    await ask('figures.set', { economyId, scenarioId, by: 'paste', cells });
    putAwayNotice();
    announce(t('shares.pasted', { count: cells.length }));
  });
}

/**
 * One typed figure; what cannot be read is said, and the old figure stays. An empty cell is none, or what the scenario
 * inherits.
 * @param spoken what the live region says of the figure that is then in force
 */
export function typeFigure(
  { economyId, scenarioId }: FigureView,
  { figure, value: before }: FigureCell,
  entry: FigureEntry,
  unreadable: MessageKey,
  spoken?: (value: number | null) => string | Promise<string>,
): void {
  if (entry.kind === 'unreadable') {
    showNotice({ code: unreadable, params: { text: entry.text } });
    return;
  }
  const value = entry.kind === 'blank' ? null : entry.value;
  if (value === before) return;
  void sayingRefusals(async () => {
    await ask('figures.set', { economyId, scenarioId, by: 'typing', cells: [{ figure, value }] });
    putAwayNotice();
    if (spoken === undefined) return;
    const now = value ?? (await ask('figures.look', { economyId, scenarioId, figure })).inherited;
    announce(await spoken(now));
  });
}

/** The same value in several figures, as one change. */
export function fillFigures(
  { economyId, scenarioId }: FigureView,
  figures: readonly Figure[],
  value: number,
): void {
  const cells = figures.map((figure) => ({ figure, value }));
  void sayingRefusals(async () => {
    await ask('figures.set', { economyId, scenarioId, by: 'fill', cells });
    putAwayNotice();
  });
}

/** Takes back what the scenario in hand says itself. */
export function resetFigure({ economyId, scenarioId }: FigureView, figure: Figure): void {
  if (scenarioId === null) return;
  void sayingRefusals(async () => {
    await ask('figures.reset', { economyId, scenarioId, figure });
    putAwayNotice();
  });
}
