import type { ScenarioSummary } from '@shared/features/scenarios/contract';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { announce } from '../../kit/state/announce';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { pressed } from '../../kit/ui/pressed';
import { Tag } from '../../kit/ui/Tag';
import type { TreeLine } from './scenario-tree';

interface ScenarioListProps {
  readonly lines: readonly TreeLine[];
  readonly chosenId: string | null;
  readonly onChoose: (scenarioId: string) => void;
  readonly onNew: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  /** Scenarios of which something is being tried. */
  readonly drafted: ReadonlySet<string>;
  /** Why it cannot be removed: children inherit from it, or nothing can be written; null: it can. */
  readonly kept: 'children' | 'readOnly' | null;
}

/** All scenarios, children under their parents; arrows walk them. */
export function ScenarioList({
  lines,
  chosenId,
  onChoose,
  onNew,
  onDuplicate,
  onRemove,
  drafted,
  kept,
}: ScenarioListProps) {
  const { t, nameOf } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const removing = useRef(false);
  const focusable = lines.some(({ scenario }) => scenario.id === chosenId) ? chosenId : lines[0]?.scenario.id;

  useEffect(() => {
    if (chosenId === null) return;
    const item = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    item?.scrollIntoView({ block: 'nearest' });
    // What was removed had the focus, or the button that cannot be pressed again at once.
    if (removing.current) item?.focus();
    removing.current = false;
  }, [chosenId]);

  const remove = (): void => {
    if (kept === 'children') announce(t('scenarios.removeChildrenFirst'));
    if (kept !== null) return;
    removing.current = true;
    onRemove();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])];
    const at = items.findIndex((item) => item.contains(document.activeElement));
    const keys = pressed(event);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[keys];
    if (to !== undefined) items[Math.min(items.length - 1, Math.max(0, to))]?.focus();
    else if ((keys === 'Enter' || keys === ' ') && lines[at] !== undefined) onChoose(lines[at].scenario.id);
    else if (keys === 'Delete' && lines[at]?.scenario.id === chosenId) remove();
    else return;
    event.preventDefault();
  };

  return (
    <section className="scn-list ld-fixed ld-rule-below" aria-label={t('scenarios.list')}>
      <div className="ld-row">
        <h2 className="ld-head ld-grow">{t('scenarios.list')}</h2>
        <Button small icon="plus" onClick={onNew} data-testid="scenario-new">
          {t('scenarios.new')}
        </Button>
      </div>
      <div
        ref={list}
        role="tree"
        aria-label={t('scenarios.list')}
        className="scn-tree ld-scroll"
        onKeyDown={onKeyDown}
      >
        {lines.map(({ scenario, level }) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the tree, once for all its items.
          <div
            key={scenario.id}
            role="treeitem"
            aria-level={level}
            aria-selected={scenario.id === chosenId}
            tabIndex={scenario.id === focusable ? 0 : -1}
            className="ld-option ld-row ld-gap-6 ld-small"
            style={{ paddingLeft: 8 + (level - 1) * 14 }}
            onClick={() => onChoose(scenario.id)}
            data-testid="scenario-item"
          >
            {level > 1 && <span className="scn-branch ld-fixed" aria-hidden="true" />}
            <span className="ld-grow">{nameOf(scenario)}</span>
            {drafted.has(scenario.id) && <Tag tone="changed">{t('scenarios.tried')}</Tag>}
            <ChangeTag scenario={scenario} />
          </div>
        ))}
      </div>
      {chosenId !== null && (
        <div className="ld-row ld-groups">
          <Button small kind="quiet" onClick={onDuplicate} data-testid="scenario-duplicate">
            {t('scenarios.duplicate')}
          </Button>
          <Button
            small
            kind="quiet"
            onClick={remove}
            disabled={kept !== null}
            title={kept === 'children' ? t('scenarios.removeChildrenFirst') : undefined}
            data-testid="scenario-remove"
          >
            {t('scenarios.remove')}
          </Button>
        </div>
      )}
    </section>
  );
}

function ChangeTag({ scenario }: { readonly scenario: ScenarioSummary }) {
  const { t } = useWords();
  if (scenario.changes === 0) return null;
  return <Tag tone="changed">{t('scenarios.changes', { count: scenario.changes })}</Tag>;
}
