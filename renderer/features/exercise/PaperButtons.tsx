import { LANGUAGES, type Language } from '@shared/base/message';
import type { ExerciseState } from '@shared/features/exercise/contract';
import { useFormatter } from '../../kit/report/use-formatter';
import { announce } from '../../kit/state/announce';
import { ask } from '../../kit/state/bridge';
import { notifyRefusals } from '../../kit/state/notices';
import { Button } from '../../kit/ui/Button';

/** The exercise on two pages, in the language of the window or in both. */
export function PaperButtons({
  title,
  onWritten,
}: Pick<ExerciseState, 'title'> & { readonly onWritten: (words: string) => void }) {
  const { t, f, language } = useFormatter();
  const write = (languages: readonly Language[]) =>
    void notifyRefusals(async () => {
      const names: string[] = [];
      onWritten('');
      for (const into of languages) {
        const suggestedName = `${title[into].replace(/[\\/:*?"<>|]/g, '-').slice(0, 100)} ${into}.docx`;
        const file = await ask('files.choose', { purpose: 'exercise_paper', suggestedName });
        if (file === null) break;
        const { name } = await ask('exercise.paper', { handle: file.handle, language: into });
        names.push(t('exercise.paper.written', { name }));
      }
      const words = f.sentences(names);
      onWritten(words);
      announce(words);
    });
  return (
    <>
      <Button kind="primary" onClick={() => write([language])} data-testid="exercise-paper">
        {t('exercise.paper.write')}
      </Button>
      <Button onClick={() => write(LANGUAGES)} data-testid="exercise-paper-both">
        {t('exercise.paper.both')}
      </Button>
    </>
  );
}
