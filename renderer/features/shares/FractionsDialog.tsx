import type { EnteredFigure } from '@shared/features/figures/packed-figures';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { asPercent } from './fractions';

interface FractionsDialogProps {
  readonly given: readonly EnteredFigure[];
  readonly onTake: (given: readonly EnteredFigure[]) => void;
}

/** Asked when pasted shares add up to 1: fractions, or less than one percent each. */
export function FractionsDialog({ given, onTake }: FractionsDialogProps) {
  const { t } = useWords();
  const take = (taken: readonly EnteredFigure[]): void => {
    closeDialog();
    onTake(taken);
  };
  return (
    <DialogFrame
      title={t('figures.fractions')}
      onClose={closeDialog}
      onSubmit={() => take(asPercent(given))}
      testId="fractions-dialog"
      actions={
        <>
          <Button kind="primary" type="submit">
            {t('figures.fractions.times')}
          </Button>
          <Button onClick={() => take(given)}>{t('figures.fractions.asWritten')}</Button>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
        </>
      }
    >
      <p>{t('figures.fractions.lead')}</p>
    </DialogFrame>
  );
}
