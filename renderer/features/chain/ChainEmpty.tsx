import type { ChainPaths } from '@shared/contract/chain';
import { showArea } from '../../app/areas';
import { allCommands, runCommand } from '../../app/commands';
import { useWords } from '../../app/language';
import type { KnownThings } from '../../app/reference';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';

interface ChainEmptyProps {
  readonly of: ChainPaths['of'];
  readonly known: KnownThings;
}

/** No shares for what is chosen: what to do about it. */
export function ChainEmpty({ of, known }: ChainEmptyProps) {
  const { t, language } = useWords();
  const { materialId, stage, year } = of;
  const importing = allCommands().find((command) => command.id === 'import');
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
