import { TERM_IDS, TERMS, type TermId } from '@shared/features/help/terms';
import { useState } from 'react';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import './help.css';

interface HelpDialogProps {
  /** What had the focus; null where it names no term. */
  readonly term: TermId | null;
  readonly onKeys: () => void;
}

/** The card of a term: what it means, how it is computed, where the rule stands; and the way to the others. */
export function HelpDialog({ term, onKeys }: HelpDialogProps) {
  const { t } = useWords();
  const [shown, setShown] = useState(term);
  const others = TERM_IDS.filter((id) => id !== shown);
  return (
    <DialogFrame
      title={t(shown === null ? 'help.cards' : 'help.cards.of')}
      onClose={closeDialog}
      onSubmit={closeDialog}
      testId="help-dialog"
      actions={
        <>
          <Button kind="primary" type="submit">
            {t('app.close')}
          </Button>
          <Button onClick={onKeys} data-testid="help-keys">
            {t('command.keys')}
          </Button>
        </>
      }
    >
      {shown !== null && <Card id={shown} />}
      <h3 className="ld-caption">{t('help.cards.others')}</h3>
      <ul className="ld-row ld-groups">
        {others.map((id) => (
          <li key={id}>
            <Button kind="quiet" small onClick={() => setShown(id)} data-testid={`help-term-${id}`}>
              {t(`help.term.${id}`)}
            </Button>
          </li>
        ))}
      </ul>
      <p className="ld-definition">{t('help.cards.hint')}</p>
    </DialogFrame>
  );
}

function Card({ id }: { readonly id: TermId }) {
  const { t } = useWords();
  const { formula, section } = TERMS[id];
  return (
    <article className="ld-note is-info ld-block ld-below-12" data-testid="help-card" aria-live="polite">
      <h3 className="ld-head">{t(`help.term.${id}`)}</h3>
      <p className="ld-above-4 ld-below-8">{t(`help.means.${id}`)}</p>
      <dl className="ld-facts">
        {formula !== null && (
          <>
            <dt>{t('help.formula')}</dt>
            <dd>{formula}</dd>
          </>
        )}
        <dt>{t('help.section')}</dt>
        <dd>{t('help.section.of', { section })}</dd>
      </dl>
    </article>
  );
}
