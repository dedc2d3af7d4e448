import type { MessageKey } from '@shared/base/message';
import type { Figure } from '@shared/model/figure';
import { ask } from '../state/bridge';
import { openDialog } from '../state/dialogs';
import type { FigureView } from '../state/figures';
import { notifyRefusals } from '../state/notices';
import { AnnotateDialog } from './AnnotateDialog';

interface Annotated {
  readonly economyId: FigureView['economyId'];
  readonly figure: Figure;
  readonly title: string;
  readonly unreadable: MessageKey;
}

/** Opens what can be said of a figure of the plan besides its value; nothing opens where the plan has none. */
export function openAnnotate({ economyId, figure, title, unreadable }: Annotated): void {
  void notifyRefusals(async () => {
    const { parts, hasRange } = await ask('figures.look', { economyId, scenarioId: null, figure });
    if (parts === null) return;
    openDialog(
      <AnnotateDialog
        title={title}
        figure={figure}
        parts={parts}
        hasRange={hasRange}
        unreadable={unreadable}
        onApply={(said) =>
          void notifyRefusals(async () => {
            await ask('figures.annotate', { economyId, figure, ...said });
          })
        }
      />,
    );
  });
}
