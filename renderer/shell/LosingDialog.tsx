import { useWords } from '../kit/state/language';
import { useStore } from '../kit/state/store';
import { losing, stopWriting, writing } from '../kit/state/unkept';
import { Button } from '../kit/ui/Button';
import { DialogFrame } from '../kit/ui/DialogFrame';

/**
 * Asks once, before another project or the end of the window takes away what was tried and not kept, and waits with what is
 * still being written.
 */
export function LosingDialog() {
  const { t, f } = useWords();
  const { question } = useStore(losing);
  const { names: written } = useStore(writing);
  if (question === null) return null;
  const { what, answer } = question;
  const isWriting = what === 'writing';
  const names = isWriting ? written : question.names;
  return (
    <DialogFrame
      title={t(`app.${isWriting ? 'writing' : 'losing'}.title`)}
      onClose={() => answer(false)}
      testId="losing-dialog"
      actions={
        <>
          <Button kind="primary" onClick={() => answer(false)} data-testid="losing-back">
            {t('app.losing.back')}
          </Button>
          <Button
            onClick={() => (isWriting ? void stopWriting() : answer(true))}
            data-testid={isWriting ? 'writing-stop' : 'losing-go-on'}
          >
            {t(isWriting ? 'app.writing.stop' : 'app.losing.goOn')}
          </Button>
        </>
      }
    >
      <p>
        {t(`app.${isWriting ? 'writing' : 'losing'}.what`, { names: f.list(names), count: names.length })}
      </p>
    </DialogFrame>
  );
}
