import { STAGES } from '@shared/base/stage';
import { byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { ALLOCATIONS } from '@shared/model/what-if';
import { useWords } from '../../kit/state/language';
import { Folded } from '../../kit/ui/Folded';
import { CountrySelect, SmallField } from '../../kit/ui/SmallField';
import type { ScenarioDraft } from './scenario-draft';
import type { TreeLine } from './scenario-tree';

interface WindowFieldsProps {
  readonly draft: ScenarioDraft;
  readonly detail: ScenarioDetail;
  readonly reference: Reference;
  readonly parents: readonly TreeLine[];
  readonly onChange: (draft: ScenarioDraft) => void;
}

/** What the run is about beside its days: parent, economy, stage, how a shortage is shared, note. Empty fields follow the parent. */
export function WindowFields(props: WindowFieldsProps) {
  const { t } = useWords();
  return (
    <Folded className="ld-folded ld-size-grid" summary={t('scenarios.window')}>
      <Fields {...props} />
    </Folded>
  );
}

function Fields({ draft, detail, reference, parents, onChange }: WindowFieldsProps) {
  const { t, nameOf } = useWords();
  const { window } = draft;
  const resolved = detail.window;
  const change = (part: Partial<ScenarioDraft['window']>): void =>
    onChange({ ...draft, window: { ...window, ...part } });
  const economies = reference.countries.filter((country) => country.isEconomy);
  const economy = byId(economies, resolved.economyId);
  const asParent = (value: string) =>
    draft.parentId === null ? undefined : t('scenarios.asParent', { value });
  const setParent = (parentId: string | null): void => {
    // Without a parent there is nobody to follow: what was inherited is written down.
    const own = parentId === null ? { ...resolved, ...given(window) } : window;
    onChange({ ...draft, parentId, window: own });
  };
  const stageNone = asParent(t(`stage.${resolved.stage}`));
  const economyNone = asParent(economy === undefined ? resolved.economyId : nameOf(economy));
  return (
    <>
      <SmallField label={t('scenarios.parent')}>
        <select
          className="ld-small-select"
          value={draft.parentId ?? ''}
          onChange={(event) => setParent(event.target.value === '' ? null : event.target.value)}
          data-testid="scenario-parent"
        >
          <option value="">{t('scenarios.noParent')}</option>
          {parents.map(({ scenario, level }) => (
            <option key={scenario.id} value={scenario.id}>
              {`${'\u2003'.repeat(level - 1)}${nameOf(scenario)}`}
            </option>
          ))}
        </select>
      </SmallField>
      <SmallField label={t('pick.economy')}>
        <CountrySelect
          countries={economies}
          value={window.economyId}
          {...(economyNone === undefined ? {} : { none: economyNone })}
          onChange={(id) => change({ economyId: id })}
        />
      </SmallField>
      <SmallField label={t('pick.stage')}>
        <select
          className="ld-small-select"
          value={window.stage ?? ''}
          onChange={(event) =>
            change({ stage: STAGES.find((stage) => stage === event.target.value) ?? null })
          }
        >
          {stageNone !== undefined && <option value="">{stageNone}</option>}
          {STAGES.map((stage) => (
            <option key={stage} value={stage}>
              {t(`stage.${stage}`)}
            </option>
          ))}
        </select>
      </SmallField>
      <SmallField label={t('scenarios.allocation')}>
        <select
          className="ld-small-select"
          value={window.allocation ?? ''}
          onChange={(event) =>
            change({ allocation: ALLOCATIONS.find((rule) => rule === event.target.value) ?? null })
          }
          data-testid="scenario-allocation"
        >
          <option value="">
            {asParent(t(`scenarios.allocation.${detail.allocation}`)) ?? t('scenarios.allocation.none')}
          </option>
          {ALLOCATIONS.map((rule) => (
            <option key={rule} value={rule}>
              {t(`scenarios.allocation.${rule}`)}
            </option>
          ))}
        </select>
      </SmallField>
      <SmallField label={t('scenarios.note')}>
        <textarea
          className="ld-small-input is-note"
          rows={2}
          maxLength={2000}
          value={draft.note ?? ''}
          onChange={(event) =>
            onChange({ ...draft, note: event.target.value === '' ? null : event.target.value })
          }
        />
      </SmallField>
    </>
  );
}

/** The parts of a window that are said. */
function given(window: ScenarioDraft['window']): Partial<ScenarioDraft['window']> {
  return Object.fromEntries(Object.entries(window).filter(([, value]) => value !== null));
}
