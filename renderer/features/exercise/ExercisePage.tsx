import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { MassOf } from '../../kit/state/mass-of';
import { usePageScenario } from '../../kit/state/page-scenario';
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
  const { t, language } = useWords();
  const title = value?.title[language];
  usePageScenario(
    title === undefined ? '' : t('report.pair', { name: t('area.exercise'), value: title }),
    t('exercise.apart'),
  );
  if (known === null || (value === null && loading)) return null;
  const materials =
    value?.levers.map(({ materialId }) => materialId) ?? known.reference.materials.map(({ id }) => id);
  const isPlayed = value !== null && value.state !== null;
  return (
    <MassOf ids={materials}>
      <div
        className={`ld-page-body ld-scroll ld-tall ${isPlayed ? 'exr-room' : ''}`}
        data-testid="exercise-page"
      >
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
