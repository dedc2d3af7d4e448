import { recoveryText } from '@shared/features/recovery/finding-text';
import { Fragment, useState } from 'react';
import { useWords } from '../../kit/state/language';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { NoteBar } from '../../kit/ui/NoteBar';
import { whereabouts } from '../areas';
import { runCommand } from '../commands/run-command';
import { useCommand } from '../house';

/** Findings behind which something may be missing. */
const WARNS: ReadonlySet<string> = new Set(['set_aside', 'torn', 'elsewhere']);

/** What became of the journal of the open project, until it is put away; what earlier openings left is not told again. */
export function RecoveryBar() {
  const { t } = useWords();
  const recovered = useStore(session, ({ project }) => project?.recovery);
  const epoch = useStore(session, (now) => now.epoch);
  const [put, setPut] = useState({ epoch, count: 0 });
  const findings = recovered?.filter(({ kind }) => kind !== 'lies_aside') ?? [];
  const recovery = useCommand('recovery');
  const { areaId } = useStore(whereabouts);
  const putAway = put.epoch === epoch ? put.count : 0;
  if (findings.length <= putAway || areaId === 'recovery') return null; // recovery tells them itself
  const sentences = [...new Set(findings.slice(putAway).map((finding) => recoveryText(t, finding)))];
  return (
    <NoteBar
      tone={findings.some(({ kind }) => WARNS.has(kind)) ? 'warn' : 'info'}
      testId="recovery"
      action={
        <>
          {recovery !== undefined && (
            <Button small onClick={() => runCommand(recovery)} data-testid="open-room">
              {t(recovery.label)}
            </Button>
          )}
          <Button kind="quiet" small onClick={() => setPut({ epoch, count: findings.length })}>
            {t('app.dismiss')}
          </Button>
        </>
      }
    >
      {sentences.map((sentence, index) => (
        <Fragment key={sentence}>
          {index > 0 && <br />}
          {sentence}
        </Fragment>
      ))}
    </NoteBar>
  );
}
