import type { HistoryFound } from '@shared/model/project-info';
import { ANY_TABLE } from '@shared/model/tables';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { DateInput } from '../../kit/ui/DateInput';
import { Said } from '../../kit/ui/Said';
import { SmallField } from '../../kit/ui/SmallField';
import { asked, isNarrowed, narrow, showAll } from './history-asked';

/** Narrows the history by words, person, table and days. */
export function HistoryFilters({ found }: { readonly found: HistoryFound }) {
  const { t, f, language } = useWords();
  const now = useStore(asked);
  return (
    <search
      className="ld-pad ld-form ld-row ld-wrap ld-items-end ld-pad-bottom-8"
      aria-label={t('history.filters')}
    >
      <SmallField label={t('history.filter.text')}>
        <input
          type="search"
          className="ld-small-input"
          value={now.text}
          onChange={({ target }) => narrow({ text: target.value })}
          data-testid="history-text"
        />
      </SmallField>
      <SmallField label={t('history.column.who')}>
        <select
          className="ld-small-select"
          value={now.who}
          onChange={({ target }) => narrow({ who: target.value })}
          data-testid="history-who"
        >
          <option value="">{t('history.filter.anyone')}</option>
          {found.people.map((who) => (
            <option key={who}>{who}</option>
          ))}
        </select>
      </SmallField>
      <SmallField label={t('history.column.table')}>
        <select
          className="ld-small-select"
          value={now.table}
          onChange={({ target }) =>
            narrow({ table: found.tables.find((name) => name === target.value) ?? '' })
          }
          data-testid="history-table"
        >
          <option value="">{t('history.filter.anyTable')}</option>
          {found.tables.map((name) => (
            <option key={name} value={name}>
              {ANY_TABLE[name].words[language]}
            </option>
          ))}
        </select>
      </SmallField>
      {(['from', 'to'] as const).map((end) => (
        <SmallField key={end} label={t(`history.filter.${end}`)}>
          <DateInput
            className="ld-small-input"
            value={now[end] === '' ? null : now[end]}
            onChange={(day) => narrow({ [end]: day })}
            onEmpty={() => narrow({ [end]: '' })}
            testId={`history-${end}`}
          />
        </SmallField>
      ))}
      <div className="ld-row">
        <span className="ld-caption" data-testid="history-count">
          <Said
            text={t('history.count', { matching: f.whole(found.matching), total: f.whole(found.total) })}
          />
        </span>
        {isNarrowed(now) && (
          <Button small kind="quiet" onClick={showAll} data-testid="history-all">
            {t('history.filter.all')}
          </Button>
        )}
      </div>
    </search>
  );
}
