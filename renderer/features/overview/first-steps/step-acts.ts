import { addDays } from '@shared/base/calendar';
import { dayIn } from '@shared/base/zone-time';
import type { CountryId } from '@shared/model/country';
import type { ProjectSettings } from '@shared/model/project-settings';
import { parseFigure } from '../../../kit/grid/parse-figure';
import { ask } from '../../../kit/state/bridge';
import type { Words } from '../../../kit/state/language';
import { showNotice } from '../../../kit/state/notices';
import type { ReferenceLookup } from '../../../kit/state/reference';
import { select, selection } from '../../../kit/state/selection';
import { showArea } from '../../../shell/areas';

/** A stock held by firms of the economy; what else is said of it stands on the page Stocks. */
export async function addStock(text: string): Promise<void> {
  const entry = parseFigure(text);
  if (entry.kind !== 'figure')
    return showNotice({ code: 'figures.block.unread', params: { name: '', text } });
  const { economyId, materialId, stage } = selection.get();
  const row = { economyId, materialId, stage, tier: 'private', tonnes: String(entry.value) };
  await ask('data.add', { table: 'stock', rows: [{ ...row, mark: 'estimated' }] });
}

/** A share that the supply from one country is not to pass: the first watched one, else that of the first supplier. */
export async function addTarget(
  text: string,
  known: ReferenceLookup,
  words: Words,
  settings: ProjectSettings,
): Promise<void> {
  const entry = parseFigure(text, ['percent']);
  if (entry.kind !== 'figure')
    return showNotice({ code: 'figures.block.unread', params: { name: '', text } });
  const { economyId, materialId, stage } = selection.get();
  const countryId = feared(known, settings);
  const country = countryId === null ? '' : known.countryName(countryId);
  const name = words.t('steps.target.name', { country, percent: entry.value });
  const row = {
    economyId,
    nameEn: name,
    nameJa: name,
    rule: 'at_most',
    value: String(entry.value),
    unit: 'percent',
    numeratorEn: words.t('steps.target.over', { country }),
    denominatorEn: words.t('steps.target.all'),
    stage,
    material: materialId,
    status: 'aim',
    mark: 'known',
    ...(countryId === null ? {} : { countryId }),
  };
  await ask('data.add', { table: 'target', rows: [row] });
}

/** An export ban of half a year from today on, and its page. */
export async function firstScenario(
  known: ReferenceLookup,
  { t }: Words,
  settings: ProjectSettings,
): Promise<void> {
  const imposedBy = feared(known, settings);
  if (imposedBy === null) return showNotice({ code: 'steps.scenario.nobody', params: {} });
  const { economyId, stage } = selection.get();
  const start = dayIn(settings.timeZone, new Date().toISOString());
  const name = t('steps.scenario.name', { country: known.countryName(imposedBy) });
  const kept = await ask('scenarios.save', {
    scenarioId: null,
    parentId: null,
    note: null,
    name,
    window: { economyId, stage, start, days: 365 },
    shocks: [
      {
        kind: 'ban',
        id: crypto.randomUUID(),
        label: t('steps.scenario.ban'),
        imposedBy,
        materials: [],
        stages: [],
        destinations: [economyId],
        recoveryDays: 30,
        start,
        end: addDays(start, 180),
      },
    ],
  });
  select({ scenarioId: kept.scenario.id });
  showArea('scenarios');
}

/** Whose stop is asked about. */
function feared({ reference }: ReferenceLookup, { watched, economyId }: ProjectSettings): CountryId | null {
  return (
    watched[0] ?? reference.suppliers.find(({ countryId }) => countryId !== economyId)?.countryId ?? null
  );
}
