import { PASTED_AS, type PastedAs, type PastePreview } from '@shared/features/importing/pasted';
import { useWords } from '../../state/language';
import { Section } from '../../ui/Section';
import { sayFigures } from './paste-state';

interface PasteQuestionProps {
  readonly found: PastePreview;
  /** What was said, also while the block is read anew. */
  readonly said: PastedAs | null;
  readonly busy: boolean;
}

/** What the figures of a block are: asked once, where nothing says it. */
export function PasteQuestion({ found, said, busy }: PasteQuestionProps) {
  const { t, f } = useWords();
  const { as, asBy, sums } = found;
  const by =
    as === null || asBy === 'sums'
      ? t('importing.paste.by.sums', { sums: f.beside(sums.map((sum) => f.exact(sum))) })
      : t(`importing.paste.by.${asBy}`);
  return (
    <Section title={t('importing.paste.as')} definition={by} testId="paste-as">
      <fieldset className="ld-stack ld-gap-4 ld-above-4">
        <legend className="ld-spoken">{t('importing.paste.as')}</legend>
        {PASTED_AS.map((one) => (
          <label key={one} className="ld-choice ld-row ld-gap-8 ld-small">
            <input
              type="radio"
              name="paste-as"
              checked={(said ?? as) === one}
              disabled={busy}
              onChange={() => void sayFigures(one)}
              data-testid={`paste-as-${one}`}
            />
            {t(`importing.paste.as.${one}`)}
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
