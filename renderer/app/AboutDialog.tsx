import { Button } from '../ui/Button';
import { DialogFrame } from '../ui/DialogFrame';
import { closeDialog } from './dialogs';
import { useWords } from './language';
import { session } from './session';
import { useStore } from './store';

/** Which program this is, in which version, and what its results are. */
export function AboutDialog() {
  const { t } = useWords();
  const { start } = useStore(session);
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
    </DialogFrame>
  );
}
