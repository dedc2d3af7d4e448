import type { ImportMoves, MovedPercent } from '@shared/features/importing/contract';
import type { ImportDiff } from '@shared/features/importing/diff';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { ShareSetKey } from '@shared/model/tables/share';
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { useWords, type Words } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { selection } from '../../kit/state/selection';
import { useStore } from '../../kit/state/store';
import { PercentFigure, Was } from '../../kit/ui/Figure';
import { Section } from '../../kit/ui/Section';

interface MovesSectionProps {
  readonly diff: ImportDiff;
  readonly known: ReferenceLookup;
}

/** What applying would do to the figures of a share set: the one in view, or the nearest that the file changes. */
export function MovesSection({ diff, known }: MovesSectionProps) {
  const words = useWords();
  const { t, f } = words;
  const { economyId, materialId, stage, year } = useStore(selection);
  const [wanted, setWanted] = useState<ShareSetKey | null>(null);
  const { value } = useAnswer('importing.moves', {
    batchId: diff.batchId,
    ...(wanted ?? { economyId, materialId, stage, year }),
  });
  if (value === null) return null;
  const { set, basis, countries, rest, scenarios } = value;
  const of = t('importing.moves.of', {
    economy: known.countryName(set.economyId),
    material: known.materialName(set.materialId),
    stage: t(`stage.${set.stage}`),
    year: f.year(set.year),
    basis: basis === null ? t('importing.moves.noTotal') : t(`importing.basis.${basis}`),
  });
  return (
    <Section
      className="imp-moves ld-above-16"
      title={t('importing.moves')}
      definition={
        diff.counts.rejected === 0 ? of : `${of}${t('shares.parts.join')}${t('importing.moves.without')}`
      }
      aside={<SetPick moves={value} known={known} onChoose={setWanted} />}
      testId="import-moves"
    >
      <div className="ld-pair ld-columns ld-gap-16 ld-above-8">
        {countries.map(({ countryId, before, after }) => (
          <Moved
            key={countryId}
            title={t('importing.moves.direct', { country: known.countryName(countryId) })}
            definition={t('risk.definition.direct', { countries: known.countryName(countryId) })}
            figure={<AfterFigure value={after} testId={`moves-${countryId}`} />}
            was={t('importing.moves.before', { value: percentWords(before, words) })}
          />
        ))}
        <Moved
          title={t('importing.moves.rest')}
          definition={t('importing.moves.restIs')}
          figure={<AfterFigure value={rest.after} testId="moves-rest" />}
          was={t('importing.moves.before', { value: percentWords(rest.before, words) })}
        />
        <Moved
          title={t('importing.moves.scenarios')}
          definition={t('importing.moves.scenariosAre')}
          figure={
            <span className="ld-figure" data-testid="moves-scenarios">
              {f.whole(scenarios.inheriting)}
            </span>
          }
          note={
            scenarios.holding === 0
              ? t('importing.moves.noOverride')
              : t('importing.moves.overrides', {
                  count: f.whole(scenarios.holding),
                })
          }
        />
      </div>
    </Section>
  );
}

/** Which of several share sets is shown. */
function SetPick({
  moves,
  known,
  onChoose,
}: {
  readonly moves: ImportMoves;
  readonly known: ReferenceLookup;
  readonly onChoose: (set: ShareSetKey) => void;
}) {
  const { t, f } = useWords();
  const { sets, setCount } = moves;
  if (setCount < 2) return null;
  const setKey = (set: ShareSetKey): string => keyOf(TABLES.totalSupply, set);
  const shown = sets.some((set) => setKey(set) === setKey(moves.set)) ? sets : [moves.set, ...sets];
  return (
    <span className="ld-row">
      {setCount > shown.length && (
        <span className="ld-caption">
          {t('importing.moves.firstSets', { shown: f.whole(shown.length), all: f.whole(setCount) })}
        </span>
      )}
      <select
        className="ld-small-select is-auto"
        aria-label={t('importing.moves.set')}
        value={setKey(moves.set)}
        onChange={(event) => {
          const next = shown.find((set) => setKey(set) === event.target.value);
          if (next !== undefined) onChoose(next);
        }}
        data-testid="moves-set"
      >
        {shown.map((set) => (
          <option key={setKey(set)} value={setKey(set)}>
            {t('importing.moves.setOf', {
              economy: known.countryName(set.economyId),
              material: known.materialName(set.materialId),
              year: f.year(set.year),
              stage: t(`stage.${set.stage}`),
            })}
          </option>
        ))}
      </select>
    </span>
  );
}

interface MovedProps {
  readonly title: string;
  readonly definition: string;
  readonly figure: ReactNode;
  /** What it was before. */
  readonly was?: string;
  readonly note?: string;
}

/** One figure after the import, with what it means and what it was. */
function Moved({ title, definition, figure, was, note }: MovedProps) {
  return (
    <div>
      <div className="ld-small ld-medium">{title}</div>
      <div className="ld-caption">{definition}</div>
      {figure}
      <div>
        {was === undefined ? <span className="ld-was ld-size-grid ld-ink-3">{note}</span> : <Was>{was}</Was>}
      </div>
    </div>
  );
}

function AfterFigure({ value, testId }: { readonly value: MovedPercent; readonly testId: string }) {
  return <PercentFigure value={typeof value === 'number' ? value : null} testId={testId} />;
}

function percentWords(value: MovedPercent, { t, f }: Words): string {
  if (typeof value === 'number') return f.percent(value);
  return value === 'none' ? t('importing.moves.nobody') : f.missing;
}
