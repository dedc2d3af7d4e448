import type { ReactNode } from 'react';
import { closeDialog, openDialog } from '../state/dialogs';
import { useWords } from '../state/language';
import { notifyRefusals } from '../state/notices';
import { Button } from '../ui/Button';
import { DialogFrame } from '../ui/DialogFrame';
import './paste-dialog.css';

/** Something of a block that is refused. */
export interface Refused {
  readonly place: string;
  readonly text: string;
  readonly why: string;
}

/** Lines of a block that have no row yet, and what is done when a person wants them. */
interface Offer {
  readonly lead: string;
  readonly lines: readonly (readonly string[])[];
  /** What is asked of the new rows besides; null for nothing. */
  readonly ask: ReactNode;
  /** @returns what is refused; where there is none, all is written */
  readonly take: () => Promise<readonly Refused[]>;
}

interface PasteDialogProps {
  readonly refused: readonly Refused[];
  readonly offer: Offer | null;
}

/** So many lines are shown. */
const SHOWN = 200;

/** What a block would do that cannot be done at once: every text that is refused with its cell and the reason, or the lines that would be new rows. */
export function PasteDialog({ refused, offer }: PasteDialogProps) {
  const { t, f } = useWords();
  const lines = offer?.lines ?? [];
  const isRefused = refused.length > 0;
  const take = (): void =>
    void notifyRefusals(async () => {
      const why = (await offer?.take()) ?? [];
      if (why.length === 0) closeDialog();
      else openDialog(<PasteDialog refused={why} offer={null} />);
    });
  const count = isRefused ? refused.length : lines.length;
  return (
    <DialogFrame
      title={t('figures.paste.title')}
      onClose={closeDialog}
      onSubmit={() => (isRefused ? closeDialog() : take())}
      testId="paste-dialog"
      actions={
        isRefused ? (
          <Button kind="primary" type="submit">
            {t('app.close')}
          </Button>
        ) : (
          <>
            <Button kind="primary" type="submit" data-testid="paste-add">
              {t('figures.paste.add', { count: f.whole(lines.length) })}
            </Button>
            <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          </>
        )
      }
    >
      <p>{isRefused ? t('figures.paste.refused', { count: f.whole(refused.length) }) : offer?.lead}</p>
      <div className="ld-paste-list ld-scroll">
        <table className="ld-table" data-testid={isRefused ? 'paste-refused' : 'paste-lines'}>
          {isRefused && (
            <thead>
              <tr>
                <th>{t('figures.paste.cell')}</th>
                <th>{t('figures.paste.text')}</th>
                <th>{t('figures.paste.why')}</th>
              </tr>
            </thead>
          )}
          <tbody>
            {isRefused
              ? refused.slice(0, SHOWN).map(({ place, text, why }) => (
                  <tr key={`${place} ${text} ${why}`}>
                    <th scope="row">{place}</th>
                    <td>{text}</td>
                    <td>{why}</td>
                  </tr>
                ))
              : lines.slice(0, SHOWN).map((line) => (
                  <tr key={line.join('\t')}>
                    <td>{f.beside(line)}</td>
                  </tr>
                ))}
          </tbody>
        </table>
      </div>
      {!isRefused && offer?.ask}
      {count > SHOWN && <p>{t('figures.paste.further', { count: f.whole(count - SHOWN) })}</p>}
    </DialogFrame>
  );
}
