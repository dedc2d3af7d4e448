import { keysOf } from '@shared/base/keys-of';
import { translator } from '@shared/catalogue/translate';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import type { Scenario } from '@shared/model/tables/scenario';
import { useMemo } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { type ReferenceLookup, useReference } from '../../kit/state/reference';
import { select } from '../../kit/state/selection';
import { useIsOpen } from '../../kit/state/session';
import { showArea } from '../../shell/areas';
import { runCommand } from '../../shell/commands/run-command';
import { type House, useHouse } from '../../shell/house';
import { look, lookAtTable } from '../data/data-state';
import { keyOfBoth, type Thing } from './found';

const SAY = { en: translator('en'), ja: translator('ja') };

/** Everything that the window knows by name: pages, commands, scenarios, economies, materials, suppliers, tables. */
export function useThings(): readonly Thing[] {
  const words = useWords();
  const { areas, commands } = useHouse();
  const isOpen = useIsOpen();
  const known = useReference();
  const { value: scenarios } = useAnswer('scenarios.list', isOpen ? null : undefined);
  return useMemo(
    () => [
      ...(isOpen ? areas.map((area) => pageThing(area, words)) : []),
      ...commands.filter(isOffered).map((command) => commandThing(command, words)),
      ...(scenarios ?? []).map((scenario) => scenarioThing(scenario, words)),
      ...(known === null ? [] : referenceThings(known, words)),
      ...(isOpen ? keysOf(ANY_TABLE).map((name) => tableThing(name, words)) : []),
    ],
    [words, areas, commands, isOpen, known, scenarios],
  );
}

type Words = ReturnType<typeof useWords>;

const pageThing = ({ id, label, formerly, room }: House['areas'][number], { t }: Words): Thing => ({
  id: `page.${id}`,
  kind: 'page',
  title: t(label),
  detail: t(`room.${room}`),
  key: keyOfBoth(
    ...[label, ...(formerly === undefined ? [] : [formerly])].flatMap((name) => [SAY.en(name), SAY.ja(name)]),
  ),
  run: () => showArea(id),
});

/** Commands that can be run now; pages stand there themselves, and the search is open. */
const isOffered = ({ id, enabled }: House['commands'][number]): boolean =>
  !id.startsWith('area.') && !id.startsWith('room.') && id !== 'search' && enabled?.() !== false;

function commandThing(command: House['commands'][number], { t }: Words): Thing {
  const { id, label, menu, shortcuts } = command;
  return {
    id: `command.${id}`,
    kind: 'command',
    title: command.say?.(t) ?? t(label),
    detail: `${t(`menu.${menu}`)}${shortcuts?.[0] === undefined ? '' : `  ${shortcuts[0]}`}`,
    key: keyOfBoth(SAY.en(label), SAY.ja(label)),
    run: () => runCommand(command),
  };
}

const scenarioThing = (scenario: Pick<Scenario, 'id' | 'name' | 'nameJa'>, { nameOf }: Words): Thing => ({
  id: `scenario.${scenario.id}`,
  kind: 'scenario',
  title: nameOf(scenario),
  detail: '',
  key: keyOfBoth(scenario.name, scenario.nameJa ?? ''),
  run: () => {
    select({ scenarioId: scenario.id });
    showArea('scenarios');
  },
});

/** Economies, materials and suppliers. */
function referenceThings({ reference, countryName }: ReferenceLookup, { nameOf }: Words): Thing[] {
  const { countries, materials, suppliers } = reference;
  const economies = countries.filter(({ isEconomy }) => isEconomy);
  return [
    ...economies.map(
      (row): Thing => ({
        id: `economy.${row.id}`,
        kind: 'economy',
        title: nameOf(row),
        detail: row.id,
        key: keyOfBoth(row.nameEn, row.nameJa, row.id),
        run: () => select({ economyId: row.id }),
      }),
    ),
    ...materials.map(
      (row): Thing => ({
        id: `material.${row.id}`,
        kind: 'material',
        title: nameOf(row),
        detail: row.id,
        key: keyOfBoth(row.nameEn, row.nameJa, row.id),
        run: () => select({ materialId: row.id }),
      }),
    ),
    ...suppliers.map(
      (row): Thing => ({
        id: `supplier.${row.id}`,
        kind: 'supplier',
        title: nameOf(row),
        detail: countryName(row.countryId),
        key: keyOfBoth(row.nameEn, row.nameJa, row.id),
        run: () => {
          look({ table: 'supplier' });
          look({ text: nameOf(row) });
          showArea('data');
        },
      }),
    ),
  ];
}

const tableThing = (name: TableName, { t, language }: Words): Thing => ({
  id: `table.${name}`,
  kind: 'table',
  title: ANY_TABLE[name].words[language],
  detail: t('area.data'),
  key: keyOfBoth(ANY_TABLE[name].words.en, ANY_TABLE[name].words.ja),
  run: () => {
    lookAtTable(name);
    showArea('data');
  },
});
