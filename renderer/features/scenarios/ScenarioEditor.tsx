import type { Reference } from '@shared/model/plan';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { type Kind, type Shock, shockKinds } from '@shared/model/shock';
import type { ScenarioShock } from '@shared/model/tables/scenario-shock';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { SmallField } from '../../kit/ui/SmallField';
import { InheritedShock } from './InheritedShock';
import { OverrideList } from './OverrideList';
import { RunDays } from './RunDays';
import { ShockCard } from './ShockCard';
import { changesOf, draftOf, kindsToChoose, newShock, type ScenarioDraft } from './scenario-draft';
import type { TreeLine } from './scenario-tree';
import { WindowFields } from './WindowFields';

interface ScenarioEditorProps {
  readonly draft: ScenarioDraft;
  readonly detail: ScenarioDetail;
  readonly reference: Reference;
  readonly parents: readonly TreeLine[];
  /** What is now tried in place of what the draft says. */
  readonly onChange: (part: Partial<ScenarioDraft>) => void;
  readonly onSave: () => void;
  readonly onKeep: () => void;
  readonly onReset: () => void;
  readonly onResetOverride: (overrideId: string) => void;
  readonly onSilence: (inherited: ScenarioShock, silent: boolean) => void;
  /** What stands under the shocks: what can be done, and the opening stock. */
  readonly children: ReactNode;
  /** The project cannot be written to. */
  readonly readOnly: boolean;
  /** Another scenario is being opened: nothing can be typed meanwhile. */
  readonly inert: boolean;
}

/** What is done to the shocks of a draft; the same functions as long as nothing but the draft changes. */
function useShockEdits({
  draft,
  detail,
  reference,
  onChange,
}: Pick<ScenarioEditorProps, 'draft' | 'detail' | 'reference' | 'onChange'>) {
  const newest = useRef(draft.shocks);
  newest.current = draft.shocks;
  const change = useCallback(
    (next: Shock) =>
      onChange({ shocks: newest.current.map((other) => (other.id === next.id ? next : other)) }),
    [onChange],
  );
  const remove = useCallback(
    (gone: string) => onChange({ shocks: newest.current.filter(({ id }) => id !== gone) }),
    [onChange],
  );
  const add = (kind: Kind): void =>
    onChange({ shocks: [...draft.shocks, newShock(kind, draft, detail, reference, crypto.randomUUID())] });
  return { change, remove, add };
}

/** The chosen scenario: its name and window, its shocks with sliders, what it overrides, and what to do with changes. */
export function ScenarioEditor(props: ScenarioEditorProps) {
  const { draft, detail, reference, parents, onChange, onResetOverride, onSilence, readOnly } = props;
  const { t } = useWords();
  // Open where there is no shock yet; behind sliders the way to more of them is one line.
  const [adding, setAdding] = useState(draft.shocks.length === 0);
  const { change, remove, add } = useShockEdits(props);
  return (
    <div className="ld-stack ld-fill" inert={props.inert} data-testid="scenario-editor">
      <div className="scn-editor-body ld-stack ld-gap-8 ld-fill ld-scroll">
        <NameFields draft={draft} onChange={onChange} />
        <RunDays draft={draft} detail={detail} onChange={onChange} />
        <WindowFields
          draft={draft}
          detail={detail}
          reference={reference}
          parents={parents}
          onChange={onChange}
        />
        {draft.shocks.map((shock, index) => (
          <ShockCard
            key={shock.id}
            shock={shock}
            position={index + 1}
            detail={detail}
            reference={reference}
            onChange={change}
            onRemove={remove}
          />
        ))}
        {detail.inheritedShocks.map((inherited) => (
          <InheritedShock
            key={inherited.id}
            inherited={inherited}
            detail={detail}
            reference={reference}
            readOnly={readOnly}
            onSilence={(silent) => onSilence(inherited, silent)}
          />
        ))}
        <details
          className="ld-folded ld-size-grid"
          open={adding}
          onToggle={(event) => setAdding(event.currentTarget.open)}
          data-testid="add-shock"
        >
          <summary>{t('scenarios.addShock')}</summary>
          <div className="ld-row ld-wrap">
            {kindsToChoose(shockKinds('button'), reference).map((kind) => (
              <Button key={kind} small icon="plus" onClick={() => add(kind)} data-testid={`add-${kind}`}>
                {t(`shock.${kind}`)}
              </Button>
            ))}
          </div>
        </details>
        {props.children}
        <OverrideList detail={detail} reference={reference} onReset={onResetOverride} />
      </div>
      <EditorFoot {...props} />
    </div>
  );
}

/** What it is called, in each language. */
function NameFields({ draft, onChange }: Pick<ScenarioEditorProps, 'draft' | 'onChange'>) {
  const { t } = useWords();
  return (
    <>
      <SmallField label={t('scenarios.name')}>
        <input
          className="ld-small-input is-name"
          value={draft.name}
          maxLength={120}
          onChange={(event) => onChange({ name: event.target.value })}
          data-testid="scenario-name"
        />
      </SmallField>
      <SmallField label={t('scenarios.nameJa')}>
        <input
          className="ld-small-input is-name"
          lang="ja"
          value={draft.nameJa}
          placeholder={draft.name}
          maxLength={120}
          onChange={(event) => onChange({ nameJa: event.target.value })}
          data-testid="scenario-name-ja"
        />
      </SmallField>
    </>
  );
}

type FootProps = Pick<ScenarioEditorProps, 'draft' | 'detail' | 'onSave' | 'onKeep' | 'onReset' | 'readOnly'>;

/** Whether there are changes, and what to do with them. */
function EditorFoot({ draft, detail, onSave, onKeep, onReset, readOnly }: FootProps) {
  const { t } = useWords();
  const { run, rest } = changesOf(draft, draftOf(detail));
  const changed = run || rest;
  return (
    <div className="scn-editor-foot ld-stack ld-gap-6 ld-rule-above">
      {changed && (
        <p className="ld-caption ld-changed">
          {t(draft.parentId === detail.scenario.parentId ? 'scenarios.unsaved' : 'scenarios.unsavedParent')}
        </p>
      )}
      <div className="ld-row">
        <Button
          kind="primary"
          className="ld-grow"
          off={!changed || readOnly || draft.name.trim() === ''}
          onClick={onSave}
          data-testid="scenario-save"
        >
          {t('scenarios.save')}
        </Button>
        <Button icon="reset" off={!changed} onClick={onReset} data-testid="scenario-reset">
          {t('scenarios.reset')}
        </Button>
      </div>
      {run && (
        <Button disabled={readOnly} onClick={onKeep} data-testid="scenario-keep">
          {t('scenarios.keep')}
        </Button>
      )}
    </div>
  );
}
