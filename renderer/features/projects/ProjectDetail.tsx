import { packFigures } from '@shared/features/figures/packed-figures';
import { claimsTable, floorsTable, yearsTable } from '@shared/features/projects/projects-report';
import type { PlantProject, ProjectsView } from '@shared/model/plant-project';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Scenario } from '@shared/model/tables/scenario';
import { yenText } from '@shared/words/yen-words';
import { ReportTable } from '../../kit/report/ReportTable';
import { ask } from '../../kit/state/bridge';
import { useWords } from '../../kit/state/language';
import { notifyRefusals } from '../../kit/state/notices';
import { type ReferenceLookup, useReference } from '../../kit/state/reference';
import { useReadOnly } from '../../kit/state/session';
import { Button } from '../../kit/ui/Button';
import { Mark } from '../../kit/ui/Mark';
import { Section } from '../../kit/ui/Section';
import { Swatch } from '../../kit/ui/Swatch';
import { Tag } from '../../kit/ui/Tag';
import { showArea } from '../../shell/areas';
import { lookAtTable } from '../data/data-state';
import { GhostSlider } from '../scenarios/GhostSlider';
import { ClaimBars } from './ClaimBars';
import { PricePathChart } from './PricePathChart';
import { RampChart } from './RampChart';
import '../scenarios/scenarios.css';

const MOST_SLIP = 36;

interface ProjectDetailProps {
  /** As the project has it, and as it is with the slip that is tried. */
  readonly kept: PlantProject;
  readonly now: PlantProject;
  readonly view: ProjectsView;
  /** Whose slips are in view; null for the plan. */
  readonly scenario: Pick<Scenario, 'id' | 'name' | 'nameJa'> | null;
  readonly slip: number | null;
  readonly onSlip: (months: number | null) => void;
}

/** One plant: its ramp with a slip to be tried, claims, and price floors. */
export function ProjectDetail({ kept, now, view, scenario, slip, onSlip }: ProjectDetailProps) {
  const { t, f, nameOf } = useWords();
  const known = useReference();
  const readOnly = useReadOnly();
  if (known === null) return null;
  const { ramp } = now;
  const keep = () =>
    notifyRefusals(async () => {
      if (slip === null) return;
      const figure = { of: 'ramp.slip', key: keyOf(TABLES.ramp, kept) } as const;
      const cells = packFigures([{ figure, value: slip }]);
      const scenarioId = scenario?.id ?? null;
      await ask('figures.set', { economyId: view.economyId, scenarioId, by: 'typing', cells });
      onSlip(null);
    });
  const openRows = (): void => {
    lookAtTable('ramp');
    showArea('data');
  };
  return (
    <div className="ld-page-body ld-scroll" data-testid="project-detail">
      <div className="ld-gap-8 ld-flex ld-items-end ld-below-12">
        <div className="ld-grow">
          <h2 className="ld-title">
            <Swatch countryId={now.countryId} /> {known.supplierName(now.supplierId)}{' '}
            {ramp !== null && <Tag tone="line">{t(`choice.state.${ramp.state}`)}</Tag>}
          </h2>
          <p className="ld-definition">
            {f.beside([
              known.materialName(now.materialId),
              now.capacity === null
                ? t('projects.noCapacity')
                : t('projects.capacity', { tonnes: f.whole(now.capacity) }),
            ])}{' '}
            <Mark mark={now.capacityMark} withWord />
          </p>
        </div>
        <Button onClick={openRows}>{t('projects.openRows')}</Button>
        <Button kind="primary" disabled={slip === null || readOnly} onClick={keep} data-testid="keep-slip">
          {scenario === null ? t('projects.keep') : t('projects.keepIn', { name: nameOf(scenario) })}
        </Button>
      </div>
      <div className="ld-projects-parts ld-columns ld-items-start">
        <Section title={t('projects.ramp')} definition={t('projects.exposure')} testId="project-ramp">
          <RampChart project={now} from={view.from} to={view.to} />
          {ramp === null ? (
            <p className="ld-definition">{t('projects.noRamp')}</p>
          ) : (
            <>
              <GhostSlider
                label={t('projects.slip')}
                unit={t('projects.months')}
                value={slip ?? ramp.slipMonths}
                max={MOST_SLIP}
                ghost={{
                  value: ramp.plannedSlip,
                  words: t('projects.slipKept', { months: f.exact(ramp.plannedSlip) }),
                }}
                changed={slip !== null && slip !== kept.ramp?.slipMonths}
                disabled={readOnly}
                onChange={(months) => onSlip(months === kept.ramp?.slipMonths ? null : months)}
                testId="slip"
              />
              <StartSentence ramp={ramp} />
            </>
          )}
          <ReportTable table={yearsTable([now])} only={['year', 'planned', 'output', 'claimed']} />
        </Section>
        <ClaimsPart now={now} />
        <FloorsPart now={now} yenPerUsd={view.yenPerUsd} known={known} />
        <Section title={t('projects.feeds')} testId="project-feeds">
          <Feeds project={now} />
        </Section>
      </div>
    </div>
  );
}

