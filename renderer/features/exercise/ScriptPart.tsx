import type { ScriptSummary } from '@shared/features/exercise/contract';
import { dayLabel } from '@shared/words/day-label';
import { useWords } from '../../kit/state/language';
import { Button } from '../../kit/ui/Button';
import { Section } from '../../kit/ui/Section';

interface ScriptPartProps {
  readonly script: ScriptSummary;
  readonly busy: boolean;
  readonly play: () => void;
  /** Absent where it is a file already. */
  readonly save?: () => void;
}

/** A script with what it is about, and what the open project has not of it. */
export function ScriptPart({ script, busy, play, save }: ScriptPartProps) {
  const { t, language } = useWords();
  const { id, title, situation, firstDay, days, turns, lacks } = script;
  return (
    <Section
      title={title[language]}
      testId="exercise-script"
      className="ld-above-16"
      definition={t('exercise.choose.turns', {
        turns: turns.length,
        days,
        start: dayLabel(firstDay, language),
      })}
      aside={
        <>
          {save !== undefined && (
            <Button onClick={save} data-testid={`exercise-save-${id}`}>
              {t('exercise.choose.save')}
            </Button>
          )}
          <Button
            kind="primary"
            disabled={isLacking(lacks)}
            aria-disabled={busy}
            onClick={play}
            data-testid={`exercise-play-${id}`}
          >
            {t('exercise.play')}
          </Button>
        </>
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
  );
}

const isLacking = ({ scenario, materials }: ScriptSummary['lacks']): boolean =>
  scenario !== null || materials.length > 0;
