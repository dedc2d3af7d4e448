import type { PastedAs } from '@shared/features/importing/pasted';
import { useWords } from '../../state/language';
import { Section } from '../../ui/Section';

interface PasteQuestionProps {
  readonly options: readonly PastedAs[];
  /** What was said or found, also while the block is read anew; null: nobody knows. */
  readonly as: PastedAs | null;
  /** What says it. */
  readonly by: string;
  readonly busy: boolean;
  readonly onSay: (as: PastedAs) => void;
}

/** What the figures of a block are: asked once, where nothing says it. */
export function PasteQuestion({ options, as, by, busy, onSay }: PasteQuestionProps) {
  const { t } = useWords();
  return (
    <Section title={t('importing.paste.as')} definition={by} testId="paste-as">
      <fieldset className="ld-stack ld-gap-4 ld-above-4">
        <legend className="ld-spoken">{t('importing.paste.as')}</legend>
        {options.map((one) => (
          <label key={one} className="ld-choice ld-row ld-gap-8 ld-small">
            <input
              type="radio"
              name="paste-as"
              checked={as === one}
              disabled={busy}
              onChange={() => onSay(one)}
              data-testid={`paste-as-${one}`}
            />
            {t(`importing.paste.as.${one}`)}
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
