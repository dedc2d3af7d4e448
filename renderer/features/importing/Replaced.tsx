import { useBusy } from '../../kit/state/job';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { decideReplaced } from './import-actions';
import { importState, looking } from './import-state';

/** Suppliers whose place the file takes, each of which can be kept after all. */
export function Replaced({ known }: { readonly known: ReferenceLookup }) {
  const { t } = useWords();
  const busy = useBusy(looking);
  const replaced = useStore(importState).mapping?.answers?.replaces ?? [];
  if (replaced.length === 0) return null;
  return (
    <ul className="imp-missing ld-lines ld-small" data-testid="import-replaced">
      {replaced.map((id) => (
        <li key={id} className="ld-items-center">
          <span className="ld-grow">{t('importing.replaced', { supplier: known.supplierName(id) })}</span>
          <Button
            small
            aria-disabled={busy}
            onClick={() => !busy && void decideReplaced(replaced.filter((one) => one !== id))}
          >
            {t('importing.takeBack')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
