import type { EditionAgain, EditionSummary } from '@shared/features/editions/contract';
import { ask } from '../../kit/state/bridge';
import { openDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { Button } from '../../kit/ui/Button';
import { PublishDialog } from './PublishDialog';
import { ReviewDialog } from './ReviewDialog';
import { WithdrawDialog } from './WithdrawDialog';

interface EditionActsProps {
  readonly edition: EditionSummary;
  readonly onAgain: (again: EditionAgain) => void;
}

/** What can be done with an edition in the state in which it is. */
export function EditionActs({ edition, onAgain }: EditionActsProps) {
  const { t } = useWords();
  const { id, number, state, withdrawnAt } = edition;
  const again = () => notifyRefusals(async () => onAgain(await ask('editions.again', { id })));
  const remove = () => void notifyRefusals(async () => void (await ask('editions.remove', { id })));
  return (
    <>
      <Button data-testid="edition-again" onClick={() => void again()}>
        {t('editions.again')}
      </Button>
      {state !== 'published' && (
        <>
          <Button data-testid="edition-remove" onClick={remove}>
            {t('editions.remove')}
          </Button>
          <Button data-testid="edition-review" onClick={() => openDialog(<ReviewDialog edition={edition} />)}>
            {t('editions.review')}
          </Button>
        </>
      )}
      {state === 'published' && withdrawnAt === null && (
        <Button
          data-testid="edition-withdraw"
          onClick={() => openDialog(<WithdrawDialog edition={edition} />)}
        >
          {t('editions.withdraw')}
        </Button>
      )}
      {state === 'reviewed' && (
        <Button
          kind="primary"
          data-testid="edition-publish"
          onClick={() => openDialog(<PublishDialog edition={edition} />)}
        >
          {t('editions.publish', { number })}
        </Button>
      )}
    </>
  );
}
