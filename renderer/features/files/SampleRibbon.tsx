import { useWords } from '../../kit/state/language';
import { useProject } from '../../kit/state/session';
import { Button } from '../../kit/ui/Button';
import { beginProject } from './commands';

/** The names under which the program makes its sample (electron/backend/project-of-start.ts). */
const SAMPLES: ReadonlySet<string> = new Set(['Japan rare earths', '日本のレアアース']);

/** On every page of the sample, and not to be put away: whose stocks these are not. */
export function SampleRibbon() {
  const { t } = useWords();
  const project = useProject();
  if (project === null || !SAMPLES.has(project.name)) return null;
  return (
    <div
      className="ld-sample-ribbon ld-row ld-gap-8 ld-cap ld-rule-below"
      role="note"
      data-testid="sample-ribbon"
    >
      <b className="ld-medium">{t('begin.sample.ribbon')}</b>
      <Button small kind="quiet" onClick={() => void beginProject()} data-testid="sample-begin">
        {t('begin.sample.own')}
      </Button>
    </div>
  );
}
