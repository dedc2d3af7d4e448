import type { RoundTrip } from '@shared/features/importing/round-trip/contract';
import { workbookWords } from '@shared/features/importing/round-trip/round-trip-words';
import { useWords } from '../../../kit/state/language';
import { Section } from '../../../kit/ui/Section';

/** Which scenario the workbook is of, how far the project has moved on, and how many of its cells say what. */
export function AboutWorkbook({ read }: { readonly read: RoundTrip }) {
  const { t, f, language } = useWords();
  const [first = '', ...rest] = workbookWords(read, t, language);
  const unsure = read.changes.filter((change) => change.unsure).length;
  const counts = [
    { key: 'inputs', count: read.inputs, tone: 'all' },
    { key: 'unchanged', count: read.unchanged, tone: 'unchanged' },
    { key: 'changes', count: read.changes.length, tone: 'changed' },
    ...(unsure === 0 ? [] : [{ key: 'unsure', count: unsure, tone: 'missing' } as const]),
    { key: 'left', count: read.left.length, tone: read.left.length === 0 ? 'unchanged' : 'rejected' },
  ] as const;
  return (
    <Section title={t('roundTrip.page.about')} testId="round-trip-about">
      <p className="ld-anywhere ld-above-8 ld-below-4" title={read.headHash}>
        {first}
      </p>
      {rest.map((sentence) => (
        <p className="ld-small ld-ink-2 ld-below-4" key={sentence}>
          {sentence}
        </p>
      ))}
      {read.form === 'live' && (
        <dl
          className="imp-counts ld-gap-8 ld-wrap ld-flex"
          aria-label={t('roundTrip.page.counts')}
          data-testid="round-trip-counts"
        >
          {counts.map(({ key, count, tone }) => (
            <div key={key} className={`imp-count ld-stack is-${tone}`}>
              <dd className="ld-figure">{f.whole(count)}</dd>
              <dt className="ld-definition">{t(`roundTrip.count.${key}`)}</dt>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}
