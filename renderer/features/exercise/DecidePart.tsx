import type { ExerciseState } from '@shared/features/exercise/contract';
import { dayMessage, decisionMessage, lossMessage } from '@shared/features/exercise/exercise-report';
import type { GameLoss, LeverNow, TurnState } from '@shared/model/exercise-game';
import { isSaved } from '@shared/model/lever';
import { formatted } from '@shared/report/report-message';
import { useRef, useState } from 'react';
import { useFormatter } from '../../kit/report/use-formatter';
import { ask } from '../../kit/state/bridge';
import { notifyRefusals } from '../../kit/state/notices';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { Section } from '../../kit/ui/Section';
import { changeTable, table } from './exercise-state';
import { useTurnKeys } from './use-turn-keys';

/** The levers with what they cost and do if they are decided now, the reason, and who decides. */
export function DecidePart({
  exercise,
  state,
}: {
  readonly exercise: ExerciseState;
  readonly state: TurnState;
}) {
  const formatter = useFormatter();
  const { t } = formatter;
  const { amounts, why, who, seconds } = useStore(table);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useTurnKeys(form);
  const { turn, turns } = exercise;
  const next = turns[turn + 1];
  const given = state.levers.flatMap(({ lever, most }) => {
    const typed = Number((amounts[lever] ?? '').replaceAll(',', ''));
    // The most as it is shown is rounded: who types it means all of it.
    return typed > 0 ? [{ lever, amount: typed >= shown(most) && typed <= most * 1.01 ? most : typed }] : [];
  });
  const hasNames = who.every((name) => name.trim() !== '');
  const late = seconds >= (turns[turn]?.minutes ?? 0) * 60;
  const decide = async () => {
    setBusy(true);
    await notifyRefusals(
      async () =>
        void (await ask('exercise.decide', {
          decisions: given,
          who: who.map((name) => name.trim()),
          why,
          late,
        })),
    );
    setBusy(false);
  };
  return (
    <Section title={t('exercise.decide')} className="exr-decide" testId="exercise-decide">
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && hasNames) void decide();
        }}
      >
        <div className="exr-levers">
          {state.levers.map((lever) => (
            <LeverLine key={lever.lever} lever={lever} exercise={exercise} />
          ))}
        </div>
        <label className="ld-small-field ld-stack ld-gap-2 ld-above-8">
          <span className="ld-caption">{t('exercise.why')}</span>
          <textarea
            className="ld-input"
            rows={1}
            value={why}
            onChange={(event) => changeTable({ why: event.target.value })}
            data-testid="exercise-why"
          />
        </label>
        <div className="ld-row ld-gap-8 ld-above-8">
          {([0, 1] as const).map((at) => (
            <label key={at} className="ld-small-field ld-stack ld-gap-2 ld-grow">
              <span className="ld-caption">{t(at === 0 ? 'exercise.who' : 'exercise.who.second')}</span>
              <input
                className="ld-input"
                name={`who-${at}`}
                value={who[at]}
                onChange={({ target: { value } }) =>
                  changeTable({ who: at === 0 ? [value, who[1]] : [who[0], value] })
                }
                data-testid={`exercise-who-${at}`}
              />
            </label>
          ))}
        </div>
        <Button
          type="submit"
          kind="primary"
          className="ld-above-8"
          disabled={!hasNames}
          aria-disabled={busy}
          data-testid="exercise-decide-now"
        >
          {next === undefined
            ? t('exercise.decideLast')
            : t('exercise.decideTo', { day: formatted(dayMessage(next.day), formatter) })}
        </Button>
        <p className="ld-caption ld-pad-top-8">{t('exercise.needsNames')}</p>
      </form>
    </Section>
  );
}

/** To two decimals, no more than it is. */
const shown = (most: number) => Math.floor(most * 100) / 100;

function LeverLine({ lever, exercise }: { readonly lever: LeverNow; readonly exercise: ExerciseState }) {
  const formatter = useFormatter();
  const { t, f } = formatter;
  const { amounts } = useStore(table);
  const { lever: id, isOpen, most, costYen, gain, gainAtFirst } = lever;
  const of = exercise.levers.find((one) => one.id === id);
  const name = formatted(decisionMessage(exercise.levers, lever), formatter);
  const unit = of !== undefined && isSaved(of) ? '%' : 't';
  const less = (loss: GameLoss) =>
    loss.lostYen === 0
      ? formatted(lossMessage(loss), formatter)
      : `−${formatted(lossMessage(loss), formatter)}`;
  const isFree = isOpen && most > 0;
  return (
    <div
      className="exr-lever ld-columns ld-pad-top-4 ld-pad-bottom-4 ld-rule-below"
      data-testid="exercise-lever"
    >
      <span>{name}</span>
      <span className="exr-amount ld-row ld-gap-4">
        <input
          className="ld-small-input is-short"
          inputMode="decimal"
          aria-label={name}
          disabled={!isFree}
          value={amounts[id] ?? ''}
          onChange={({ target: { value } }) => changeTable({ amounts: { ...amounts, [id]: value } })}
          data-testid={`exercise-amount-${id}`}
        />
        {unit}
      </span>
      <span className="ld-caption">
        {!isOpen
          ? t('exercise.lever.shut')
          : most <= 0
            ? t('exercise.lever.spent')
            : t('exercise.lever.about', {
                most: unit === '%' ? f.percent(shown(most)) : `${shown(most)} ${unit}`,
                cost: costYen === null ? t('exercise.lever.unknownCost') : f.money(costYen),
                now: less(gain),
                first: less(gainAtFirst),
              })}
      </span>
    </div>
  );
}
