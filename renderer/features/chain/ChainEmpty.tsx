import { PickedWords } from '../../kit/scope/PickedWords';
import type { PickerId } from '../../kit/scope/ScopePicker';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { EmptyState } from '../../kit/ui/EmptyState';
import { showArea } from '../../shell/areas';
import { runCommand } from '../../shell/commands/run-command';
import { useCommand } from '../../shell/house';

/** No shares for what is chosen: what to do about it. */
export function ChainEmpty() {
  const { t } = useWords();
  const importing = useCommand('import');
  const sentence = (word: (id: PickerId) => string): string =>
    t('chain.empty', {
      economy: word('economy'),
      material: word('material'),
      stage: word('stage'),
      year: word('year'),
    });
  return (
    <EmptyState sentence={<PickedWords say={sentence} />}>
      <div className="ld-row">
        {importing !== undefined && (
          <Button kind="primary" onClick={() => runCommand(importing)}>
            {t(importing.label)}
          </Button>
        )}
        <Button onClick={() => showArea('shares')}>{t('chain.toShares')}</Button>
      </div>
    </EmptyState>
  );
}
