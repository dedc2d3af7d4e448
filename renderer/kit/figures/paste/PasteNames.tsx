import type { Stage } from '@shared/base/stage';
import { namesTogether } from '@shared/features/importing/causes';
import type { ImportDiff } from '@shared/features/importing/diff';
import { NEW_NAME, OUT } from '@shared/features/importing/name-answers';
import { byReading } from '@shared/words/reading';
import { useWords } from '../../state/language';
import type { ReferenceLookup } from '../../state/reference';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { sayNames } from './import-paste';
import type { Choice } from './laid-block';
import { PasteChoice } from './PasteChoice';

interface PasteNamesProps {
  readonly diff: ImportDiff;
  readonly stage: Stage;
  readonly known: ReferenceLookup;
  readonly busy: boolean;
}

/** Names of a block that the project does not know: which each is, or from where, or that it stays out. */
export function PasteNames({ diff, stage, known, busy }: PasteNamesProps) {
  const { t, f, nameOf, language } = useWords();
  const groups = namesTogether(diff.causes);
  if (groups.length === 0) return null;
  const compare = byReading(language);
  const named = (
    rows: readonly { readonly id: string; readonly nameEn: string; readonly nameJa: string }[],
  ): Choice[] =>
    rows.map((row) => ({ value: row.id, label: nameOf(row) })).sort((a, b) => compare(a.label, b.label));
  const countries = named(known.reference.countries);
  const suppliers = named(known.reference.suppliers.filter((one) => one.stage === stage));
  return (
    <Section title={t('importing.paste.names')} testId="paste-names">
      {groups.map(({ name: { kind }, causes }) => (
        <ul key={kind} className="ld-stack ld-gap-4">
          {kind === 'supplier' && causes.length > 1 && (
            <li>
              <PasteChoice
                label={t('importing.paste.newAllIn', { count: f.whole(causes.length) })}
                choices={countries}
                busy={busy}
                testId="paste-all-new"
                onPick={(id) =>
                  void sayNames(
                    kind,
                    causes.map(({ name }) => name.text),
                    `${NEW_NAME} ${id}`,
                  )
                }
              />
            </li>
          )}
          {causes.map(({ name: { text } }) => (
            <li
              key={text}
              className="ld-row ld-gap-6 ld-wrap ld-pad-top-8 ld-rule-below"
              data-testid={`paste-name-${text}`}
            >
              <span className="ld-small ld-strong ld-grow">{text}</span>
              {kind === 'supplier' && (
                <PasteChoice
                  label={t('importing.paste.newIn')}
                  spoken={t('report.pair', { name: text, value: t('importing.paste.newIn') })}
                  choices={countries}
                  busy={busy}
                  testId={`paste-new-${text}`}
                  onPick={(id) => void sayNames(kind, [text], `${NEW_NAME} ${id}`)}
                />
              )}
              {(kind === 'supplier' || kind === 'country') && (
                <PasteChoice
                  label={t('importing.paste.is', { text })}
                  choices={kind === 'supplier' ? suppliers : countries}
                  busy={busy}
                  testId={`paste-is-${text}`}
                  onPick={(id) => void sayNames(kind, [text], id)}
                />
              )}
              <Button
                small
                aria-disabled={busy}
                aria-label={t('report.pair', { name: text, value: t('importing.paste.leaveOut') })}
                onClick={() => !busy && void sayNames(kind, [text], OUT)}
              >
                {t('importing.paste.leaveOut')}
              </Button>
            </li>
          ))}
        </ul>
      ))}
    </Section>
  );
}
