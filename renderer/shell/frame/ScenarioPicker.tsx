import { byId } from '@shared/model/catalogue';
import { Picker } from '../../kit/scope/Picker';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { pageScenario } from '../../kit/state/page-scenario';
import { onPage, select, selection } from '../../kit/state/selection';
import { useStore } from '../../kit/state/store';
import { Tag } from '../../kit/ui/Tag';

const BASE = '';

/** The scenario that is selected or on the page, or the plan itself ("Base"), with what it changes. */
export function ScenarioPicker() {
  const { t, nameOf } = useWords();
  const { scenarioId } = useStore(selection);
  const { value: scenarios } = useAnswer('scenarios.list', null);
  const { scenarioId: shownId } = useStore(onPage);
  const chosen = byId(scenarios, scenarioId ?? shownId);
  const other = useStore(pageScenario);
  const changes = (count: number): string =>
    count === 0 ? t('scenario.noChanges') : t('scenario.changes', { count });
  const options = [
    { value: BASE, label: t('scenario.base') },
    ...(scenarios ?? []).map((scenario) => ({
      value: scenario.id,
      label: nameOf(scenario),
      detail: changes(scenario.changes),
    })),
  ];
  if (other.name !== '')
    return (
      <span className="ld-row ld-gap-4 ld-shrink" data-testid="page-scenario">
        <span className="ld-ellipsis">{other.name}</span>
        <Tag tone="plain">{other.note}</Tag>
      </span>
    );
  return (
    <Picker
      look="framed"
      label={t('pick.scenario')}
      shown={
        <>
          <span className="ld-ellipsis">{chosen === undefined ? t('scenario.base') : nameOf(chosen)}</span>
          <Tag tone={chosen !== undefined && chosen.changes > 0 ? 'changed' : 'plain'}>
            {changes(chosen?.changes ?? 0)}
          </Tag>
        </>
      }
      value={chosen?.id ?? BASE}
      options={options}
      onPick={(id) => select({ scenarioId: id === BASE ? null : id })}
      testId="pick-scenario"
    />
  );
}
