import { useAnswer } from '../../kit/state/answer';
import { useReference } from '../../kit/state/reference';
import { useStore } from '../../kit/state/store';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { looked } from './data-state';
import { TableList } from './TableList';
import { TableView } from './TableView';
import './data.css';

/** The register: every table of the project, from its declaration. */
export function DataPage() {
  const { table } = useStore(looked);
  const known = useReference();
  const { value: counts, notice } = useAnswer('data.tables', null);
  return (
    <div className="ld-data-page ld-columns ld-tall" data-testid="data-page">
      {counts !== null && <TableList counts={counts} chosen={table} />}
      <div className="ld-data-main ld-stack ld-shrink">
        {notice !== null && <NoticeBar notice={notice} />}
        {known !== null && <TableView key={table} known={known} />}
      </div>
    </div>
  );
}
