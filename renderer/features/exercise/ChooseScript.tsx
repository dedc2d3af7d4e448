import type { ScriptSummary } from '@shared/features/exercise/contract';
import { dayLabel } from '@shared/words/day-label';
import { useState } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { ask } from '../../kit/state/bridge';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { projectOpened } from '../../kit/state/session';
import { Button } from '../../kit/ui/Button';
import { Section } from '../../kit/ui/Section';

/** The scripts that can be played; one is begun in a copy of the open project. */
export function ChooseScript() {
  const { t, language } = useWords();
  const { value: scripts } = useAnswer('exercise.scripts', null);
  const [busy, setBusy] = useState(false);
  const begin = async (script: string) => {
    setBusy(true);
    await notifyRefusals(async () => projectOpened(await ask('exercise.begin', { script })));
    setBusy(false);
  };
  return (
    <>
      <h1 className="ld-title">{t('area.exercise')}</h1>
      <div className="ld-definition ld-below-8">{t('exercise.choose.about')}</div>
      {(scripts ?? []).map(({ id, title, situation, firstDay, days, turns, lacks }) => (
        <Section
          key={id}
          title={title[language]}
          testId="exercise-script"
          className="ld-above-16"
          definition={t('exercise.choose.turns', {
            turns: turns.length,
            days,
            start: dayLabel(firstDay, language),
          })}
          aside={
            <Button
              kind="primary"
              disabled={isLacking(lacks)}
              aria-disabled={busy}
              onClick={() => {
                if (!busy) void begin(id);
              }}
              data-testid={`exercise-play-${id}`}
            >
              {t('exercise.play')}
            </Button>
          }
        >
          <p className="ld-pad-top-8">{situation?.[language]}</p>
          {isLacking(lacks) && (
            <p className="ld-warn ld-pad-top-4" data-testid={`exercise-lacks-${id}`}>
              {lacks.materials.length > 0
                ? t('exercise.lacks.materials', { materials: [...lacks.materials] })
                : t('exercise.lacks.scenario', { scenario: lacks.scenario ?? '' })}
            </p>
          )}
        </Section>
      ))}
    </>
  );
}

const isLacking = ({ scenario, materials }: ScriptSummary['lacks']): boolean =>
  scenario !== null || materials.length > 0;
