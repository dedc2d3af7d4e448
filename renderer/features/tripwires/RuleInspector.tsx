import { readingMessage, recordMessages, ringMessage, saysOf } from '@shared/features/tripwires/watch-report';
import type { ShownRing, WatchedRule } from '@shared/features/tripwires/watch-view';
import { nameIn } from '@shared/model/catalogue';
import type { RuleRecord } from '@shared/model/watch-record';
import { formatted } from '@shared/report/report-message';
import { useFormatter } from '../../kit/report/use-formatter';
import { openDialog } from '../../kit/state/dialogs';
import { useReadOnly } from '../../kit/state/session';
import { Button } from '../../kit/ui/Button';
import { InspectorContent, InspectorTabs } from '../../kit/ui/Inspector';
import { AnswerDialog } from './AnswerDialog';
import { ChangeRuleDialog } from './ChangeRuleDialog';
import { dutyWords } from './duty-words';
import { LevelMark } from './LevelMark';
import { RingCourse } from './RingCourse';
import { RunLevelDialog } from './RunLevelDialog';

/** A rule: what it has shown, what rang and was answered, and what is to be done now. */
export function RuleInspector({ watched }: { readonly watched: WatchedRule }) {
  const { t } = useFormatter();
  return (
    <InspectorContent>
      <InspectorTabs
        testId="tripwire-inspector"
        tabs={[
          {
            id: 'record',
            label: t('tripwires.record'),
            body: (
              <>
                <RuleHead watched={watched} />
                <RingCourse watched={watched} />
                <Record watched={watched} />
                <DutyPart watched={watched} />
                <Acts watched={watched} />
              </>
            ),
          },
          { id: 'rings', label: t('tripwires.rings'), body: <RingList watched={watched} /> },
        ]}
      />
    </InspectorContent>
  );
}

interface PartProps {
  readonly watched: WatchedRule;
}

function RuleHead({ watched }: PartProps) {
  const formatter = useFormatter();
  const { f, language } = formatter;
  const { rule, level, isReplaced, since, of } = watched;
  return (
    <>
      <h2 className="ld-head">{language === 'ja' ? rule.nameJa : rule.nameEn}</h2>
      <p className="ld-definition">
        {formatted(saysOf(watched), formatter)}
        {of !== null && ` · ${nameIn(language, of)}`}
      </p>
      <p>
        <LevelMark level={level} isReplaced={isReplaced} />
        {since !== null && <span className="ld-caption"> {f.date(since)}</span>}
      </p>
    </>
  );
}

function Record({ watched: { rule, record, fresh } }: PartProps) {
  const formatter = useFormatter();
  const { t, f } = formatter;
  const { fixedOn, trainedFrom, trainedTo } = rule;
  return (
    <section data-testid="tripwire-record">
      <h3 className="ld-subhead">{t('tripwires.record')}</h3>
      {record === null ? (
        <p className="ld-definition">{t('tripwires.noRecord')}</p>
      ) : (
        <Shown title={t('tripwires.record.all')} record={record} />
      )}
      {fresh !== null && <Shown title={t('tripwires.record.fresh')} record={fresh} />}
      <p className="ld-caption">
        {trainedFrom === null || trainedTo === null
          ? t('tripwires.record.fixed', { date: f.date(fixedOn) })
          : t('tripwires.record.trained', { date: f.date(fixedOn), from: trainedFrom, to: trainedTo })}
      </p>
    </section>
  );
}

function Shown({ title, record }: { readonly title: string; readonly record: RuleRecord }) {
  const formatter = useFormatter();
  return (
    <>
      <h4 className="ld-caption ld-above-8">{title}</h4>
      {recordMessages(record).map((one) => (
        <p key={formatted(one, formatter)}>{formatted(one, formatter)}</p>
      ))}
    </>
  );
}

function DutyPart({ watched: { rule, duty } }: PartProps) {
  const { t, f } = useFormatter();
  if (rule.duty === null && duty === null) return null;
  return (
    <section data-testid="tripwire-duty">
      <h3 className="ld-subhead ld-above-8">{t('tripwires.duty')}</h3>
      <p>{dutyWords(t, rule)}</p>
      {duty !== null && (
        <p className={duty.isOverdue ? 'ld-warn ld-medium' : ''}>
          {t(duty.isOverdue ? 'tripwires.duty.overdue' : 'tripwires.duty.due', { date: f.date(duty.due) })}
        </p>
      )}
    </section>
  );
}

function Acts({ watched }: PartProps) {
  const { t } = useFormatter();
  const readOnly = useReadOnly();
  const [newest] = watched.rings;
  return (
    <div className="ld-row ld-wrap ld-gap-8 ld-above-8">
      <Button
        kind="primary"
        disabled={readOnly}
        onClick={() => openDialog(<RunLevelDialog watched={watched} />)}
        data-testid="tripwire-run"
      >
        {t('tripwires.run')}
      </Button>
      {newest !== undefined && (
        <Button
          disabled={readOnly}
          onClick={() => openDialog(<AnswerDialog rule={watched.rule} ring={newest} />)}
          data-testid="tripwire-answer"
        >
          {t('tripwires.answer')}
        </Button>
      )}
      <Button
        disabled={readOnly || watched.isReplaced}
        onClick={() => openDialog(<ChangeRuleDialog rule={watched.rule} />)}
        data-testid="tripwire-change"
      >
        {t('tripwires.change')}
      </Button>
    </div>
  );
}

function RingList({ watched }: PartProps) {
  const { t } = useFormatter();
  if (watched.rings.length === 0) return <p className="ld-definition">{t('tripwires.rings.none')}</p>;
  return (
    <ol className="ld-lines" data-testid="tripwire-rings">
      {watched.rings.map((ring) => (
        <RingLine key={ring.at} watched={watched} ring={ring} />
      ))}
    </ol>
  );
}

function RingLine({ watched, ring }: PartProps & { readonly ring: ShownRing }) {
  const formatter = useFormatter();
  const { t, f } = formatter;
  const { noted } = ring;
  const reading = readingMessage(watched, ring.value);
  return (
    <li className="ld-block">
      <div className="ld-row ld-gap-8">
        <b className="ld-medium">{ring.at}</b>
        <span>{reading === null ? '' : formatted(reading, formatter)}</span>
        <span className="ld-caption">{f.date(ring.published)}</span>
      </div>
      <div className="ld-caption">
        {formatted(ringMessage(ring), formatter)}
        {noted !== null && ` · ${t('tripwires.ring.noted')}`}
        {noted?.decision != null && ` · ${noted.decision}`}
        {noted?.came != null && ` → ${noted.came}`}
      </div>
      <Button
        small
        onClick={() => openDialog(<AnswerDialog rule={watched.rule} ring={ring} />)}
        data-testid={`ring-answer-${ring.at}`}
      >
        {t('tripwires.answer')}
      </Button>
    </li>
  );
}