/** Who has a claim on what it makes, and whether more is claimed than there is. */
function ClaimsPart({ now }: { readonly now: PlantProject }) {
  const { t, f } = useWords();
  const last = now.years.at(-1);
  return (
    <Section
      title={t('projects.claims')}
      definition={t('projects.claims.definition')}
      testId="project-claims"
    >
      <ClaimBars years={now.years} />
      {(now.over ?? 0) > 0 && (
        <p className="ld-note is-warn ld-above-8 ld-below-8" data-testid="claimed-over">
          {t('projects.over', { tonnes: f.whole(now.over ?? 0) })}
        </p>
      )}
      {last !== undefined && last.claims.length > 0 && (
        <ReportTable
          table={claimsTable([{ ...now, years: [last] }])}
          only={['economy', 'year', 'by', 'tonnes', 'granted']}
        />
      )}
    </Section>
  );
}

interface FloorsProps {
  readonly now: PlantProject;
  readonly yenPerUsd: number;
  readonly known: ReferenceLookup;
}

/** What its price floors cost. */
function FloorsPart({ now, yenPerUsd, known }: FloorsProps) {
  const { t, f, language } = useWords();
  return (
    <Section
      title={t('money.floor.title')}
      definition={t('projects.floor.definition')}
      testId="project-floors"
    >
      {now.floors.length === 0 ? (
        <p className="ld-definition">{t('projects.noFloor')}</p>
      ) : (
        <>
          {now.floors.map((floor) => (
            <PricePathChart key={floor.id} floor={floor} />
          ))}
          <ReportTable
            table={floorsTable([now])}
            only={[
              'year',
              ...(now.floors.length > 1 ? (['economy', 'floor'] as const) : []),
              'reference',
              'tonnes',
              'paidYen',
            ]}
          />
          {now.floors.map((floor) => (
            <p key={floor.id} className="ld-definition">
              {t('projects.floor.total', {
                economy: known.countryName(floor.economyId),
                floor: f.exact(floor.floorUsdPerKg),
                total: yenText(floor.totalYen, language, t, f),
                rate: f.exact(yenPerUsd),
              })}
            </p>
          ))}
        </>
      )}
    </Section>
  );
}

/** When it starts, and what the price has to do with it. */
function StartSentence({ ramp }: { readonly ramp: NonNullable<PlantProject['ramp']> }) {
  const { t, f } = useWords();
  const place = t(`choice.place.${ramp.place}`);
  const needs = ramp.needsUsdPerKg === null ? '' : f.exact(ramp.needsUsdPerKg);
  const dated = (date: string | null) => (date === null ? t('projects.never') : f.date(date.slice(0, 7)));
  return (
    <p className="ld-definition" data-testid="project-start">
      {f.sentences([
        t('projects.starts', { start: dated(ramp.start), planned: f.date(ramp.plannedStart.slice(0, 7)) }),
        ...(ramp.needsUsdPerKg === null
          ? []
          : [t('projects.needs', { needs, place, without: dated(ramp.startWithoutFloor) })]),
        ...(ramp.slipMonths === ramp.plannedSlip
          ? []
          : [t('projects.slipOfPlan', { months: f.exact(ramp.plannedSlip) })]),
      ])}
    </p>
  );
}

/** Where its ore comes from, as far as the project says it. */
function Feeds({ project }: { readonly project: PlantProject }) {
  const { t, f } = useWords();
  const known = useReference();
  const feeds = known?.reference.feeds.filter(
    ({ supplierId, materialId }) => supplierId === project.supplierId && materialId === project.materialId,
  );
  if (known === null || feeds === undefined || feeds.length === 0)
    return <p className="ld-definition">{t('projects.noFeeds')}</p>;
  const rest = 100 - feeds.reduce((sum, { percent }) => sum + percent, 0);
  return (
    <ul className="ld-lines ld-above-4 ld-size-grid">
      {feeds.map(({ id, fromCountryId, fromStage, percent, mark }) => (
        <li className="ld-items-center" key={id}>
          <Swatch countryId={fromCountryId} />{' '}
          {f.items([known.countryName(fromCountryId), t(`stage.${fromStage}`)])}
          <span className="ld-grow" />
          {f.percent(percent)} <Mark mark={mark} />
        </li>
      ))}
      {rest > 1e-9 && (
        <li className="ld-items-center">
          <Swatch countryId={null} /> {t('projects.restOfFeed')}
          <span className="ld-grow" />
          {f.percent(rest)}
        </li>
      )}
    </ul>
  );
}
