import type { IsoDate } from '@shared/base/calendar';
import { byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import type { LineUncertainty } from '@shared/model/uncertainty';
import { useWords } from '../../kit/state/language';
import { againstParent, chanceWords, firstDayWords } from './run-words';

interface UseChancesProps {
  readonly title: string;
  readonly testId: string;
  readonly uses: readonly LineUncertainty[];
  readonly parentUses: readonly LineUncertainty[] | null;
  readonly start: IsoDate;
  readonly reference: Reference;
}

/** The chance that each use falls short, or each line is reduced, in the window: the likeliest first, with its standard error and its days. */
export function UseChances({ title, testId, uses, parentUses, start, reference }: UseChancesProps) {
  const words = useWords();
  const { t, nameOf } = words;
  const sorted = [...uses].sort((a, b) => b.chance.value - a.chance.value);
  return (
    <section className="ld-inspector-part">
      <h3 className="ld-subhead">{title}</h3>
      <ul className="ld-stack ld-gap-8 ld-above-8" data-testid={testId}>
        {sorted.map((use) => {
          const known = byId(reference.uses, use.useId);
          const parent = parentUses?.find(({ useId }) => useId === use.useId);
          const { value } = use.chance;
          return (
            <li key={use.useId}>
              <div className="ld-row-base">
                <span className="ld-small ld-grow">{known === undefined ? use.useId : nameOf(known)}</span>
                <span className="ld-strong ld-small ld-nowrap">{chanceWords(use.chance, words)}</span>
              </div>
              <span className="ld-track is-thin" aria-hidden="true">
                <i style={{ width: `${value * 100}%` }} />
                {parent !== undefined && (
                  <span className="ld-point is-ghost" style={{ left: `${parent.chance.value * 100}%` }} />
                )}
              </span>
              <div className="ld-caption">
                {value > 0 ? firstDayWords(use, start, words) : t('runs.never')}
                {parent !== undefined &&
                  `${t('figures.range.join')}${t('runs.against', { what: againstParent(use.chance, parent.chance, words) })}`}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
