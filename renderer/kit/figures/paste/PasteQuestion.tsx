import type { MessageKey } from '@shared/base/message';
import type { PastedAs } from '@shared/features/importing/pasted';
import { useWords } from '../../state/language';
import { Section } from '../../ui/Section';

const YEARLY = {
  percent: 'importing.paste.as.percent',
  fraction: 'importing.paste.as.fraction',
  t: 'importing.paste.as.t',
  kt: 'importing.paste.as.kt',
  kg: 'importing.paste.as.kg',
} as const satisfies Readonly<Record<PastedAs, MessageKey>>;
/** A stock is held, and not of a year. */
const HELD = {
  ...YEARLY,
  t: 'importing.paste.held.t',
  kt: 'importing.paste.held.kt',
  kg: 'importing.paste.held.kg',
} as const;

interface PasteQuestionProps {
  readonly options: readonly PastedAs[];
  /** What was said or found, also while the block is read anew; null: nobody knows. */
  readonly as: PastedAs | null;
  /** Whether the figures are held, as stocks are. */
  readonly isHeld: boolean;
  /** What says it. */
  readonly by: string;
  readonly busy: boolean;
  readonly onSay: (as: PastedAs) => void;
}

/** What the figures of a block are: asked once, where nothing says it. */
export function PasteQuestion({ options, as, isHeld, by, busy, onSay }: PasteQuestionProps) {
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
            {t((isHeld ? HELD : YEARLY)[one])}
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
