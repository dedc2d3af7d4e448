import type { ExerciseState } from '@shared/features/exercise/contract';
import type { TurnState } from '@shared/model/exercise-game';
import { useEffect, useState } from 'react';
import { ask } from '../../kit/state/bridge';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { Button } from '../../kit/ui/Button';
import { CardsPart } from './CardsPart';
import { DecidedSoFar } from './DecidedSoFar';
import { DecidePart } from './DecidePart';
import { beginTurn } from './exercise-state';
import { KnownPart } from './KnownPart';
import { RunPart } from './RunPart';
import { Timeline } from './Timeline';
import { TurnClock } from './TurnClock';

/** One turn: what is known on its day, what the run says now, and what the group decides. */
export function TurnPart({
  exercise,
  state,
}: {
  readonly exercise: ExerciseState;
  readonly state: TurnState;
}) {
  const { t, language } = useWords();
  const { title, turn, turns } = exercise;
  const [isLeader, seeAll] = useState(false);
  useEffect(() => beginTurn(turn), [turn]);
  const minutes = turns[turn]?.minutes ?? 0;
  return (
    <>
      <div className="ld-row ld-below-8">
        <div className="ld-grow">
          <h1 className="ld-title">{title[language]}</h1>
          <div className="ld-definition" data-testid="exercise-turn">
            {t('exercise.turnOf', { turn: turn + 1, turns: turns.length, minutes })}
          </div>
        </div>
        <Button aria-pressed={isLeader} onClick={() => seeAll(!isLeader)} data-testid="exercise-leader">
          {t('exercise.leader')}
        </Button>
        <TurnClock minutes={minutes} />
        <Button
          disabled={turn === 0}
          onClick={() => void notifyRefusals(async () => void (await ask('exercise.back', null)))}
          data-testid="exercise-back"
        >
          {t('exercise.back')}
        </Button>
      </div>
      <Timeline exercise={exercise} />
      <div className="exr-columns ld-columns ld-above-8">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled is reached by keys. */}
        <section className="exr-side" tabIndex={0} aria-label={title[language]}>
          <KnownPart exercise={exercise} day={state.day} />
          {isLeader && <CardsPart firstDay={exercise.firstDay} />}
          <RunPart exercise={exercise} state={state} />
          <DecidedSoFar exercise={exercise} />
        </section>
        <DecidePart key={turn} exercise={exercise} state={state} />
      </div>
    </>
  );
}
