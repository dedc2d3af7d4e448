import type { Proposal } from '@shared/features/importing/inspection';
import { byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import { useWords } from '../../kit/state/language';
import { Icon } from '../../kit/ui/icons';

interface ProposalListProps {
  readonly proposals: readonly Proposal[];
  readonly reference: Pick<Reference, 'countries'>;
}

/** What fields below are filled with by what the file shows, and why; nothing where it says all itself. */
export function ProposalList({ proposals, reference }: ProposalListProps) {
  const { t, nameOf } = useWords();
  if (proposals.length === 0) return null;
  return (
    <ul className="imp-missing ld-lines" data-testid="import-proposals">
      {proposals.map(({ field, code, params }) => {
        const country = byId(reference.countries, String(params['country'] ?? ''));
        return (
          <li key={field} className="ld-small">
            <Icon name="check" size={14} />
            <span>{t(code, country === undefined ? params : { ...params, country: nameOf(country) })}</span>
          </li>
        );
      })}
    </ul>
  );
}
