import type { MeasuresPage as Loaded } from '@shared/features/measures/contract';
import { pageLead } from '@shared/features/measures/measures-report';
import { symbolsOf } from '@shared/model/measures/material-symbols';
import { formatted } from '@shared/report/report-message';
import { useState } from 'react';
import { useFormatter } from '../../kit/report/use-formatter';
import { useAnswer } from '../../kit/state/answer';
import { ask as askMain } from '../../kit/state/bridge';
import { openDialog } from '../../kit/state/dialogs';
import { notifyRefusals } from '../../kit/state/notices';
import { useReference } from '../../kit/state/reference';
import { selection } from '../../kit/state/selection';
import { useReadOnly } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { EmptyState } from '../../kit/ui/EmptyState';
import { Folded } from '../../kit/ui/Folded';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { Section } from '../../kit/ui/Section';
import { StatusContent } from '../../shell/frame/StatusBar';
import { AddMeasureDialog } from './AddMeasureDialog';
import { MeasureDates } from './MeasureDates';
import { MeasureInspector } from './MeasureInspector';
import { MeasureQuestion } from './MeasureQuestion';
import { MeasureTable } from './MeasureTable';
import { MovedShocks } from './MovedShocks';
import type { MeasureDraft } from './measure-draft';
import { OfferedEvents } from './OfferedEvents';
import type { Question } from './question';
import './measures.css';

/** Screen r: which measures are in force for goods on a day, with their time lines and the days that come. */
export function MeasuresPage() {
  const { economyId, materialId, stage } = useStore(selection);
  const { language } = useFormatter();
  const known = useReference();
  const [question, ask] = useState<Question>(() => ({
    on: null,
    from: 'CHN',
    material: symbolAskedOf(materialId ?? 'Dy'),
    stage,
    form: null,
    to: economyId ?? 'JPN',
    firm: null,
    use: null,
    asKnown: false,
  }));
  const { value, notice } = useAnswer('measures.load', { ...question, language });
  return (
    <div className="ld-page ld-page-body ld-stack ld-gap-16" data-testid="measures-page">
      {notice !== null && <NoticeBar notice={notice} />}
      {known !== null && value !== null && <Register page={value} question={question} ask={ask} />}
    </div>
  );
}

interface RegisterProps {
  readonly page: Loaded;
  readonly question: Question;
  readonly ask: (question: Question) => void;
}

function Register({ page, question, ask }: RegisterProps) {
  const formatter = useFormatter();
  const { t, f } = formatter;
  const [chosenId, choose] = useState<string | null>(null);
  const isReadOnly = useReadOnly();
  const { measures, dates } = page;
  // The page asks of the day on which it comes into force: on an earlier one there may be no word of it yet.
  const added = (measureId: string, { inForce, issuer, materials, stages }: MeasureDraft): void => {
    choose(measureId);
    ask({
      ...question,
      on: inForce,
      from: issuer,
      material: symbolAskedOf(materials[0] ?? question.material),
      stage: stages[0] ?? question.stage,
    });
  };
  if (measures.length === 0)
    return (
      <EmptyState sentence={t('measures.empty')}>
        <Button kind="primary" onClick={() => void bring()} data-testid="measures-bring">
          {t('measures.bring')}
        </Button>
      </EmptyState>
    );
  const chosen = measures.find(({ measure }) => measure === (chosenId ?? page.act)) ?? measures[0];
  const act = measures.find(({ measure }) => measure === page.act);
  const practice = measures.find(({ measure }) => measure === page.practice);
  const touching = measures.filter(({ bites }) => bites === 'yes').length;
  const over = measures.filter(({ state }) => state === 'ended');
  const others = measures.filter(({ state, bites }) => state === 'in force' && bites === 'no').length;
  const lead = pageLead(
    { ...question, on: page.on, code: null, asKnownOn: question.asKnown ? page.on : null },
    { law: page.law, act, practice, others },
  );
  return (
    <>
      <h1 className="ld-lead" data-testid="measures-lead">
        {f.sentences(lead.map((one) => formatted(one, formatter)))}
      </h1>
      <Section
        title={t('measures.title')}
        definition={
          page.covered && page.checkedOn !== null
            ? formatted({ key: 'measures.covered', with: { date: { date: page.checkedOn } } }, formatter)
            : t('measures.notCovered')
        }
        testId="measures-register"
        aside={
          <Button
            disabled={isReadOnly}
            onClick={() => openDialog(<AddMeasureDialog question={question} onMade={added} />)}
            data-testid="add-measure"
          >
            {t('measures.add.open')}
          </Button>
        }
      >
        <MeasureQuestion question={question} page={page} ask={ask} />
        <MeasureTable
          measures={measures.filter(({ state }) => state !== 'ended')}
          on={page.on}
          chosen={chosen?.measure ?? null}
          choose={choose}
          testId="measures-table"
        />
        <Legend />
      </Section>
      <MeasureDates dates={dates} measures={measures} />
      <OfferedEvents offered={page.offered} />
      <MovedShocks moved={page.moved} />
      {over.length > 0 && (
        <Folded
          className="ld-section"
          summary={t('measures.over', { count: f.whole(over.length) })}
          testId="measures-over"
        >
          <MeasureTable
            measures={over}
            on={page.on}
            chosen={chosen?.measure ?? null}
            choose={choose}
            testId="measures-over-table"
          />
        </Folded>
      )}
      {chosen !== undefined && <MeasureInspector measure={chosen} measures={measures} />}
      <StatusContent>
        {t('measures.status', { count: f.whole(measures.length), touching: f.whole(touching) })}
      </StatusContent>
    </>
  );
}

/** Notices name elements: of a group the first is asked for. */
const symbolAskedOf = (material: string): string => symbolsOf(material)[0] ?? material;

const bring = (): Promise<void> =>
  notifyRefusals(async () => {
    await askMain('measures.bring', null);
  });

/** What the bars of the time lines say. */
function Legend() {
  const { t } = useFormatter();
  return (
    <div className="ld-row ld-wrap ld-gap-16 ld-caption ld-above-8">
      {LEGEND.map(([look, key]) => (
        <span key={look} className="ld-row ld-gap-4">
          <i className={`ld-measures-bar ld-measures-key ${look}`} />
          {t(key)}
        </span>
      ))}
    </div>
  );
}

const LEGEND = [
  ['is-announced', 'measures.state.announced'],
  ['is-in-force', 'measures.state.inForce'],
  ['is-ban', 'kind.ban'],
  ['is-suspended', 'measures.state.suspended'],
  ['is-unknown', 'measures.legend.noWord'],
] as const;
