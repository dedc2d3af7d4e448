import type { Figure } from '@shared/model/figure';
import { announce } from '../state/announce';
import { ask } from '../state/bridge';
import { openDialog } from '../state/dialogs';
import type { FigureView } from '../state/figures';
import type { Words } from '../state/language';
import { notifyRefusals } from '../state/notices';
import { AnnotateManyDialog } from './AnnotateManyDialog';

/** Opens what can be said of several figures of the plan besides their values: one change. */
export function openAnnotateMany(
  { economyId }: Pick<FigureView, 'economyId'>,
  figures: readonly Figure[],
  { t }: Pick<Words, 't'>,
): void {
  const count = figures.length;
  openDialog(
    <AnnotateManyDialog
      count={count}
      onApply={(said) => {
        if (Object.keys(said).length === 0) return;
        void notifyRefusals(async () => {
          await ask('figures.annotateMany', { economyId, figures: [...figures], ...said });
          announce(t('figures.many.done', { count }));
        });
      }}
    />,
  );
}
