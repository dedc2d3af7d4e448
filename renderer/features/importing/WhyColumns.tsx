import type { ColumnWhy } from '@shared/features/importing/inspection';
import { useWords } from '../../kit/state/language';
import { Icon } from '../../kit/ui/icons';

/** What speaks for each column of figures, with its numbers and its sum, and what speaks against those that only could be one. */
export function WhyColumns({ why }: { readonly why: readonly ColumnWhy[] }) {
  const { t, f } = useWords();
  if (why.length === 0) return null;
  return (
    <details className="ld-folded ld-rule-above ld-pad-top-8" data-testid="import-why">
      <summary>{t('importing.evidenceTitle')}</summary>
      <ul className="imp-missing ld-lines">
        {why.map(({ column, code, params, isFigure, ofWorld }) => (
          <li key={column} className="ld-small">
            <Icon name={isFigure ? 'check' : 'warning'} size={14} />
            <span>
              {t(code, params)}
              {ofWorld !== undefined && ` ${t('importing.evidenceOfWorld', { times: f.exact(ofWorld) })}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
