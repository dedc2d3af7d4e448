import type { Proposal } from '@shared/features/importing/inspection';
import { useWords } from '../../kit/state/language';
import { Icon } from '../../kit/ui/icons';

/** What fields are filled with by what the file shows, and why; nothing where it says all itself. */
export function ProposalList({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const { t } = useWords();
  if (proposals.length === 0) return null;
  return (
    <ul className="imp-missing ld-lines" data-testid="import-proposals">
      {proposals.map(({ field, code, params }) => (
        <li key={field} className="ld-small">
          <Icon name="check" size={14} />
          <span>{t(code, params)}</span>
        </li>
      ))}
    </ul>
  );
}
