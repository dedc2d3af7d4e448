import type { ScriptSummary } from '@shared/features/exercise/contract';
import { useState } from 'react';
import { announce } from '../../kit/state/announce';
import { useAnswer } from '../../kit/state/answer';
import { ask } from '../../kit/state/bridge';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { projectOpened } from '../../kit/state/session';
import { Button } from '../../kit/ui/Button';
import { NoteBar } from '../../kit/ui/NoteBar';
import { ScriptPart } from './ScriptPart';

type Chosen = { readonly script: string } | { readonly handle: string };

/** The scripts that can be played, and one of a file; one is begun in a copy of the open project. */
export function ChooseScript() {
  const { t, language } = useWords();
  const { value: scripts } = useAnswer('exercise.scripts', null);
  const [own, setOwn] = useState<{ readonly handle: string; readonly script: ScriptSummary } | null>(null);
  const [saved, setSaved] = useState('');
  const [busy, setBusy] = useState(false);
  const begin = async (chosen: Chosen) => {
    if (busy) return;
    setBusy(true);
    await notifyRefusals(async () => projectOpened(await ask('exercise.begin', chosen)));
    setBusy(false);
  };
  const open = () =>
    notifyRefusals(async () => {
      const file = await ask('files.choose', { purpose: 'open_script' });
      if (file === null) return;
      const { handle } = file;
      setOwn({ handle, script: { id: 'own', ...(await ask('exercise.look', { handle })) } });
    });
  const save = ({ id, title }: ScriptSummary) =>
    notifyRefusals(async () => {
      const suggestedName = `${title[language]}.json`;
      const file = await ask('files.choose', { purpose: 'save_script', suggestedName });
      if (file === null) return;
      const { name } = await ask('exercise.saveScript', { script: id, handle: file.handle });
      const words = t('exercise.paper.written', { name });
      setSaved(words);
      announce(words);
    });
  return (
    <>
      <div className="ld-row ld-below-8">
        <div className="ld-grow">
          <h1 className="ld-title">{t('area.exercise')}</h1>
          <div className="ld-definition">{t('exercise.choose.about')}</div>
        </div>
        <Button onClick={() => void open()} data-testid="exercise-open">
          {t('exercise.choose.open')}
        </Button>
      </div>
      {saved !== '' && (
        <NoteBar isNews tone="info" testId="exercise-saved">
          {saved}
        </NoteBar>
      )}
      {own !== null && (
        <ScriptPart script={own.script} busy={busy} play={() => void begin({ handle: own.handle })} />
      )}
      {(scripts ?? []).map((script) => (
        <ScriptPart
          key={script.id}
          script={script}
          busy={busy}
          play={() => void begin({ script: script.id })}
          save={() => void save(script)}
        />
      ))}
      <p className="ld-definition ld-above-16">{t('exercise.choose.own')}</p>
    </>
  );
}
