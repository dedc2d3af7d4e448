import { basePlace, netYen } from '@shared/features/compare/compare-report';
import type { CompareView } from '@shared/features/compare/contract';
import { MEASURE_WORDS } from '@shared/features/compare/measure-words';
import { COMPARE_MEASURES, type ComparedRun, type CompareMeasure } from '@shared/model/compare';
import type { CostOfMeasures } from '@shared/model/cost-of-measures';
import { dayLabel } from '@shared/words/day-label';
import { useWords, type Words } from '../../kit/state/language';

/** The main figures of each, with the difference from the one that all are held against. */
export function CompareFigures({ view }: { readonly view: CompareView }) {
  const words = useWords();
  const { t, f, language } = words;
  const base = view.runs[basePlace(view)];
  if (base === undefined) return null;
  return (
    <>
      <FigureRow
        view={view}
        title={t('scenarios.head.firstStop')}
        testId="compare-first"
        big
        value={({ first }) =>
          first === null ? t('scenarios.noStop') : dayLabel(first.moment.date, language)
        }
        change={({ first, daysEarlier }) => {
          if (daysEarlier !== null) return movedWords(daysEarlier, words);
          return (first === null) === (base.first === null) ? { text: t('compare.same'), worse: null } : null;
        }}
      />
      <FigureRow
        view={view}
        title={t('scenarios.head.stopping')}
        testId="compare-stopping"
        value={({ totals }) => `${totals.stopping}${t('scenarios.ofMaterials', { count: totals.lines })}`}
        change={({ totals }) => signedWords(totals.stopping - base.totals.stopping, (n) => f.whole(n), words)}
      />
      <FigureRow
        view={view}
        title={t('scenarios.head.standing')}
        testId="compare-standing"
        value={({ totals }) => `${totals.standing}${t('scenarios.ofMaterials', { count: totals.lines })}`}
        change={({ totals }) => signedWords(totals.standing - base.totals.standing, (n) => f.whole(n), words)}
      />
      {COMPARE_MEASURES.map((measure) => (
        <FigureRow
          key={measure}
          view={view}
          title={t(MEASURE_WORDS[measure])}
          testId={`compare-${measure}`}
          value={({ values }) => measureWords(measure, values[measure], words)}
          change={({ values }) => {
            const [now, was] = [values[measure], base.values[measure]];
            if (now === null || was === null) return null;
            return signedWords(now - was, (size) => measureWords(measure, size, words), words);
          }}
        />
      ))}
      {view.runs.some(({ cost }) => cost !== null) && (
        <>
          <FigureRow
            view={view}
            title={t('compare.cost')}
            testId="compare-cost"
            value={({ cost }) => (cost === null ? f.missing : costWords(cost, words))}
            change={() => null}
          />
          <FigureRow
            view={view}
            title={t('compare.net')}
            testId="compare-net"
            value={(run) => {
              const net = run === base ? null : netYen(run, base);
              return net === null ? '' : `${net < 0 ? '\u2212' : '+'}${f.money(Math.abs(net))}`;
            }}
            change={() => null}
          />
        </>
      )}
    </>
  );
}

interface Change {
  readonly text: string;
  /** Null where nothing moved. */
  readonly worse: boolean | null;
}

interface FigureRowProps {
  readonly view: CompareView;
  readonly title: string;
  readonly testId: string;
  readonly big?: boolean;
  readonly value: (run: ComparedRun) => string;
  readonly change: (run: ComparedRun) => Change | null;
}

function FigureRow({ view, title, testId, big = false, value, change }: FigureRowProps) {
  return (
    <div className="cmp-row ld-columns ld-small" data-testid={testId}>
      <h2 className="ld-subhead">{title}</h2>
      {view.runs.map((run) => {
        const moved = run.scenarioId === view.baseId ? null : change(run);
        return (
          <div
            key={run.scenarioId}
            className={`cmp-figure ld-flex ld-wrap ld-items-base ld-shrink${big ? ' ld-title' : ''}`}
          >
            <span>{value(run)}</span>
            {moved !== null && (
              <small className={`ld-cap ld-regular${moved.worse === true ? ' ld-changed' : ''}`}>
                {moved.text}
              </small>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** A figure of a measure as people read it. */
export function measureWords(measure: CompareMeasure, value: number | null, { f }: Words): string {
  if (value === null) return f.missing;
  return measure === 'lostValue' ? f.money(value) : f.figure(value);
}

function costWords({ yen, notKnown }: CostOfMeasures, { t, f }: Words): string {
  return notKnown === 0 ? f.money(yen) : t('compare.costNotKnown', { cost: f.money(yen), count: notKnown });
}

/** +410, −17, same. */
function signedWords(value: number, write: (size: number) => string, { t }: Words): Change {
  const size = write(Math.abs(value));
  if (size === write(0)) return { text: t('compare.same'), worse: null };
  return { text: `${value > 0 ? '+' : '\u2212'}${size}`, worse: value > 0 };
}

function movedWords(daysEarlier: number, { t }: Words): Change {
  if (daysEarlier === 0) return { text: t('compare.same'), worse: null };
  const days = Math.abs(daysEarlier);
  const way = daysEarlier > 0 ? 'earlier' : 'later';
  return {
    text: t(`scenarios.${way}`, { days }),
    worse: daysEarlier > 0,
  };
}
