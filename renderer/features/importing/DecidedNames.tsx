import { OUT } from '@shared/features/importing/name-answers';
import type { NameKind } from '@shared/model/mapping';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { Icon } from '../../kit/ui/icons';
import { importState } from './import-state';
import { answerWords } from './name-choices';

interface DecidedNamesProps {
  readonly known: ReferenceLookup;
  readonly busy: boolean;
  readonly onTakeBack: (kind: NameKind, text: string) => void;
}

/** What was decided about names of the file, each of which can be taken back. */
export function DecidedNames({ known, busy, onTakeBack }: DecidedNamesProps) {
  const words = useWords();
  const { t } = words;
  const decided = useStore(importState).mapping?.answers?.names ?? [];
  if (decided.length === 0) return null;
  return (
    <ul className="imp-problems imp-decided" data-testid="import-names-decided">
      {decided.map(({ kind, text, as }) => (
        <li key={`${kind} ${text}`}>
          <Icon name="check" weight={2} />
          <div>
            <span className="ld-small imp-name-said ld-block">
              {as === OUT
                ? t('importing.names.decided.out', { text })
                : as.startsWith('new')
                  ? t('importing.names.decided.new', { text })
                  : t('importing.names.decided.is', { text, as: answerWords(kind, as, words, known) })}
            </span>
            <Button
              small
              aria-disabled={busy}
              aria-label={t('report.pair', { name: text, value: t('importing.takeBack') })}
              onClick={() => !busy && onTakeBack(kind, text)}
            >
              {t('importing.takeBack')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
