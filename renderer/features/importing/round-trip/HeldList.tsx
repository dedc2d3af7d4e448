import { type HeldFigure, placeOfChange } from '@shared/features/importing/round-trip/contract';
import { figureWords, valueWords } from '@shared/features/importing/round-trip/round-trip-words';
import { useState } from 'react';
import { useWords } from '../../../kit/state/language';
import { MassOf } from '../../../kit/state/mass-of';
import { Button } from '../../../kit/ui/Button';
import { Section } from '../../../kit/ui/Section';
import { UnitOf } from './ChangeTable';

const AT_ONCE = 10;

/** Figures that are held because an edit beside them would move them. */
export function HeldList({ held }: { readonly held: readonly HeldFigure[] }) {
  const { t, f } = useWords();
  const [shown, setShown] = useState(AT_ONCE);
  if (held.length === 0) return null;
  return (
    <Section
      title={t('roundTrip.page.heldTitle')}
      definition={t('roundTrip.page.heldHint')}
      aside={<span className="ld-definition">{f.whole(held.length)}</span>}
      testId="round-trip-held"
    >
      <ul className="rt-left ld-lines ld-above-8">
        {held.slice(0, shown).map((figure) => (
          <li className="ld-small" key={`${figure.scenarioId} ${figure.field} ${figure.key}`}>
            <span className="rt-place ld-medium ld-nowrap">{placeOfChange(figure)}</span>
            <span className="ld-grow ld-anywhere">{figureWords(figure, t)}</span>
            <span>
              {valueWords(figure.value, figure, f)}{' '}
              <MassOf ids={figure.key.split('|')}>
                <UnitOf unit={figure.unit} />
              </MassOf>
            </span>
          </li>
        ))}
      </ul>
      {held.length > shown && (
        <Button kind="quiet" small onClick={() => setShown(held.length)}>
          {t('roundTrip.page.more', { count: f.whole(held.length - shown) })}
        </Button>
      )}
    </Section>
  );
}
