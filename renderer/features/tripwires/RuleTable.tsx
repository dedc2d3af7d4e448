import { looksByMessage, readingMessage, saysOf, seenMessage } from '@shared/features/tripwires/watch-report';
import type { WatchedRule } from '@shared/features/tripwires/watch-view';
import { formatted } from '@shared/report/report-message';
import { useFormatter } from '../../kit/report/use-formatter';
import { openDialog } from '../../kit/state/dialogs';
import { useReadOnly } from '../../kit/state/session';
import { RowName, stepThrough } from '../../kit/ui/RowName';
import { AnswerDialog } from './AnswerDialog';
import { dutyWords } from './duty-words';
import { LevelMark } from './LevelMark';
import { RunLevelDialog } from './RunLevelDialog';

interface RuleTableProps {
  readonly rules: readonly WatchedRule[];
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
}

/**
 * Rules down, each with what it reads, the level that stands and its record. Up and down go through them, R runs a level and A
 * answers its newest ring.
 */
export function RuleTable({ rules, chosen, choose }: RuleTableProps) {
  const { t } = useFormatter();
  return (
    <div className="ld-tripwires-rules ld-scroll">
      <table className="ld-table is-tight" aria-label={t('area.tripwires')} data-testid="tripwires-table">
        <thead>
          <tr>
            <th scope="col">{t('tripwires.col.rule')}</th>
            <th scope="col">{t('tripwires.col.by')}</th>
            <th scope="col" className="is-right">
              {t('tripwires.col.now')}
            </th>
            <th scope="col">{t('tripwires.col.level')}</th>
            <th scope="col">{t('tripwires.col.since')}</th>
            <th scope="col" className="is-right">
              {t('tripwires.col.lead')}
            </th>
            <th scope="col" className="is-right">
              {t('tripwires.col.false')}
            </th>
            <th scope="col" className="is-right">
              {t('tripwires.col.seen')}
            </th>
            <th scope="col">{t('tripwires.col.duty')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((one, index) => (
            <RuleRow
              key={one.rule.id}
              watched={one}
              isChosen={one.rule.id === chosen}
              choose={() => choose(one.rule.id)}
              move={stepThrough(rules, index, (next) => choose(next.rule.id))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RuleRowProps {
  readonly watched: WatchedRule;
  readonly isChosen: boolean;
  readonly choose: () => void;
  readonly move: (step: 1 | -1) => void;
}

function RuleRow({ watched, isChosen, choose, move }: RuleRowProps) {
  const formatter = useFormatter();
  const { t, f, language } = formatter;
  const { rule, now, since, record, duty, isReplaced } = watched;
  const reading = readingMessage(watched, now);
  const readOnly = useReadOnly();
  const [newest] = watched.rings;
  const run = (): void => openDialog(<RunLevelDialog watched={watched} />);
  const answer = (): void => {
    if (newest !== undefined) openDialog(<AnswerDialog rule={rule} ring={newest} />);
  };
  return (
    <tr
      className={isChosen ? 'is-chosen' : isReplaced ? 'is-void' : ''}
      aria-selected={isChosen}
      onClick={choose}
      data-testid={`tripwire-${rule.id}`}
    >
      <th scope="row">
        <RowName
          name={language === 'ja' ? rule.nameJa : rule.nameEn}
          isChosen={isChosen}
          move={move}
          letters={readOnly ? {} : { R: run, A: answer }}
        />
        <div className="ld-caption">{dutyWords(t, rule) ?? formatted(saysOf(watched), formatter)}</div>
      </th>
      <td className="ld-nowrap ld-ink-3">{formatted(looksByMessage(watched), formatter)}</td>
      <td className="is-right">{reading === null ? t('report.notKnown') : formatted(reading, formatter)}</td>
      <td className="ld-nowrap">
        <LevelMark level={watched.level} isReplaced={isReplaced} />
      </td>
      <td className="ld-nowrap">{since === null ? '' : f.narrowDate(since)}</td>
      {record === null ? (
        <td className="ld-caption is-right" colSpan={3}>
          {t('tripwires.noRecord')}
        </td>
      ) : (
        <>
          <td className="is-right">{record.leadDays === null ? '–' : f.whole(record.leadDays)}</td>
          <td className="is-right">{record.falseAYear.value.toFixed(2)}</td>
          <td className="is-right">{formatted(seenMessage(record), formatter)}</td>
        </>
      )}
      <td className={`ld-nowrap ${duty?.isOverdue === true ? 'ld-warn ld-medium' : ''}`}>
        {duty === null ? '' : f.narrowDate(duty.due)}
      </td>
    </tr>
  );
}
