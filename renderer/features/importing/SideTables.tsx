import { columnLetters } from '@shared/base/sheet-cell';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import type { SideTable } from './beside-columns';

/** The tables that stand side by side and are read together, each with what its own titles say. */
export function SideTables({
  tables,
  known,
}: {
  readonly tables: readonly SideTable[];
  readonly known: ReferenceLookup;
}) {
  const { t, f } = useWords();
  if (tables.length < 2) return null;
  return (
    <div className="ld-above-8 ld-below-4" data-testid="import-sides">
      <p className="ld-subhead">{t('importing.sides', { count: tables.length })}</p>
      <ul>
        {tables.map(({ from, to, says }) => {
          const words = [
            says.economy === null ? null : known.countryName(says.economy),
            says.material === null ? null : known.materialName(says.material),
            says.year === null ? null : f.year(says.year),
          ].filter((word) => word !== null);
          return (
            <li key={from} className="ld-small">
              <b>{t('importing.sideColumns', { from: columnLetters(from), to: columnLetters(to) })}</b>{' '}
              {words.length === 0 ? t('importing.sideSaysNothing') : words.join(t('importing.sideJoin'))}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
