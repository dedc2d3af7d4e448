import { closeDialog } from '../state/dialogs';
import { useWords } from '../state/language';
import { Button } from '../ui/Button';
import { DialogFrame } from '../ui/DialogFrame';
import './paste-dialog.css';

/** Something of a block that is refused. */
export interface Refused {
  readonly place: string;
  readonly text: string;
  readonly why: string;
}

/** So many lines are shown. */
const SHOWN = 200;

/** Why a block is refused: every text that is, with its cell and the reason. Nothing of it was written. */
export function PasteDialog({ refused }: { readonly refused: readonly Refused[] }) {
  const { t, f } = useWords();
  return (
    <DialogFrame
      title={t('figures.paste.title')}
      onClose={closeDialog}
      onSubmit={closeDialog}
      testId="paste-dialog"
      actions={
        <Button kind="primary" type="submit">
          {t('app.close')}
        </Button>
      }
    >
      <p>{t('figures.paste.refused', { count: f.whole(refused.length) })}</p>
      <div className="ld-paste-list ld-scroll">
        <table className="ld-table" aria-label={t('figures.paste.title')} data-testid="paste-refused">
          <thead>
            <tr>
              <th>{t('figures.paste.cell')}</th>
              <th>{t('figures.paste.text')}</th>
              <th>{t('figures.paste.why')}</th>
            </tr>
          </thead>
          <tbody>
            {refused.slice(0, SHOWN).map(({ place, text, why }) => (
              <tr key={`${place} ${text} ${why}`}>
                <th scope="row">{place}</th>
                <td>{text}</td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {refused.length > SHOWN && (
        <p>{t('figures.paste.further', { count: f.whole(refused.length - SHOWN) })}</p>
      )}
    </DialogFrame>
  );
}
