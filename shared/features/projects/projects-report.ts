import type { PlantProject, ProjectsView } from '../../model/plant-project';
import { type Report, reportTable } from '../../report/table';

const PLANTS = {
  plant: { title: 'projects.col.plant', format: 'text' },
  material: { title: 'projects.col.material', format: 'text' },
  state: { title: 'projects.col.state', format: 'text', missing: null },
  capacity: { title: 'projects.col.capacity', format: 'mass' },
  planned: { title: 'projects.col.planned', format: 'date', missing: null },
  slip: { title: 'projects.col.slip', format: 'figure', missing: null },
  start: { title: 'projects.col.start', format: 'date', missing: null },
  withoutFloor: { title: 'projects.col.withoutFloor', format: 'date', missing: null },
  over: { title: 'projects.col.over', format: 'mass' },
} as const;

const YEARS = {
  plant: { title: 'projects.col.plant', format: 'text' },
  material: { title: 'projects.col.material', format: 'text' },
  year: { title: 'projects.col.year', format: 'plain', align: 'left' },
  planned: { title: 'projects.col.asPlanned', format: 'mass' },
  output: { title: 'projects.col.output', format: 'mass' },
  claimed: { title: 'projects.col.claimed', format: 'mass' },
  usdPerKg: { title: 'projects.col.price', format: 'exact' },
} as const;

const CLAIMS = {
  plant: { title: 'projects.col.plant', format: 'text' },
  material: { title: 'projects.col.material', format: 'text' },
  year: { title: 'projects.col.year', format: 'plain', align: 'left' },
  economy: { title: 'projects.col.economy', format: 'text' },
  by: { title: 'projects.col.by', format: 'text' },
  tonnes: { title: 'projects.col.claim', format: 'mass' },
  granted: { title: 'projects.col.granted', format: 'mass' },
} as const;

const FLOORS = {
  plant: { title: 'projects.col.plant', format: 'text' },
  material: { title: 'projects.col.material', format: 'text' },
  year: { title: 'projects.col.year', format: 'plain', align: 'left' },
  economy: { title: 'projects.col.giver', format: 'text' },
  floor: { title: 'projects.col.floor', format: 'exact' },
  reference: { title: 'projects.col.price', format: 'exact' },
  tonnes: { title: 'projects.col.sold', format: 'mass' },
  paidYen: { title: 'projects.col.paid', format: 'whole' },
} as const;

const thing = ({ supplierId, materialId }: PlantProject) => ({
  plant: { of: 'supplier', id: supplierId } as const,
  material: { of: 'material', id: materialId } as const,
});
/** By which the rows of a plant are known. */
export const keyOf = ({ supplierId, materialId }: PlantProject, ...more: readonly (string | number)[]) =>
  JSON.stringify([supplierId, materialId, ...more]);

/** Every plant, one row a material. */
export function plantsTable(projects: readonly PlantProject[]) {
  return reportTable({
    key: 'plants',
    title: 'projects.title',
    columns: PLANTS,
    rows: projects.map((project) => ({
      key: keyOf(project),
      cells: {
        ...thing(project),
        state: project.ramp === null ? null : (`choice.state.${project.ramp.state}` as const),
        capacity: project.capacity,
        planned: project.ramp?.plannedStart ?? null,
        slip: project.ramp?.slipMonths ?? null,
        start: project.ramp?.start ?? null,
        withoutFloor: project.ramp?.startWithoutFloor ?? null,
        over: project.over,
      },
    })),
  });
}

/** What is made in each year, as planned and as it comes. */
export function yearsTable(projects: readonly PlantProject[]) {
  return reportTable({
    key: 'years',
    title: 'projects.years',
    columns: YEARS,
    rows: projects.flatMap((project) =>
      project.years.map(({ year, planned, output, claimed, usdPerKg }) => ({
        key: keyOf(project, year),
        cells: { ...thing(project), year, planned, output, claimed, usdPerKg },
      })),
    ),
  });
}

/** Who counts on how much in each year, and gets how much. */
export function claimsTable(projects: readonly PlantProject[]) {
  return reportTable({
    key: 'claims',
    title: 'projects.claims',
    columns: CLAIMS,
    rows: projects.flatMap((project) =>
      project.years.flatMap(({ year, claims }) =>
        claims.map(({ economyId, by, tonnes, granted }) => ({
          key: keyOf(project, year, economyId, by),
          cells: {
            ...thing(project),
            year,
            tonnes,
            granted,
            economy: { of: 'country', id: economyId } as const,
            by: `projects.by.${by}` as const,
          },
        })),
      ),
    ),
  });
}

/** What price floors cost those who give them, year by year. */
export function floorsTable(projects: readonly PlantProject[]) {
  return reportTable({
    key: 'floors',
    title: 'projects.floors',
    columns: FLOORS,
    rows: projects.flatMap((project) =>
      project.floors.flatMap(({ id, economyId, floorUsdPerKg: floor, years }) =>
        years.map(({ year, referenceUsdPerKg: reference, tonnes, paidYen }) => ({
          key: keyOf(project, year, id),
          cells: {
            ...thing(project),
            year,
            floor,
            reference,
            tonnes,
            paidYen,
            economy: { of: 'country', id: economyId } as const,
          },
        })),
      ),
    ),
  });
}

/** Capacities that come, year by year; those that are simply there are left out of the years. */
export function projectsReport({ projects, from, to }: ProjectsView) {
  const coming = projects.filter(({ ramp }) => ramp !== null);
  const claimed = projects.filter(
    ({ ramp, over, floors }) => ramp !== null || (over ?? 0) > 0 || floors.length > 0,
  );
  return {
    asked: { key: 'projects.head', with: { from, to } },
    tables: [plantsTable(projects), yearsTable(coming), claimsTable(claimed), floorsTable(projects)],
  } as const satisfies Report;
}
