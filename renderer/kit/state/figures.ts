import type { MessageKey } from '@shared/base/message';
import type { Notice } from '@shared/base/refusal';
import type { InputOf } from '@shared/catalogue/contract';
import type { Figure } from '@shared/model/figure';
import type { PastedBlock } from '../grid/pasted-block';
import { announce } from './announce';
import { ask } from './bridge';
import type { Words } from './language';
import { putAwayNotice, sayingRefusals, showNotice } from './notices';

/** A figure that was pasted. */
export interface PastedFigure {
  readonly figure: Figure;
  readonly value: number;
}

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
  { economyId, scenarioId }: Pick<InputOf<'figures.paste'>, 'economyId' | 'scenarioId'>,
  block: PastedBlock<PastedFigure>,
  unreadable: MessageKey,
  { t }: Pick<Words, 't'>,
): void {
  const notice = blockNotice(block, unreadable);
  if (notice !== null) showNotice(notice);
  if (block.kind !== 'cells') return;
  const cells = [...block.cells];
  void sayingRefusals(async () => {
    await ask('figures.paste', { economyId, scenarioId, cells });
    putAwayNotice();
    announce(t('shares.pasted', { count: cells.length }));
  });
}
