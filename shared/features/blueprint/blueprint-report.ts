import type { MessageKey } from '../../base/message';
import type {
  BlueprintMaterial,
  BlueprintPoint,
  BlueprintView,
  LevelReached,
  LeverPace,
} from '../../model/blueprint';
import type { Figured, ReportMessage } from '../../report/report-message';
import { type Report, type Row, reportTable } from '../../report/table';

const LEVERS = {
  lever: { title: 'blueprint.column.lever', format: 'text' },
  from: { title: 'blueprint.column.from', format: 'text', align: 'right', missing: 'blueprint.unknown' },
  to: { title: 'blueprint.column.to', format: 'text', align: 'right', missing: 'blueprint.unknown' },
  pace: { title: 'blueprint.column.pace', format: 'text', align: 'right' },
  part: { title: 'blueprint.column.part', format: 'signed' },
  mark: { title: 'blueprint.column.mark', format: 'mark' },
  definition: { title: 'blueprint.column.definition', format: 'text', under: 'lever' },
} as const;

const YEARS = {
  year: { title: 'blueprint.column.year', format: 'plain', align: 'left' },
  share: { title: 'blueprint.column.share', format: 'figure' },
  dependence: { title: 'blueprint.column.dependence', format: 'figure' },
  tonnes: { title: 'blueprint.column.tonnes', format: 'figure' },
  demand: { title: 'blueprint.column.demand', format: 'figure' },
} as const;

/** A path laid on another economy: of each material the pace of each lever, and the years that follow from them. */
export function blueprintReport(view: BlueprintView) {
  return {
    asked: view.definition,
    tables: view.materials.flatMap((material) => [leversTable(view, material), yearsTable(material)]),
    notes: view.remarks,
  } satisfies Report;
}

/** The pace of each lever with its mark, the two figures that it is drawn from and its part in the whole change. */
export function leversTable(
  { economyId }: BlueprintView,
  { materialId, stage, levers, change }: BlueprintMaterial,
) {
  const material = { text: materialId };
  return reportTable({
    key: `levers-${materialId}`,
    title: { key: 'blueprint.levers', with: { material } },
    head: {
      key: 'blueprint.head',
      with: { economy: { of: 'country', id: economyId }, material, stage: `stage.${stage}` },
    },
    columns: LEVERS,
    rows: levers.map((pace) => leverRow(pace, change.parts[pace.lever])),
  });
}

function leverRow(
  { lever, between, kind, perYear, mark, definition, leftOut }: LeverPace,
  part: number,
): Row<typeof LEVERS> {
  const value: Figured = { decimals: kind === 'factor' ? 4 : 2, value: perYear };
  return {
    key: lever,
    cells: {
      lever: `blueprint.lever.name.${lever}`,
      from: between === null ? null : pointMessage(between.from, between.unit),
      to: between === null ? null : pointMessage(between.to, between.unit),
      pace: { key: `blueprint.pace.${kind}`, with: { value } },
      part,
      mark,
      definition: [definition, ...leftOut],
    },
  };
}

function pointMessage(
  { year, value }: NonNullable<LeverPace['between']>['from'],
  unit: NonNullable<LeverPace['between']>['unit'],
): ReportMessage {
  const figure: Figured =
    unit === 'tonnes'
      ? { format: 'tonnes', value }
      : { format: 'percentExact', value: Number(value.toFixed(2)) };
  return { key: 'blueprint.between', with: { value: figure, year } };
}

/** The path year by year, and below it when which line is reached. */
export function yearsTable(material: BlueprintMaterial) {
  const { materialId, path, remarks } = material;
  const reached = reachedMessages(material);
  return reportTable({
    key: `path-${materialId}`,
    title: { key: 'blueprint.path', with: { material: { text: materialId } } },
    columns: YEARS,
    rows: path.map(yearRow),
    notes: [...(reached.length === 0 ? [] : [{ lines: reached }]), ...remarks],
  });
}

function yearRow({ state, dependencePercent, dependenceTonnes }: BlueprintPoint): Row<typeof YEARS> {
  return {
    key: String(state.year),
    cells: {
      year: state.year,
      share: state.sharePercent,
      dependence: dependencePercent,
      tonnes: dependenceTonnes,
      demand: state.demandTonnes,
    },
  };
}

/** When each line of the targets is reached: "Share below 50 % (China below half): 2031". */
export function reachedMessages({ reached, path }: BlueprintMaterial): ReportMessage[] {
  const last = path.at(-1)?.state.year ?? '';
  return reached.map(({ rule, percent, nameEn, nameJa, year }: LevelReached) => {
    const key: MessageKey = year === null ? 'blueprint.reached.never' : 'blueprint.reached.in';
    const level: ReportMessage = {
      key: `blueprint.reached.${rule}`,
      with: { percent: { format: 'exact', value: percent } },
    };
    const target: ReportMessage = { nameEn: nameEn ?? '', nameJa: nameJa ?? '' };
    return { key, with: { level, target, year: { text: String(year ?? last) } } };
  });
}
