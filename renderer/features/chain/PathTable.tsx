import { Fragment } from 'react';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { Swatch } from '../../kit/ui/Swatch';
import { type JudgedPath, pathName, percentOf } from './chain-words';

interface PathTableProps {
  readonly paths: readonly JudgedPath[];
  readonly restPercent: number;
  readonly known: ReferenceLookup;
  /** What the paths that count do: "touches China". */
  readonly counts: string;
  readonly chosen: number | null;
  readonly onChoose: (index: number) => void;
}

const ORDER = ['counts', 'open', 'not'] as const;

/** Every path of the picture as a row that can be chosen, under what it counts for; the parts add up to 100. */
export function PathTable({ paths, restPercent, known, counts, chosen, onChoose }: PathTableProps) {
  const words = useWords();
  const { t, f } = words;
  const heads = { counts, open: t('chain.open'), not: t('chain.not') } as const;
  return (
    <table className="ld-table" aria-label={t('chain.paths')} data-testid="chain-table">
      <thead>
        <tr>
          <th>{t('chain.column.path')}</th>
          <th className="is-right">{t('chain.column.percent')}</th>
          <th className="is-right">{t('chain.column.estimates')}</th>
        </tr>
      </thead>
      <tbody>
        {ORDER.map((verdict) => {
          const own = paths.filter((path) => path.verdict === verdict);
          if (own.length === 0) return null;
          return (
            <Fragment key={verdict}>
              <tr>
                <th scope="rowgroup">
                  <b className="ld-strong">{heads[verdict]}</b>
                </th>
                <td className="is-right ld-strong" data-testid={`chain-sum-${verdict}`}>
                  {f.figure(percentOf(paths, verdict))}
                </td>
                <td />
              </tr>
              {own.map((path) => (
                <tr key={path.index} className={path.index === chosen ? 'is-chosen' : undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      className="ld-row-name ld-row-base"
                      aria-pressed={path.index === chosen}
                      onClick={() => onChoose(path.index)}
                      data-testid={`path-${path.index}`}
                    >
                      <Swatch countryId={path.steps[0]?.countryId ?? null} />
                      {pathName(path, known, words)}
                    </button>
                  </th>
                  <td className="is-right">{f.figure(path.percent)}</td>
                  <td className="is-right">{f.percent(path.notKnownPercent)}</td>
                </tr>
              ))}
            </Fragment>
          );
        })}
        {restPercent > 0.05 && (
          <tr className="is-void">
            <th scope="row">{t('term.unallocated')}</th>
            <td className="is-right">{f.figure(restPercent)}</td>
            <td />
          </tr>
        )}
      </tbody>
    </table>
  );
}
