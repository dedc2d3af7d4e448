import type { FormAnswers } from '@shared/features/importing/forms/contract';
import { openWords } from '@shared/features/importing/forms/open-words';
import { closeDialog } from '../../../kit/state/dialogs';
import { useWords } from '../../../kit/state/language';
import type { ReferenceLookup } from '../../../kit/state/reference';
import { Button } from '../../../kit/ui/Button';
import { DialogFrame } from '../../../kit/ui/DialogFrame';

/** Who has answered how much of the forms that were sent, and what is open. */
export function AnswersDialog({
  answers,
  known,
}: {
  readonly answers: FormAnswers;
  readonly known: ReferenceLookup;
}) {
  const { t, f, nameOf } = useWords();
  const { suppliers } = known.reference;
  const supplierName = (id: string) => {
    const found = suppliers.find((one) => one.id === id);
    return found === undefined ? id : nameOf(found);
  };
  return (
    <DialogFrame
      title={t('form.answers')}
      onClose={closeDialog}
      testId="answers-dialog"
      actions={<Button onClick={closeDialog}>{t('app.close')}</Button>}
    >
      <table className="ld-table imp-returned">
        <thead>
          <tr>
            <th scope="col">{t('form.col.supplier')}</th>
            <th scope="col" className="is-right">
              {t('form.col.answered')}
            </th>
            <th scope="col">{t('form.col.open')}</th>
          </tr>
        </thead>
        <tbody>
          {answers.suppliers.map(({ supplierId, length, answered, asked, open, file }) => (
            <tr key={`${supplierId} ${length}`}>
              <td>{supplierName(supplierId)}</td>
              <td className="is-right">
                {t('form.ofAsked', { answered: f.whole(answered), asked: f.whole(asked) })}
              </td>
              <td>
                {open.length === 0
                  ? t('form.complete')
                  : file === null
                    ? t('form.nothingBack')
                    : openWords({ open }, f)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {answers.passedOver.length > 0 && (
        <p className="ld-small">{t('form.passedOver', { files: f.items(answers.passedOver) })}</p>
      )}
    </DialogFrame>
  );
}
