import type { FigureChange, SaidFigure } from '@shared/features/figures/contract';
import type { ShareCell } from '@shared/features/shares/share-columns';
import type { ShareTableKey } from '@shared/features/shares/share-table';
import { byId } from '@shared/model/catalogue';
import type { Figure } from '@shared/model/figure';
import type { ReactNode } from 'react';
import { formatFigure } from '../../kit/figures/format-figure';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';

interface ShareTrailProps {
  readonly table: ShareTableKey;
  readonly figure: Figure | null;
  readonly cell: ShareCell | null;
  readonly year: number;
}

/** From file to figure: each step that the number has come by. */
export function ShareTrail({ table, figure, cell, year }: ShareTrailProps) {
  const { t, f, nameOf } = useWords();
  const { economyId, scenarioId } = table;
  const { value: look } = useAnswer(
    'figures.look',
    figure === null ? undefined : { economyId, scenarioId, figure },
  );
  const { value: history } = useAnswer(
    'figures.history',
    figure === null ? undefined : { economyId, figure },
  );
  const { value: scenarios } = useAnswer('scenarios.list', null);
  if (cell === null) return <p className="ld-definition">{t('shares.inspect.noShare', { year })}</p>;
  const edits = editsSince(history ?? []);
  const base = cell.basePercent ?? cell.percent;
  const scenario = byId(scenarios, scenarioId);
  return (
    <div>
      <h3 className="ld-subhead">{t('shares.trail.title')}</h3>
      <ol className="ld-trail ld-stack ld-small" data-testid="trail">
        {cell.importedFrom !== null && (
          <Step title={t('shares.trail.file')}>
            {t('shares.trail.cell', {
              file: cell.importedFrom.fileName,
              sheet: cell.importedFrom.sheet,
              cell: look?.importCell ?? '',
            })}
          </Step>
        )}
        {(cell.source !== null || (cell.importedFrom === null && edits.length === 0)) && (
          <Step title={cell.source === null ? t('shares.trail.noSource') : t('shares.trail.source')}>
            {cell.source}
          </Step>
        )}
        {edits.map((edit) => (
          <Step key={edit.seq} title={t(`shares.trail.${edit.way}`)}>
            <EditWords edit={edit} />
          </Step>
        ))}
        <Step title={t('shares.trail.base')}>{base === null ? f.missing : f.percent(base)}</Step>
        {cell.overridden && scenario !== undefined && cell.percent !== null && (
          <Step title={t('shares.trail.scenario', { name: nameOf(scenario) })} kind="now">
            {t('shares.trail.override', { value: f.percent(cell.percent) })}
          </Step>
        )}
        <Step title={t('shares.trail.used')} kind="end">
          {t('shares.trail.usedIn')}
        </Step>
      </ol>
    </div>
  );
}

/** More edits than these are told by the history alone. */
const MOST_EDITS = 3;

/** What moved the figure of the plan since it came from its file or with the project, oldest first. */
function editsSince(history: readonly FigureChange[]): readonly FigureChange[] {
  const moves = history.filter(
    ({ inForce, scenario, before, after }) =>
      inForce && scenario === null && before !== null && before.value !== after?.value,
  );
  const file = moves.findIndex(({ way }) => way === 'imported');
  return moves.slice(0, file === -1 ? MOST_EDITS : Math.min(file, MOST_EDITS)).reverse();
}

/** From what to what, by which edit, whose and when. */
function EditWords({ edit: { before, after, label, who, at } }: { readonly edit: FigureChange }) {
  const words = useWords();
  const said = (one: SaidFigure | null) =>
    one === null ? words.f.missing : formatFigure(one.value, one.inTonnes ? 'tonnes' : 'percent', words);
  return (
    <>
      {said(before)} → {said(after)}
      <br />
      {label}
      <br />
      {words.f.beside([who, words.f.instant(at)])}
    </>
  );
}

function Step({ title, kind, children }: { title: string; kind?: 'now' | 'end'; children: ReactNode }) {
  return (
    <li className={kind === undefined ? '' : `is-${kind}`}>
      <div className="ld-medium">{title}</div>
      <div className="ld-caption">{children}</div>
    </li>
  );
}
