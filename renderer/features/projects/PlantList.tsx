import { keysOf } from '@shared/base/keys-of';
import { plantsTable } from '@shared/features/projects/projects-report';
import type { PlantProject } from '@shared/model/plant-project';
import type { Cell } from '@shared/report/table';
import { ReportTable } from '../../kit/report/ReportTable';
import { PickedWords } from '../../kit/scope/PickedWords';
import { useWords } from '../../kit/state/language';
import { MassOf } from '../../kit/state/mass-of';
import { useReference } from '../../kit/state/reference';

/** What the list holds. */
export const SHOWN = {
  coming: ({ ramp }) => ramp !== null,
  slipped: ({ ramp }) => ramp !== null && ramp.slipMonths !== 0,
  claimed: ({ over }) => (over ?? 0) > 0,
  all: () => true,
} as const satisfies Readonly<Record<string, (project: PlantProject) => boolean>>;
export type Shown = keyof typeof SHOWN;
const CHIPS = keysOf(SHOWN);

interface PlantListProps {
  readonly projects: readonly PlantProject[];
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  /** Key of the selected row. */
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/** The plants, those with a contract of the economy first; one is selected. */
export function PlantList({ projects, shown, onShow, chosen, onChoose }: PlantListProps) {
  const { t, f } = useWords();
  const listed = projects.filter(SHOWN[shown]);
  return (
    <div className="ld-projects-list ld-page-body ld-scroll ld-paper-2 ld-rule-right">
      <h1 className="ld-title">{t('projects.title')}</h1>
      <p className="ld-definition">
        <PickedWords say={(word) => t('projects.order', { economy: word('economy'), year: word('year') })} />
      </p>
      <fieldset className="ld-gap-6 ld-wrap ld-flex ld-above-8 ld-below-12" aria-label={t('projects.which')}>
        {CHIPS.map((one) => (
          <button
            key={one}
            type="button"
            className="ld-chip"
            aria-pressed={one === shown}
            onClick={() => onShow(one)}
            data-testid={`projects-${one}`}
          >
            {t(`projects.shown.${one}`)} <b>{f.whole(projects.filter(SHOWN[one]).length)}</b>
          </button>
        ))}
      </fieldset>
      {listed.length === 0 ? (
        <p className="ld-definition">{t('projects.none')}</p>
      ) : (
        <MassOf ids={listed.map(({ materialId }) => materialId)}>
          <ReportTable
            table={plantsTable(listed)}
            only={['plant', 'capacity', 'start']}
            beside={{
              plant: ({ cells }) => <MaterialOf cell={cells.material} />,
              start: ({ cells: { slip } }) =>
                typeof slip === 'number' &&
                slip !== 0 && (
                  <div className="ld-cap ld-changed">{t('projects.slipped', { months: f.signed(slip) })}</div>
                ),
            }}
            choose={{ chosen, take: onChoose }}
          />
        </MassOf>
      )}
    </div>
  );
}

/** The material of a row, small below its plant. */
function MaterialOf({ cell }: { readonly cell: Cell | null }) {
  const known = useReference();
  if (known === null || cell === null || typeof cell !== 'object' || !('id' in cell)) return null;
  return <div className="ld-caption">{known.materialName(cell.id)}</div>;
}
