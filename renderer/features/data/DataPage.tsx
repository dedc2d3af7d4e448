import { useAnswer } from '../../kit/state/answer';
import { useReference } from '../../kit/state/reference';
import { useStore } from '../../kit/state/store';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { looked, PAGE_ROWS } from './data-state';
import { TableList } from './TableList';
import { TableView } from './TableView';
import './data.css';

/** The register: every table of the project, from its declaration. */
export function DataPage() {
  const asked = useStore(looked);
  const known = useReference();
  const { value: counts, notice } = useAnswer('data.tables', null);
  const { value: rows, notice: unread } = useAnswer('data.rows', { ...asked, count: PAGE_ROWS });
  return (
    <div className="ld-data-page" data-testid="data-page">
      {counts !== null && <TableList counts={counts} chosen={asked.table} />}
      <div className="ld-data-main">
        {[notice, unread].map((one) => one !== null && <NoticeBar key={one.code} notice={one} />)}
        {rows !== null && known !== null && rows.table === asked.table && (
          <TableView key={asked.table} found={rows} known={known} />
        )}
      </div>
    </div>
  );
}
