import type { ChainPaths } from '@shared/features/chain/contract';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { Button } from '../../kit/ui/Button';
import { EmptyState } from '../../kit/ui/EmptyState';
import { showArea } from '../../shell/areas';
import { runCommand } from '../../shell/commands/run-command';
import { useCommand } from '../../shell/house';

interface ChainEmptyProps {
  readonly of: ChainPaths['of'];
  readonly known: ReferenceLookup;
}

/** No shares for what is chosen: what to do about it. */
export function ChainEmpty({ of, known }: ChainEmptyProps) {
  const { t, language } = useWords();
  const { materialId, stage, year } = of;
  const importing = useCommand('import');
  const word = t(`stage.${stage}`);
  const params = {
    material: known.materialName(materialId),
    stage: language === 'en' ? word.toLowerCase() : word,
    year,
  };
  return (
    <EmptyState sentence={t('chain.empty', params)}>
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
