import type { StepTally } from '@shared/features/importing/inspection';
import type { KeyboardEvent, ReactNode } from 'react';
import { useWords } from '../../kit/state/language';
import { IconButton } from '../../kit/ui/Button';
import { Icon } from '../../kit/ui/icons';

type Counted = keyof typeof TALLIED;

interface RecipeRowProps {
  /** By which it is found again. */
  readonly stepKey: string;
  readonly title: string;
  readonly why: string;
  /** Null: it counts no rows, or they are not counted yet. */
  readonly tally: StepTally | null;
  /** What it counts: rows, the rows below the header with those that are blank, or figures. */
  readonly counted: Counted;
  /** It waits for an answer. */
  readonly isOpen: boolean;
  readonly isOff: boolean;
  readonly isChosen: boolean;
  /** The form by which it is changed. */
  readonly form: ReactNode;
  readonly onChoose: () => void;
  readonly onSwitch?: () => void;
  readonly onRemove?: () => void;
  readonly onKey?: (event: KeyboardEvent) => void;
  readonly onDragStart?: () => void;
  readonly onDrop?: () => void;
}

/** One step: what it does, why, and how many rows it keeps and leaves out. */
export function RecipeRow(props: RecipeRowProps) {
  const {
    stepKey,
    title,
    why,
    tally,
    counted,
    isOpen,
    isOff,
    isChosen,
    onChoose,
    onSwitch,
    onRemove,
    onKey,
    onDragStart,
    onDrop,
  } = props;
  const { t } = useWords();
  const state = isOff ? ' is-off' : isOpen ? ' is-open' : '';
  return (
    <li
      className={`imp-recipe-step ld-columns ld-items-start${state}${isChosen ? ' is-chosen' : ''}`}
      data-step={stepKey}
      draggable={onDragStart !== undefined}
      onDragStart={onDragStart}
      onDragOver={onDrop === undefined ? undefined : (event) => event.preventDefault()}
      onDrop={onDrop}
    >
      {onSwitch === undefined ? (
        <i aria-hidden="true">{isOpen ? '?' : <Icon name="check" size={11} weight={2.4} />}</i>
      ) : (
        <input
          type="checkbox"
          checked={!isOff}
          aria-label={t('importing.recipe.on', { step: title })}
          onChange={onSwitch}
          onKeyDown={onKey}
        />
      )}
      <button
        type="button"
        className="ld-row-name ld-strong ld-anywhere"
        aria-pressed={isChosen}
        aria-keyshortcuts={onKey === undefined ? undefined : 'Alt+ArrowUp Alt+ArrowDown'}
        onClick={onChoose}
        onKeyDown={onKey}
      >
        {title}
      </button>
      {onRemove !== undefined && (
        <IconButton
          icon="close"
          size={12}
          className="is-small"
          label={t('importing.recipe.remove', { step: title })}
          onClick={onRemove}
        />
      )}
      {why !== '' && <span className="ld-caption">{why}</span>}
      {tally !== null && <Tally tally={tally} counted={counted} />}
      {props.form}
    </li>
  );
}

/** How much of it there is, and that there is none, of what does not go on to the next step. */
const TALLIED = {
  rows: ['importing.recipe.out', 'importing.recipe.noneOut'],
  table: ['importing.recipe.blankRows', 'importing.recipe.noneOut'],
  figures: ['importing.recipe.blanks', 'importing.recipe.noBlanks'],
} as const;

interface TallyProps {
  readonly tally: StepTally;
  readonly counted: Counted;
}

function Tally({ tally: { kept, leftOut, changed }, counted }: TallyProps) {
  const { t, f } = useWords();
  const [some, none] = TALLIED[counted];
  const all = kept + leftOut;
  return (
    <span className="imp-recipe-tally ld-caption ld-columns">
      <span className="imp-recipe-bar ld-track ld-above-4" aria-hidden="true">
        <i style={{ width: `${all === 0 ? 0 : (kept / all) * 100}%` }} />
      </span>
      <span>
        <b className="ld-strong ld-ink-1">{f.whole(kept)}</b>{' '}
        {t(counted === 'figures' ? 'importing.recipe.figures' : 'importing.recipe.kept')}
      </span>
      <span>{leftOut === 0 ? t(none) : t(some, { count: f.whole(leftOut) })}</span>
      {changed > 0 && <span>{t('importing.recipe.changed', { count: f.whole(changed) })}</span>}
    </span>
  );
}
