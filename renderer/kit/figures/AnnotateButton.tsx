import type { MessageKey } from '@shared/base/message';
import type { CountryId } from '@shared/model/country';
import type { Figure, FigureParts } from '@shared/model/figure';
import { type FigureUnit, parseFigure } from '../grid/parse-figure';
import { ask } from '../state/bridge';
import { openDialog } from '../state/dialogs';
import { useWords } from '../state/language';
import { sayingRefusals } from '../state/notices';
import { Button } from '../ui/Button';
import { AnnotateDialog } from './AnnotateDialog';

interface AnnotateButtonProps {
  readonly economyId: CountryId;
  readonly figure: Figure;
  readonly title: string;
  readonly parts: FigureParts;
  readonly unit: FigureUnit;
  readonly unreadable: MessageKey;
  readonly disabled: boolean;
}

/** Opens what can be said of a figure of the plan besides its value. */
export function AnnotateButton(props: AnnotateButtonProps) {
  const { t } = useWords();
  const { economyId, figure, title, parts, unit, unreadable } = props;
  const { mark, low, high, note, sourceId } = parts;
  const read = (text: string): number | null | 'unreadable' => {
    const entry = parseFigure(text, unit);
    if (entry.kind === 'figure') return entry.value;
    return entry.kind === 'blank' ? null : 'unreadable';
  };
  const apply = (said: FigureParts): void => {
    void sayingRefusals(async () => {
      await ask('figures.annotate', { economyId, figure, ...said });
    });
  };
  const open = (): void =>
    openDialog(
      <AnnotateDialog
        title={title}
        parts={{ mark, low, high, note, sourceId }}
        unit={unit === 'percent' ? '%' : 't'}
        read={read}
        unreadable={unreadable}
        onApply={apply}
      />,
    );
  return (
    <Button small disabled={props.disabled} onClick={open} data-testid="annotate">
      {t('figures.annotate')}
    </Button>
  );
}
