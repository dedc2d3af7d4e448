import { useWords } from '../../kit/state/language';
import { useLetterhead } from '../../kit/state/letterhead';
import { pageStamp } from '../../kit/state/page-stamp';
import { useSecretMark } from '../../kit/state/secret';
import { useProject } from '../../kit/state/session';
import { useStore } from '../../kit/state/store';
import { areaOf, whereabouts } from '../areas';
import { useHouse } from '../house';

/** What stands above every printed page of the window, and nowhere on the screen: project, page, data, what is secret, edition, number and mark. */
export function PrintHead() {
  const { t, f } = useWords();
  const { areas } = useHouse();
  const project = useProject();
  const { areaId } = useStore(whereabouts);
  const { mark, number } = useLetterhead();
  const { words: stamp } = useStore(pageStamp);
  const secret = useSecretMark();
  const area = areaOf(areas, areaId);
  if (project === null || area === undefined) return null;
  return (
    <div className="ld-print-head" aria-hidden="true">
      <div className="ld-print-line">
        <span>
          {t('app.print.head', {
            project: project.name,
            page: t(area.label),
            date: f.date(project.dataDate),
          })}
        </span>
        <span className="ld-print-marks">
          {secret !== null && <span>{secret}</span>}
          {stamp !== '' && <span>{stamp}</span>}
          {number !== '' && <span>{number}</span>}
          {mark !== '' && <b>{mark}</b>}
        </span>
      </div>
      <div>{t('workbook.exposure')}</div>
    </div>
  );
}
