import { type ReactNode, useId } from 'react';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { TabRow } from '../../kit/ui/TabRow';
import { changeStress, stressState } from '../stress/stress-state';
import { changeSure, sureState } from '../sure/sure-state';
import '../stress/stress.css';

/** The scenario's run, its stress tests, or how sure it is: one of them at a time under the title. */
export function RunTabs({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const { shown } = useStore(stressState);
  const base = useId();
  const { shown: isSure } = useStore(sureState);
  const chosen = isSure ? 'sure' : shown ? 'stress' : 'run';
  return (
    <>
      <div className="ld-fixed ld-below-8" data-testid="scenario-views">
        <TabRow
          base={base}
          label={t('scenarios.views')}
          tabs={[
            { id: 'run', label: t('scenarios.view.run') },
            { id: 'stress', label: t('scenarios.view.stress') },
            { id: 'sure', label: t('scenarios.view.sure') },
          ]}
          chosenId={chosen}
          onChoose={(id) => {
            changeStress({ shown: id === 'stress' });
            changeSure({ shown: id === 'sure' });
          }}
        />
      </div>
      <div
        className="ld-stack ld-fixed ld-shrink"
        id={`${base}-body`}
        role="tabpanel"
        aria-labelledby={`${base}-${chosen}`}
      >
        {children}
      </div>
    </>
  );
}
