import { byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import type { ScenarioShock } from '@shared/model/tables/scenario-shock';
import { useWords } from '../../kit/state/language';
import { shockBarWords, shockScopeWords } from './shock-words';

interface InheritedShockProps {
  readonly inherited: ScenarioShock;
  readonly detail: ScenarioDetail;
  readonly reference: Reference;
  readonly readOnly: boolean;
  readonly onSilence: (silent: boolean) => void;
}

/** A shock of a parent: shown as it is there, to be switched off and on here. */
export function InheritedShock({ inherited, detail, reference, readOnly, onSilence }: InheritedShockProps) {
  const words = useWords();
  const { t } = words;
  const { id, shock, scenarioId } = inherited;
  const from = byId(detail.chain, scenarioId);
  const off = detail.silenced.includes(id);
  const own = detail.ownOverrides.some(({ field, key }) => field === 'shock.off' && key === id);
  return (
    <section
      className={`scn-shock is-inherited ld-ink-2 ld-rule-above ld-pad-top-8${off ? ' is-off' : ''}`}
      data-testid="inherited-shock"
    >
      <h3 className="ld-subhead">{shockBarWords(shock, words)}</h3>
      <p className="ld-definition">{shockScopeWords(shock, reference, words)}</p>
      <div className="ld-row">
        <span className="ld-caption ld-grow">
          {t('scenarios.inheritedFrom', {
            name: from === undefined ? '' : words.nameOf(from),
          })}
        </span>
        <label className={`ld-check${own ? ' ld-changed scn-tick' : ''}`}>
          <input
            type="checkbox"
            checked={!off}
            disabled={readOnly}
            aria-label={t('report.pair', {
              name: t('scenarios.inForce'),
              value: shockBarWords(shock, words),
            })}
            onChange={(event) => onSilence(!event.target.checked)}
          />
          {t(off ? 'scenarios.shockOff' : 'scenarios.shockOn')}
        </label>
      </div>
    </section>
  );
}
