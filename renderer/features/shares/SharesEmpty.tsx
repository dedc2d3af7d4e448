import type { ShareTable } from '@shared/features/shares/share-table';
import { PasteBox } from '../../kit/figures/block/PasteBox';
import { openPaste } from '../../kit/figures/paste/import-paste';
import { PickedWords } from '../../kit/scope/PickedWords';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { selection } from '../../kit/state/selection';
import { useProject } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { EmptyState } from '../../kit/ui/EmptyState';
import { runCommand } from '../../shell/commands/run-command';
import { useCommand } from '../../shell/house';
import { askSupplier } from './ask-supplier';
import { placeOf } from './paste-place';

/** No shares at all for what is chosen: the ways to get some. */
export function SharesEmpty({
  table,
  known,
}: {
  readonly table: ShareTable;
  readonly known: ReferenceLookup;
}) {
  const words = useWords();
  const { t } = words;
  const { year } = useStore(selection);
  const project = useProject();
  const { firstYear, lastYear } = project?.settings ?? { firstYear: year, lastYear: year };
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_year, at) => firstYear + at);
  const importing = useCommand('import');
  return (
    <EmptyState
      sentence={
        <PickedWords
          say={(word) =>
            t('shares.empty', {
              economy: word('economy'),
              material: word('material'),
              stage: word('stage'),
            })
          }
        />
      }
    >
      <PasteBox
        placeholder={t('shares.empty.paste', { first: years[0] ?? year, last: years.at(-1) ?? year })}
        apply={t('figures.empty.take')}
        testId="paste-shares-empty"
        onTake={(text) => void openPaste(text, { ...placeOf(table, year), years })}
      />
      <div className="ld-row">
        {importing !== undefined && (
          <Button kind="primary" onClick={() => runCommand(importing)}>
            {t(importing.label)}
          </Button>
        )}
        <Button onClick={() => askSupplier(table, year, known, words)}>{t('shares.addSupplier')}</Button>
      </div>
    </EmptyState>
  );
}
