import { keysOf } from '@shared/base/keys-of';
import type { OutputOf } from '@shared/catalogue/contract';
import { GROUP_OF, GROUPS, type Group } from '@shared/features/data/groups';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import type { KeyboardEvent } from 'react';
import { useWords } from '../../kit/state/language';
import { lookAtTable } from './data-state';

interface TableListProps {
  readonly counts: OutputOf<'data.tables'>;
  readonly chosen: TableName;
}

/** In the order of the list. */
const LISTED = keysOf(GROUP_OF);
const inGroup = (group: Group): readonly TableName[] => LISTED.filter((table) => GROUP_OF[table] === group);
const IN_ORDER = GROUPS.flatMap(inGroup);

/** All tables in their groups, each with its rows; arrows walk, and the selected one is chosen. */
export function TableList({ counts, chosen }: TableListProps) {
  const { t, f, language } = useWords();
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const walk = (event: KeyboardEvent): void => {
    const at = IN_ORDER.indexOf(chosen);
    const places: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: IN_ORDER.length - 1,
    };
    const next = IN_ORDER[places[event.key] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    lookAtTable(next);
    document.getElementById(`data-table-${next}`)?.focus();
  };
  return (
    <nav
      className="ld-data-tables ld-scroll ld-rule-right ld-paper-2"
      aria-label={t('data.tables')}
      onKeyDown={walk}
      data-testid="data-tables"
    >
      <h2 className="ld-head">{t('data.tables')}</h2>
      <p className="ld-definition">{t('data.groupsOf', { tables: IN_ORDER.length, rows: f.whole(rows) })}</p>
      {GROUPS.map((group) => (
        <section key={group} aria-label={t(`data.group.${group}`)}>
          <h3 className="ld-caption ld-medium ld-above-8 ld-rule-below">{t(`data.group.${group}`)}</h3>
          {inGroup(group).map((table) => (
            <button
              className="ld-option ld-row ld-small ld-left"
              key={table}
              id={`data-table-${table}`}
              type="button"
              aria-current={table === chosen ? 'true' : undefined}
              tabIndex={table === chosen ? 0 : -1}
              data-testid={`data-table-${table}`}
              onClick={() => lookAtTable(table)}
            >
              <span className="ld-grow ld-ellipsis" title={ANY_TABLE[table].words[language]}>
                {ANY_TABLE[table].words[language]}
              </span>
              <span className="ld-data-count ld-ink-2">{f.whole(counts[table])}</span>
            </button>
          ))}
        </section>
      ))}
    </nav>
  );
}
