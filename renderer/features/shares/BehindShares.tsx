import type { Stage } from '@shared/base/stage';
import type { ShareTable } from '@shared/features/shares/share-table';
import type { CountryId } from '@shared/model/country';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { useWatched } from '../../kit/state/watched';
import { countryColour } from '../../kit/ui/country-colours';
import { NoteBar } from '../../kit/ui/NoteBar';
import { type BarPiece, lookBehind } from './look-behind';

interface BehindSharesProps {
  readonly table: ShareTable;
  readonly yearIndex: number;
  readonly known: ReferenceLookup;
  /** The step before, where the suppliers' input was made; null when none is recorded. */
  readonly originStage: Stage | null;
}

/** Two bars of 100: where the supply was made, and where its input comes from. Hatching is a watched country behind another name. */
export function BehindShares({ table, yearIndex, known, originStage }: BehindSharesProps) {
  const { t, f } = useWords();
  const { ids, country } = useWatched();
  const behind = lookBehind(table, yearIndex, ids);
  const points = behind.otherRoads.reduce((sum, road) => sum + road.points, 0);
  const shortName = (id: string): string => known.supplierName(id).replace(/(, .+|（.+）)$/u, '');
  return (
    <section
      className="ld-section ld-behind ld-above-16 ld-pad-bottom-8"
      aria-labelledby="behind-title"
      data-testid="behind-shares"
    >
      <div className="ld-row-base ld-wrap">
        <h2 className="ld-head" id="behind-title">
          {t('shares.behind')}
        </h2>
        <span className="ld-definition ld-row">
          <i className="ld-hatch-key ld-fixed" aria-hidden="true" />
          {ids.length > 0 && t('shares.behind.legend', { country })}
        </span>
      </div>
      {/* The stage of a table is the one that was asked for. */}
      <StackedBar label={t(`shares.made.${table.stage}`)} pieces={behind.made} known={known} />
      {originStage !== null && (
        <StackedBar label={t(`shares.made.${originStage}`)} pieces={behind.origin} known={known} />
      )}
      {originStage !== null && ids.length > 0 && (
        <NoteBar tone="china" testId="behind-note">
          {points < 0.05 ? (
            t('shares.behind.none', { country })
          ) : (
            <>
              <b>{t('shares.behind.sentence', { country, points: f.points(points).replace(/^\+/, '') })}</b>{' '}
              {f.list(
                behind.otherRoads.map((road) => `${shortName(road.supplierId)} ${f.figure(road.points)}`),
              )}
              {t('shares.parts.end')}
            </>
          )}
          {behind.unknownPoints >= 0.05 && (
            <span className="ld-ink-2">
              {' '}
              {t('shares.behind.unknown', { points: f.points(behind.unknownPoints).replace(/^\+/, '') })}
            </span>
          )}
        </NoteBar>
      )}
    </section>
  );
}

/** A piece wide enough (percent) to carry name and figure above it, its name, or the letters of its country: a colour is not told by itself alone. */
const FIGURED_FROM = 11;
const NAMED_FROM = 6;
const LETTERED_FROM = 3.5;

function StackedBar({
  label,
  pieces,
  known,
}: {
  label: string;
  pieces: readonly BarPiece[];
  known: ReferenceLookup;
}) {
  const { t, f } = useWords();
  const nameOf = (id: string | null): string => (id === null ? t('term.unallocated') : known.countryName(id));
  const countries = groups(pieces);
  const words = f.items(
    countries.map(({ countryId, percent }) => `${nameOf(countryId)} ${f.figure(percent)}`),
  );
  return (
    <div className="ld-behind-row ld-columns ld-gap-12 ld-items-end ld-above-8">
      <span className="ld-small ld-medium">{label}</span>
      <div>
        <div className="ld-behind-names ld-relative ld-cap" aria-hidden="true">
          {countries
            .filter(({ countryId, percent }) => percent >= LETTERED_FROM && countryId !== null)
            .map(({ countryId, percent, from }) => (
              <span
                className="ld-ellipsis"
                key={countryId}
                style={{ left: `${from}%`, width: `${percent}%` }}
              >
                <b className="ld-medium">{percent < NAMED_FROM ? countryId : nameOf(countryId)}</b>
                {percent >= FIGURED_FROM && ` ${f.figure(percent)}`}
              </span>
            ))}
        </div>
        <div
          className="ld-bar ld-behind-bar"
          role="img"
          aria-label={t('report.pair', { name: label, value: words })}
        >
          {pieces.map((piece) => (
            <i
              key={`${piece.countryId} ${piece.hatched}`}
              className={lookOf(piece)}
              title={`${nameOf(piece.countryId)} ${f.percent(piece.percent)}`}
              style={{
                width: `calc(${piece.percent}% - 1px)`,
                ...(piece.countryId === null ? {} : { background: countryColour(piece.countryId).variable }),
              }}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** Too narrow for the letters of its country it is told from its neighbours by dots. */
function lookOf({ countryId, hatched, percent }: BarPiece): string {
  if (countryId === null) return 'is-none';
  return `${hatched ? 'is-hatched' : ''} ${percent < LETTERED_FROM ? 'is-nameless' : ''}`;
}

/** Pieces of one country together, with where they begin. */
function groups(
  pieces: readonly BarPiece[],
): { countryId: CountryId | null; percent: number; from: number }[] {
  const found: { countryId: CountryId | null; percent: number; from: number }[] = [];
  let from = 0;
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last !== undefined && last.countryId === piece.countryId) last.percent += piece.percent;
    else found.push({ countryId: piece.countryId, percent: piece.percent, from });
    from += piece.percent;
  }
  return found;
}
