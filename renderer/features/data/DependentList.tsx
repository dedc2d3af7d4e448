import type { DependentCount } from '@shared/features/data/contract';
import { ANY_TABLE } from '@shared/model/tables';
import { useWords } from '../../kit/state/language';

/** How many rows of which table. */
export function DependentList({ hanging }: { readonly hanging: readonly DependentCount[] }) {
  const { f, language } = useWords();
  return (
    <ul className="ld-columns ld-gap-4 ld-small">
      {hanging.map(({ table, rows, stay }) => (
        <li key={`${table} ${stay}`} className="ld-row-base">
          <span className="ld-grow">{ANY_TABLE[table].words[language]}</span>
          <span>{f.whole(rows)}</span>
        </li>
      ))}
    </ul>
  );
}
