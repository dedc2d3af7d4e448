import { useAnswer } from '../../kit/state/answer';
import { MassOf } from '../../kit/state/mass-of';
import { useReference } from '../../kit/state/reference';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { AfterAction } from './AfterAction';
import { ChooseScript } from './ChooseScript';
import { TurnPart } from './TurnPart';
import './exercise.css';

/** A scripted situation, turn by turn, in a copy of a project; afterwards what its decisions were worth. */
export function ExercisePage() {
  const { value, notice, loading } = useAnswer('exercise.state', null);
  const known = useReference();
  if (known === null || (value === null && loading)) return null;
  const materials = known.reference.materials.map(({ id }) => id);
  return (
    <MassOf ids={materials}>
      <div className="ld-page-body ld-scroll ld-tall" data-testid="exercise-page">
        {notice !== null && <NoticeBar notice={notice} testId="exercise-notice" />}
        {value === null ? (
          <ChooseScript />
        ) : value.state === null ? (
          <AfterAction exercise={value} />
        ) : (
          <TurnPart exercise={value} state={value.state} />
        )}
      </div>
    </MassOf>
  );
}
