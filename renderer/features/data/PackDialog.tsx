import type { Notice } from '@shared/base/refusal';
import { noticeWords } from '@shared/words/notice-words';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';

/** Why a mineral pack is not taken in: every problem with its file and cell. */
export function PackDialog({ problems }: { readonly problems: readonly Notice[] }) {
  const { t, f } = useWords();
  return (
    <DialogFrame
      title={t('pack.title')}
      onClose={closeDialog}
      testId="pack-dialog"
      actions={<Button onClick={closeDialog}>{t('app.close')}</Button>}
    >
      <p>{t('pack.lead', { count: f.whole(problems.length) })}</p>
      <ul className="ld-data-problems ld-lines ld-scroll ld-anywhere ld-above-8" data-testid="pack-problems">
        {problems.map((one) => (
          <li key={`${one.code} ${JSON.stringify(one.params)}`}>{noticeWords(one, t)}</li>
        ))}
      </ul>
    </DialogFrame>
  );
}
