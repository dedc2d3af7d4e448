import type { NameCause } from '@shared/features/importing/causes';
import { NEW_NAME, OUT } from '@shared/features/importing/name-answers';
import { useState } from 'react';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { Button } from '../../kit/ui/Button';
import { Icon } from '../../kit/ui/icons';
import { choicesFor } from './name-choices';

interface NameRowProps {
  readonly cause: NameCause;
  readonly known: ReferenceLookup;
  readonly busy: boolean;
  readonly onDecide: (text: string, as: string) => void;
}

/** One name that is not known: how many rows bear it, and the three things that it can be. */
export function NameRow({ cause, known, busy, onDecide }: NameRowProps) {
  const words = useWords();
  const { t, f } = words;
  const { first, count, name } = cause;
  const { kind, text, takes } = name;
  const cell = first.place?.cell ?? t('importing.row', { row: first.row });
  const decide = (as: string): void => {
    if (!busy) onDecide(text, as);
  };
  return (
    <li className="is-error" data-testid={`name-${kind}-${text}`}>
      <Icon name="error" />
      <div className="ld-grow">
        <span className="ld-small ld-strong ld-anywhere ld-block">{text}</span>
        <span className="ld-definition">
          {t('importing.names.line', {
            kind: t(`importing.names.kind.${kind}`),
            rows: t(count === 1 ? 'importing.names.row_one' : 'importing.names.row_other', {
              count: f.whole(count),
              cell,
            }),
          })}
        </span>
        <div className="ld-row ld-gap-6 ld-wrap ld-pad-top-4">
          {takes.includes('is') && (
            <Picked
              label={t('importing.names.is', { text })}
              choices={choicesFor(kind, words, known)}
              busy={busy}
              onPick={decide}
            />
          )}
          {kind === 'supplier' && (
            <Picked
              label={t('report.pair', { name: text, value: t('importing.names.newIn') })}
              placeholder={t('importing.names.newIn')}
              choices={choicesFor('country', words, known)}
              busy={busy}
              onPick={(country) => decide(`${NEW_NAME} ${country}`)}
            />
          )}
          {kind === 'unit' && <Typed label={t('importing.names.unitIs')} busy={busy} onSet={decide} />}
          {takes.includes('new') && kind !== 'supplier' && (
            <Button
              small
              aria-disabled={busy}
              aria-label={t('report.pair', { name: text, value: t('importing.names.new') })}
              onClick={() => decide(NEW_NAME)}
              data-testid={`name-new-${text}`}
            >
              {t('importing.names.new')}
            </Button>
          )}
          <Button
            small
            aria-disabled={busy}
            aria-label={t('report.pair', { name: text, value: t('importing.names.out') })}
            onClick={() => decide(OUT)}
            data-testid={`name-out-${text}`}
          >
            {t('importing.names.out')}
          </Button>
        </div>
      </div>
    </li>
  );
}

interface PickedProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly busy: boolean;
  readonly onPick: (value: string) => void;
}

function Picked({ label, placeholder, choices, busy, onPick }: PickedProps) {
  const { t } = useWords();
  return (
    <select
      className="ld-small-select imp-name-pick"
      aria-label={label}
      value=""
      disabled={busy}
      onChange={(event) => onPick(event.target.value)}
    >
      <option value="">{placeholder ?? `${label}…`}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
      {choices.length === 0 && <option disabled>{t('importing.names.choose')}</option>}
    </select>
  );
}

/** A unit in so many of a known one. */
function Typed({
  label,
  busy,
  onSet,
}: {
  readonly label: string;
  readonly busy: boolean;
  readonly onSet: (text: string) => void;
}) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const set = (): void => {
    if (text.trim() !== '') onSet(text.trim());
  };
  return (
    <>
      <input
        className="ld-small-select imp-name-typed"
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && set()}
      />
      <Button small aria-disabled={busy || text.trim() === ''} onClick={set}>
        {t('importing.names.set')}
      </Button>
    </>
  );
}
