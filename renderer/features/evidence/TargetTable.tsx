import { countedWords } from '@shared/features/risk/counted-words';
import { controlMessage } from '@shared/features/risk/target-control';
import { monthsOfTarget } from '@shared/features/risk/target-months';
import { type TargetStanding, targetStandings } from '@shared/features/risk/target-standing';
import type { Target } from '@shared/model/tables/target';
import { formatted, type ReportMessage } from '@shared/report/report-message';
import { useMemo } from 'react';
import { useFormatter } from '../../kit/report/use-formatter';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { useReference } from '../../kit/state/reference';
import { selection } from '../../kit/state/selection';
import { useStore } from '../../kit/state/store';
import { Mark } from '../../kit/ui/Mark';
import { standingDistance, standingFigure, standingMaterial } from '../../kit/ui/target-standing';
import { targetRule } from '../../kit/ui/target-words';

/** Targets as data: rule, what is counted over what, by when, and who said so. */
export function TargetTable({ targets }: { readonly targets: readonly Target[] }) {
  const { t, f, nameOf, language } = useWords();
  const known = useReference();
  const { year, scenarioId } = useStore(selection);
  const { value: views } = useAnswer(
    'risk.targets',
    { economyId: null, year, scenarioId },
    { patient: true },
  );
  const standings = useMemo(() => targetStandings(views ?? []), [views]);
  const counted = (row: Target): string => {
    const reading = (views ?? []).find(({ target }) => target.id === row.id) ?? null;
    return t('evidence.of', {
      ...countedWords(row, reading, t, (id) => known?.countryName(id) ?? id, language),
    });
  };
  return (
    <table className="ld-table" aria-label={t('evidence.targets')}>
      <thead>
        <tr>
          <th>{t('pick.economy')}</th>
          <th>{t('evidence.column.target')}</th>
          <th>{t('evidence.column.rule')}</th>
          <th>{t('evidence.column.counted')}</th>
          <th>{t('evidence.column.until')}</th>
          <th>{t('evidence.column.now', { year: f.year(year) })}</th>
          <th className="is-right">{t('evidence.column.distance')}</th>
          <th>{t('evidence.column.standing')}</th>
          <th>{t('evidence.column.status')}</th>
          <th>{t('evidence.column.mark')}</th>
        </tr>
      </thead>
      <tbody>
        {targets.map((row) => (
          <tr key={row.id}>
            <td>{known?.countryName(row.economyId) ?? row.economyId}</td>
            <th scope="row" className="ld-medium">
              {nameOf(row)}
            </th>
            <td className="ld-nowrap">{targetRule(t, f, row)}</td>
            <td>{counted(row)}</td>
            <td className="ld-nowrap">{row.date === null ? '' : f.tableDate(row.date)}</td>
            <Standing standing={standings.get(row.id)} months={monthsOfTarget(views ?? [], row.id)} />
            <td>{t(`target.status.${row.status}`)}</td>
            <td>
              <Mark mark={row.mark} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface StandingProps {
  readonly standing: TargetStanding | undefined;
  /** What published months say beside it. */
  readonly months: readonly ReportMessage[];
}

/** The plan of the year in view against a target: the material that is furthest from it speaks for all. */
function Standing({ standing, months }: StandingProps) {
  const { t, f } = useWords();
  const formatter = useFormatter();
  const control = standing?.furthest.control ?? null;
  const beside = control === null ? months : [controlMessage(control), ...months];
  const said = beside.map((one) => (
    <div className="ld-caption" key={formatted(one, formatter)}>
      {formatted(one, formatter)}
    </div>
  ));
  if (standing === undefined)
    return (
      <>
        <td className="ld-ink-3">
          {t('overview.target.noFigure')}
          {said}
        </td>
        <td />
        <td />
      </>
    );
  const { counted, met, state } = standing;
  const distance = standingDistance(standing);
  const material = standingMaterial(standing, t, formatter);
  return (
    <>
      <td>
        <div className="ld-nowrap">{standingFigure(standing, t, formatter)}</div>
        <div className="ld-caption">
          {counted === 1 ? material : t('evidence.furthest', { material, met, count: counted })}
        </div>
        {said}
      </td>
      <td className="is-right ld-nowrap">{distance === null ? f.missing : f.signed(distance)}</td>
      <td className="ld-nowrap">{t(`risk.state.${state}`)}</td>
    </>
  );
}
