import { keysOf } from '@shared/base/keys-of';
import { translator } from '@shared/catalogue/translate';
import { ANY_TABLE } from '@shared/model/tables';
import { useMemo } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { useWords } from '../../kit/state/language';
import { useReference } from '../../kit/state/reference';
import { select } from '../../kit/state/selection';
import { session } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { showArea } from '../../shell/areas';
import { runCommand } from '../../shell/commands/run-command';
import { useHouse } from '../../shell/house';
import { look, lookAtTable } from '../data/data-state';
import { keyOfBoth, type Thing } from './found';

const SAY = { en: translator('en'), ja: translator('ja') };

/** Everything that the window knows by name: pages, commands, scenarios, economies, materials, suppliers, tables. */
export function useThings(): readonly Thing[] {
  const { t, nameOf, language } = useWords();
  const { areas, commands } = useHouse();
  const { project } = useStore(session);
  const isOpen = project !== null;
  const known = useReference();
  const { value: scenarios } = useAnswer('scenarios.list', isOpen ? null : undefined);
  return useMemo(() => {
    const pages = isOpen
      ? areas.map(
          (area): Thing => ({
            id: `page.${area.id}`,
            kind: 'page',
            title: t(area.label),
            detail: area.keys ?? '',
            key: keyOfBoth(SAY.en(area.label), SAY.ja(area.label)),
            run: () => showArea(area.id),
          }),
        )
      : [];
    const done = commands
      .filter(({ id, enabled }) => !id.startsWith('area.') && id !== 'search' && enabled?.() !== false)
      .map(
        (command): Thing => ({
          id: `command.${command.id}`,
          kind: 'command',
          title: command.say?.(t) ?? t(command.label),
          detail: `${t(`menu.${command.menu}`)}${command.shortcuts?.[0] === undefined ? '' : `  ${command.shortcuts[0]}`}`,
          key: keyOfBoth(SAY.en(command.label), SAY.ja(command.label)),
          run: () => runCommand(command),
        }),
      );
    const { countries = [], materials = [], suppliers = [] } = known?.reference ?? {};
    return [
      ...pages,
      ...done,
      ...(scenarios ?? []).map(
        (scenario): Thing => ({
          id: `scenario.${scenario.id}`,
          kind: 'scenario',
          title: nameOf(scenario),
          detail: '',
          key: keyOfBoth(scenario.name, scenario.nameJa ?? ''),
          run: () => {
            select({ scenarioId: scenario.id });
            showArea('scenarios');
          },
        }),
      ),
      ...countries
        .filter(({ isEconomy }) => isEconomy)
        .map(
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
          detail: known?.countryName(row.countryId) ?? '',
          key: keyOfBoth(row.nameEn, row.nameJa, row.id),
          run: () => {
            look({ table: 'supplier' });
            look({ text: nameOf(row) });
            showArea('data');
          },
        }),
      ),
      ...(isOpen ? keysOf(ANY_TABLE) : []).map(
        // the keys of the tables
        (name): Thing => ({
          id: `table.${name}`,
          kind: 'table',
          title: ANY_TABLE[name].words[language],
          detail: t('area.data'),
          key: keyOfBoth(ANY_TABLE[name].words.en, ANY_TABLE[name].words.ja),
          run: () => {
            lookAtTable(name);
            showArea('data');
          },
        }),
      ),
    ];
  }, [t, nameOf, language, areas, commands, isOpen, known, scenarios]);
}
