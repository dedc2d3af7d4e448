import { closeDialog } from '../kit/state/dialogs';
import { useWords } from '../kit/state/language';
import { session } from '../kit/state/session';
import { useStore } from '../kit/state/store';
import { Button } from '../kit/ui/Button';
import { DialogFrame } from '../kit/ui/DialogFrame';

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
      {start !== null && start.policy.sets.length > 0 && (
        <p data-testid="about-policy">
          {t('about.policy', {
            path: start.policy.path,
            sets: start.policy.sets.map((field) => t(`about.policy.${field}`)).join(t('about.policy.and')),
          })}
        </p>
      )}
    </DialogFrame>
  );
}
