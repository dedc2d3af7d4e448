import type { ReactNode } from 'react';
import { useWords } from '../../state/language';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { type Choice, type LaidSaid, OUT_OF } from './laid-block';
import { sayLaid } from './laid-paste';
import { PasteChoice } from './PasteChoice';

interface LaidNamesProps {
  readonly names: readonly string[];
  readonly rows: readonly Choice[];
  /** What is asked of all that is made for them. */
  readonly ask: ReactNode;
  readonly said: LaidSaid;
}

/** Names of a block that its page does not have: a row for each, unless one of them is another one or stays out. */
export function LaidNames({ names, rows, ask, said }: LaidNamesProps) {
  const { t } = useWords();
  if (names.length === 0) return null;
  const say = (text: string, is: string): void => sayLaid({ names: new Map([...said.names, [text, is]]) });
  return (
    <Section title={t('importing.paste.names')} testId="paste-names">
      <ul className="ld-stack ld-gap-4">
        {names.map((text) => (
          <li
            key={text}
            className="ld-row ld-gap-6 ld-wrap ld-pad-top-8 ld-rule-below"
            data-testid={`paste-name-${text}`}
          >
            <span className="ld-small ld-strong ld-grow">{text}</span>
            <PasteChoice
              label={t('importing.paste.is', { text })}
              choices={rows}
              busy={false}
              testId={`paste-is-${text}`}
              onPick={(row) => say(text, row)}
            />
            <Button
              small
              aria-label={t('report.pair', { name: text, value: t('importing.paste.leaveOut') })}
              onClick={() => say(text, OUT_OF)}
            >
              {t('importing.paste.leaveOut')}
            </Button>
          </li>
        ))}
      </ul>
      {ask}
    </Section>
  );
}
