import { useWords } from '../../kit/state/language';
import { Icon } from '../../kit/ui/icons';
import { STEPS, type Step } from './import-state';

/** Where the import is: four steps, those behind it ticked. */
export function StepList({ step }: { readonly step: Step }) {
  const { t } = useWords();
  const current = STEPS.indexOf(step);
  return (
    <ol className="imp-steps ld-fixed ld-flex ld-size-grid" aria-label={t('importing.steps')}>
      {STEPS.map((name, index) => (
        <li
          key={name}
          className={`ld-row ld-gap-6 ld-nowrap ${index < current ? 'is-done ld-ink-3' : index === current ? 'is-on ld-strong' : 'ld-ink-3'}`}
          aria-current={index === current ? 'step' : undefined}
        >
          <i aria-hidden="true">
            {index < current ? <Icon name="check" size={11} weight={2.4} /> : index + 1}
          </i>
          {t(`importing.step.${name}`)}
          {index < current && <span className="ld-spoken">{t('importing.stepDone')}</span>}
        </li>
      ))}
    </ol>
  );
}
