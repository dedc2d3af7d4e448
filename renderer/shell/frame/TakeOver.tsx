import { useEffect, useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { projectOpened, session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';

/** How often it is looked whether who had the project open is gone. */
const LOOKS_MS = 3_000;

/** Goes on here with a project that another had open, once it is certain that nobody has it any more. */
export function TakeOver() {
  const { t } = useWords();
  const epoch = useStore(session, (now) => now.epoch);
  const [freeIn, setFreeIn] = useState<number | null>(null);
  useEffect(() => {
    let wanted = true;
    const look = () =>
      ask('project.mayTakeOver', null).then(
        (isFree) => wanted && setFreeIn(isFree ? epoch : null),
        () => wanted && setFreeIn(null), // closed meanwhile; who asks next is told
      );
    void look();
    const timer = setInterval(() => void look(), LOOKS_MS);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, [epoch]);
  if (freeIn !== epoch) return null;
  return (
    <Button
      small
      kind="primary"
      title={t('state.takeOver.why')}
      data-testid="take-over"
      onClick={() => void notifyRefusals(async () => projectOpened(await ask('project.takeOver', null)))}
    >
      {t('state.takeOver')}
    </Button>
  );
}
