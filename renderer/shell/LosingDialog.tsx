import { useWords } from '../kit/state/language';
import { useStore } from '../kit/state/store';
import { losing } from '../kit/state/unkept';
import { Button } from '../kit/ui/Button';
import { DialogFrame } from '../kit/ui/DialogFrame';

/** Asks once, before another project or the end of the window takes away what was tried and not kept. */
export function LosingDialog() {
  const { t, f } = useWords();
  const { question } = useStore(losing);
  if (question === null) return null;
  const { names, answer } = question;
  return (
    <DialogFrame
      title={t('app.losing.title')}
      onClose={() => answer(false)}
      testId="losing-dialog"
      actions={
        <>
          <Button kind="primary" onClick={() => answer(false)} data-testid="losing-back">
            {t('app.losing.back')}
          </Button>
          <Button onClick={() => answer(true)} data-testid="losing-go-on">
            {t('app.losing.goOn')}
          </Button>
        </>
      }
    >
      <p>{t('app.losing.what', { names: f.list(names), count: names.length })}</p>
    </DialogFrame>
  );
}
