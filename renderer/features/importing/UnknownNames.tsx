import { withNameAnswers } from '@shared/features/importing/name-answers';
import type { Mapping, NameKind } from '@shared/model/mapping';
import { useBusy } from '../../kit/state/job';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { useStore } from '../../kit/state/store';
import { Section } from '../../kit/ui/Section';
import { DecidedNames } from './DecidedNames';
import { changeMapping } from './import-actions';
import { importState, naming } from './import-state';
import { NameRows } from './NameRows';
import { ownLine } from './own-line';
import { useNames } from './use-names';
import './names.css';

interface UnknownNamesProps {
  readonly mapping: Mapping;
  readonly known: ReferenceLookup;
  /** Rows of the sheet. */
  readonly rowCount: number;
}

/** Names that the project does not know, decided about before the differences are looked at. */
export function UnknownNames({ mapping, known, rowCount }: UnknownNamesProps) {
  const { t, f } = useWords();
  useNames(mapping, rowCount);
  const open = useStore(importState).names.filter(ownLine);
  const busy = useBusy(naming);
  if (open.length + (mapping.answers?.names ?? []).length === 0) return null;
  const rows = open.reduce((sum, { count }) => sum + count, 0);
  const decide = (kind: NameKind, texts: readonly string[], as: string | null): void =>
    changeMapping(withNameAnswers(mapping, kind, texts, as));
  return (
    <Section
      title={t('importing.names')}
      definition={
        open.length === 0
          ? t('importing.namesHint')
          : t('importing.names.open', { names: f.whole(open.length), rows: f.whole(rows) })
      }
      testId="import-names-open"
    >
      <NameRows open={open} known={known} busy={busy} onDecide={decide} />
      <DecidedNames known={known} busy={busy} onTakeBack={(kind, texts) => decide(kind, texts, null)} />
    </Section>
  );
}
