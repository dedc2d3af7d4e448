import type { ImportDiff, MadeName } from '@shared/features/importing/diff';
import { useBusy } from '../../kit/state/job';
import { useWords, type Words } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { useStore } from '../../kit/state/store';
import { Section } from '../../kit/ui/Section';
import { DecidedNames } from './DecidedNames';
import { decideNames } from './import-actions';
import { importState, looking } from './import-state';
import { NameRows } from './NameRows';
import { ownLine } from './own-line';
import './names.css';

/** Of what comes in beside the figures, so many are listed. */
const MADE_SHOWN = 12;

/** The names that the project does not know, each with its decision; below them what was decided and what comes of it. */
export function NameList({ diff, known }: { readonly diff: ImportDiff; readonly known: ReferenceLookup }) {
  const words = useWords();
  const { t, f } = words;
  const { mapping } = useStore(importState);
  const busy = useBusy(looking);
  const open = diff.causes.filter(ownLine);
  const decided = mapping?.answers?.names ?? [];
  if (open.length === 0 && decided.length === 0) return null;
  return (
    <Section title={t('importing.names')} definition={t('importing.namesHint')} testId="import-names">
      <NameRows open={open} known={known} busy={busy} onDecide={(...said) => void decideNames(...said)} />
      <DecidedNames
        known={known}
        busy={busy}
        onTakeBack={(kind, texts) => void decideNames(kind, texts, null)}
      />
      {diff.made.length > 0 && (
        <>
          <h3 className="ld-subhead ld-above-16">{t('importing.made')}</h3>
          <ul className="ld-small ld-above-4" data-testid="import-made">
            {diff.made.slice(0, MADE_SHOWN).map((one) => (
              <li key={`${one.kind} ${one.text}`}>{madeWords(one, words)}</li>
            ))}
            {diff.made.length > MADE_SHOWN && (
              <li>{t('importing.more.cause', { count: f.whole(diff.made.length - MADE_SHOWN) })}</li>
            )}
          </ul>
        </>
      )}
    </Section>
  );
}

function madeWords({ kind, text, id, nameEn, nameJa, isNew, basis }: MadeName, { t, nameOf }: Words): string {
  const names = { text, id, en: nameEn, ja: nameJa, name: nameOf({ nameEn, nameJa }) };
  if (!isNew || kind === 'supplier') return t('importing.made.alias', names);
  return kind === 'material'
    ? t('importing.made.material', { ...names, basis: t(`importing.basis.${basis ?? 'gross'}`) })
    : t(`importing.made.${kind}`, names);
}
