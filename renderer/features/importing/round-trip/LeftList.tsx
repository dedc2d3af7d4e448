import { type LeftEdit, placeOfChange } from '@shared/features/importing/round-trip/contract';
import { leftWords } from '@shared/features/importing/round-trip/round-trip-words';
import { useState } from 'react';
import { useWords } from '../../../kit/state/language';
import { Button } from '../../../kit/ui/Button';
import { Icon } from '../../../kit/ui/icons';
import { Section } from '../../../kit/ui/Section';

const AT_ONCE = 40;

/** What was edited and cannot be taken back: cell, row and reason. */
export function LeftList({ left }: { readonly left: readonly LeftEdit[] }) {
  const { t, f } = useWords();
  const [shown, setShown] = useState(AT_ONCE);
  if (left.length === 0) return null;
  return (
    <Section
      title={t('roundTrip.leftTitle')}
      definition={t('roundTrip.page.leftHint')}
      aside={<span className="ld-definition">{f.whole(left.length)}</span>}
      testId="round-trip-left"
    >
      <ul className="rt-left imp-missing ld-lines ld-above-8">
        {left.slice(0, shown).map((edit) => (
          <li
            className="ld-small"
            key={`${placeOfChange(edit)} ${edit.reason.code}`}
            data-testid="round-trip-left-edit"
          >
            <Icon name="warning" size={13} />
            <span className="rt-place ld-medium ld-nowrap">{placeOfChange(edit)}</span>
            <span className="ld-grow ld-anywhere">{leftWords(edit, t)}</span>
          </li>
        ))}
      </ul>
      {left.length > shown && (
        <Button kind="quiet" small onClick={() => setShown(shown + AT_ONCE * 5)}>
          {t('roundTrip.page.more', { count: f.whole(left.length - shown) })}
        </Button>
      )}
    </Section>
  );
}
