import type { ChainLink, ChainPaths } from '@shared/features/chain/contract';
import { titlesOf } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { PathStep } from '@shared/model/supply-path';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { InspectorContent, InspectorTabs } from '../../kit/ui/Inspector';
import { NoteBar } from '../../kit/ui/NoteBar';
import { Swatch } from '../../kit/ui/Swatch';
import { type JudgedPath, pathName, placeName } from './chain-words';

interface InspectedPath {
  readonly path: JudgedPath;
  readonly answer: ChainPaths;
  readonly known: ReferenceLookup;
  readonly economyId: CountryId;
  readonly materialId: MaterialId;
  readonly year: number;
  readonly countryId: CountryId;
}

/** A path with its steps, and the shares and feeds that it rests on with their sources. */
export function PathInspector({ inspected }: { readonly inspected: InspectedPath | null }) {
  const { t } = useWords();
  return (
    <InspectorContent>
      {inspected === null ? (
        <p className="ld-definition ld-inspector-body">{t('chain.noPath')}</p>
      ) : (
        <InspectorTabs
          tabs={[
            { id: 'path', label: t('chain.tab.path'), body: <PathSteps {...inspected} /> },
            { id: 'feeds', label: t('chain.tab.feeds'), body: <PathFeeds {...inspected} /> },
          ]}
        />
      )}
    </InspectorContent>
  );
}

function PathSteps({ path, answer, known, economyId, materialId, year, countryId }: InspectedPath) {
  const words = useWords();
  const { t, f } = words;
  const country = known.countryName(countryId);
  const last = path.steps.at(-1);
  const ofSupply = t('chain.ofSupply', {
    economy: known.countryName(economyId),
    material: known.materialName(materialId),
    year,
  });
  const { total } = answer;
  const touches = path.steps.some((step) => step.countryId === countryId);
  const hidden = touches && last !== undefined && last.countryId !== countryId;
  return (
    <>
      <div>
        <div className="ld-strong">{pathName(path, known, words)}</div>
        <div className="ld-inspect-figure" data-testid="path-percent">
          {f.percent(path.percent)}
        </div>
        <p className="ld-definition">
          {total === null
            ? ofSupply
            : t('chain.ofSupplyTonnes', {
                words: ofSupply,
                mass: f.mass((total.tonnes * path.percent) / 100, total.basis),
              })}
        </p>
      </div>
      <ol className="ld-trail ld-stack ld-small" data-testid="path-steps">
        {path.steps.map((step) => (
          <li
            key={`${step.stage} ${step.countryId}`}
            className={step.countryId === countryId ? 'is-now' : ''}
          >
            <div className="ld-row">
              <Swatch countryId={step.countryId} />
              <span className="ld-medium">{placeName(step, known, t)}</span>
            </div>
            <div className="ld-caption">{t(`stage.${step.stage}`)}</div>
          </li>
        ))}
        <li className="is-end">
          <div className="ld-medium">{t('chain.toEconomy', { economy: known.countryName(economyId) })}</div>
        </li>
      </ol>
      {hidden && (
        <NoteBar tone="china">
          {t('chain.hidden', {
            last: placeName(last, known, t),
            country,
            percent: f.percent(path.percent),
          })}
        </NoteBar>
      )}
      {path.steps.some((step) => step.countryId === null) && !touches && (
        <NoteBar tone="plain">{t('chain.unknownNote', { country })}</NoteBar>
      )}
      <p className="ld-definition">
        {t('chain.pathEstimates', { percent: f.percent(path.notKnownPercent) })}
      </p>
    </>
  );
}

/** The rows between every two steps of the path: who gives, what part, read or estimated, and where it was read. */
function PathFeeds({ path, answer, known, economyId }: InspectedPath) {
  const { t, nameOf } = useWords();
  const { value: evidence } = useAnswer('evidence.load', null);
  const titles = new Map(evidence?.sources.map((source) => [source.id as string, nameOf(titlesOf(source))]));
  const receivers: readonly (PathStep | null)[] = [...path.steps.slice(1), null];
  return (
    <>
      {receivers.map((to, index) => {
        const from = path.steps[index];
        if (from === undefined) return null;
        const links = answer.links.filter((link) => same(link.from, from) && same(link.to, to));
        return (
          <div key={to === null ? 'economy' : `${index}-${to.stage}`} className="ld-columns ld-gap-8">
            <h3 className="ld-subhead">
              {placeName(from, known, t)}
              {t('chain.arrow')}
              {to === null ? known.countryName(economyId) : placeName(to, known, t)}
            </h3>
            {links.map((link) => (
              <Feed
                key={`${link.supplierId} ${link.receiverId} ${link.percent}`}
                link={link}
                known={known}
                title={link.sourceId === null ? null : (titles.get(link.sourceId) ?? link.sourceId)}
              />
            ))}
          </div>
        );
      })}
    </>
  );
}

interface FeedProps {
  readonly link: ChainLink;
  readonly known: ReferenceLookup;
  readonly title: string | null;
}

function Feed({ link, known, title }: FeedProps) {
  const { t, f } = useWords();
  const giver =
    link.from.countryId === null
      ? t('chain.feedUnknown')
      : link.supplierId === null
        ? known.countryName(link.from.countryId)
        : known.supplierName(link.supplierId);
  const receiver =
    link.receiverId === null
      ? link.to === null
        ? null
        : placeName(link.to, known, t)
      : known.supplierName(link.receiverId);
  return (
    <div data-testid="feed">
      <div className="ld-medium">
        {giver}
        {receiver !== null && `${t('chain.arrow')}${receiver}`}
      </div>
      <div className="ld-caption">
        {t(link.to === null ? 'chain.ofTotal' : 'chain.ofFeed', { percent: f.percent(link.percent) })} ·{' '}
        {t(link.known ? 'chain.known' : 'chain.estimate')}
      </div>
      <div className="ld-caption">{title ?? t('chain.noSource')}</div>
    </div>
  );
}

function same(a: PathStep | null, b: PathStep | null): boolean {
  return a?.stage === b?.stage && a?.countryId === b?.countryId;
}
