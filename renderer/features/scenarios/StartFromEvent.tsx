import type { LeakGiven } from '@shared/features/scenarios/contract';
import { eventShock } from '@shared/features/scenarios/event-shock';
import type { CountryId } from '@shared/model/country';
import type { SupplyEvent } from '@shared/model/tables/event';
import { ask } from '../../kit/state/bridge';
import { openDialog } from '../../kit/state/dialogs';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { useReadOnly } from '../../kit/state/session';
import { Button } from '../../kit/ui/Button';
import { goToMade } from '../../shell/go-to-made';
import { AsksDialog, isAsked, NOTHING_SAID, type Said } from './AsksDialog';

interface StartFromEventProps {
  readonly event: SupplyEvent;
  /** In a row of a table. */
  readonly quiet?: boolean;
  readonly disabled?: boolean;
  /** Null: the first economy that the event names. */
  readonly economyId?: CountryId | null;
  /** What comes back of what the event withholds. */
  readonly leak?: LeakGiven | null;
}

/**
 * Makes a scenario of an event and goes there, after asking for what the event does not say; nothing for an event that holds no
 * supply back.
 */
export function StartFromEvent({
  event,
  quiet,
  disabled,
  economyId = null,
  leak = null,
}: StartFromEventProps) {
  const words = useWords();
  const { t, language } = words;
  const readOnly = useReadOnly();
  if (eventShock(event.kind) === null) return null;
  const start = (): Promise<void> =>
    notifyRefusals(async () => {
      const eventId = event.id;
      const asks = await ask('scenarios.eventAsks', { eventId });
      const asked = { eventId, economyId, stage: null, start: null, leak };
      const make = async (said: Said) =>
        goToMade(await ask('scenarios.fromEvent', { ...asked, ...said }), words);
      const title = words.language === 'ja' ? event.titleJa : event.titleEn;
      if (!isAsked(asks)) await make(NOTHING_SAID);
      else openDialog(<AsksDialog title={title} from={event.date} asks={asks} onMake={make} />);
    });
  return (
    <Button
      small
      kind={quiet === true ? 'quiet' : 'primary'}
      disabled={readOnly || disabled === true}
      onClick={() => void start()}
      aria-label={t('scenarios.fromEvent.of', { title: language === 'ja' ? event.titleJa : event.titleEn })}
      data-testid={`start-from-${event.id}`}
    >
      {t('scenarios.fromEvent')}
    </Button>
  );
}
