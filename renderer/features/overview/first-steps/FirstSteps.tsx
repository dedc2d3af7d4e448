import type { MessageKey } from '@shared/base/message';
import { useEffect } from 'react';
import { type BlockKind, giveBlock } from '../../../kit/figures/block/give-block';
import { PasteBox } from '../../../kit/figures/block/PasteBox';
import { openPaste } from '../../../kit/figures/paste/import-paste';
import { PickedWords } from '../../../kit/scope/PickedWords';
import { useWords } from '../../../kit/state/language';
import { wordsOf } from '../../../kit/state/mass-of';
import { notifyRefusals } from '../../../kit/state/notices';
import type { ReferenceLookup } from '../../../kit/state/reference';
import { selection } from '../../../kit/state/selection';
import { useProject } from '../../../kit/state/session';
import { useStore } from '../../../kit/state/store';
import { Button } from '../../../kit/ui/Button';
import { Icon } from '../../../kit/ui/icons';
import { showArea } from '../../../shell/areas';
import { addStock, addTarget, firstScenario } from './step-acts';
import { putAwaySteps, STEPS, type StepId, stepsDone } from './steps';
import './first-steps.css';

/** What a project needs before it can answer, step by step: each ticks itself once its table holds rows. Esc puts the list away. */
export function FirstSteps({ known }: { readonly known: ReferenceLookup }) {
  const { t } = useWords();
  const project = useProject();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const inText = event.target instanceof HTMLTextAreaElement;
      if (event.key === 'Escape' && !event.defaultPrevented && !inText) putAwaySteps();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  if (project === null) return null;
  const done = stepsDone(project.counts);
  const next = STEPS.find(({ id }) => !done.has(id));
  return (
    <section className="ld-section ld-pad ld-above-8" aria-labelledby="first-steps" data-testid="first-steps">
      <h2 className="ld-title" id="first-steps">
        {t('steps.title', { done: done.size, all: STEPS.length })}{' '}
        {next !== undefined && t('steps.next', { step: t(`steps.${next.id}`) })}
      </h2>
      <p className="ld-definition">{t('steps.lead')}</p>
      <p className="ld-definition ld-below-8">
        <PickedWords
          say={(word) =>
            t('steps.into', { economy: word('economy'), material: word('material'), stage: word('stage') })
          }
        />
      </p>
      <ol>
        {STEPS.map(({ id, area, table }, at) => (
          <li
            key={id}
            className={`ld-step ld-columns ld-gap-8 ld-items-center ld-rule-below${next?.id === id ? ' is-next' : ''}`}
            data-testid={`step-${id}`}
            data-done={done.has(id)}
          >
            <span className="ld-step-mark ld-ink-3 ld-inline-flex ld-items-center">
              {done.has(id) ? <Icon name="check" size={15} weight={2} /> : at + 1}
            </span>
            <div>
              <b className="ld-medium">{t(`steps.${id}`)}</b>
              <p className="ld-definition">
                {done.has(id)
                  ? t('steps.rows', { count: project.counts[table] ?? 0 })
                  : t(`steps.${id}.what`)}
              </p>
            </div>
            <StepBox id={id} known={known} />
            <Button small kind="quiet" data-testid={`step-page-${id}`} onClick={() => showArea(area)}>
              {t(`area.${area}`)}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The steps that take a block of figures, and what they are. */
const BLOCKS: { readonly [S in StepId]?: BlockKind } = { total: 'totals', needs: 'needs' };
/** What a step can be given in a box; the others have none. */
const BOXES: { readonly [S in StepId]?: MessageKey } = {
  shares: 'steps.shares.box',
  total: 'steps.total.box',
  needs: 'steps.needs.box',
  stocks: 'steps.stocks.box',
  target: 'steps.target.box',
};

/** Where a step takes what a person has: a block, a line, or a press. */
function StepBox({ id, known }: { readonly id: StepId; readonly known: ReferenceLookup }) {
  const chosen = useStore(selection);
  const words = wordsOf(chosen.materialId, known, useWords());
  const project = useProject();
  const { t } = words;
  const box = BOXES[id];
  if (project === null) return null;
  const { settings } = project;
  if (id === 'scenario')
    return (
      <span>
        <Button
          small
          data-testid="first-ban"
          onClick={() => void notifyRefusals(() => firstScenario(known, words, settings))}
        >
          {t('steps.scenario.ban')}
        </Button>
      </span>
    );
  if (box === undefined) return <span />;
  const { firstYear, lastYear } = settings;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_year, at) => firstYear + at);
  const take = (text: string): Promise<void> => {
    if (id === 'shares') {
      const { economyId, materialId, stage, year } = chosen;
      return openPaste(text, { economyId, materialId, stage, year, years });
    }
    const kind = BLOCKS[id];
    if (kind !== undefined)
      return giveBlock(kind, text, { ...chosen, scenarioId: null, years }, known, words);
    return notifyRefusals(() => (id === 'stocks' ? addStock(text) : addTarget(text, known, words, settings)));
  };
  return (
    <PasteBox
      placeholder={t(box, { first: firstYear, last: lastYear })}
      apply={t('steps.take')}
      testId={`paste-${id}`}
      onTake={(text) => void take(text)}
    />
  );
}
