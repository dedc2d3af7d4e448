import { closeDialog } from '../kit/state/dialogs';
import { useWords } from '../kit/state/language';
import { session } from '../kit/state/session';
import { useStore } from '../kit/state/store';
import { Button } from '../kit/ui/Button';
import { DialogFrame } from '../kit/ui/DialogFrame';
import { usePolicy } from './use-policy';

/** Which program this is, in which version, and what its results are. */
export function AboutDialog() {
  const { t } = useWords();
  const start = useStore(session, (now) => now.start);
  const policy = usePolicy();
  return (
    <DialogFrame
      title={t('command.about')}
      onClose={closeDialog}
      onSubmit={closeDialog}
      testId="about-dialog"
      actions={
        <Button kind="primary" type="submit">
          {t('app.close')}
        </Button>
      }
    >
      <p>{t('about.text', { version: start?.version ?? '' })}</p>
      {policy !== null && <p data-testid="about-policy">{policy}</p>}
    </DialogFrame>
  );
}
