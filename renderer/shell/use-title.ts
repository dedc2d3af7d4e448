import { useEffect } from 'react';
import { useWords } from '../kit/state/language';
import { session } from '../kit/state/session';
import { useStore } from '../kit/state/store';
import { areaOf, whereabouts } from './areas';
import { useHouse } from './house';

/** Names the window by page and project, so that the system's list of windows and a screen reader tell them apart. */
export function useTitle(): void {
  const { t } = useWords();
  const { areas } = useHouse();
  const fileName = useStore(session, ({ project }) => project?.fileName ?? null);
  const { areaId, atHome } = useStore(whereabouts);
  const area = areaOf(areas, areaId);
  const page = atHome || fileName === null || area === undefined ? t('command.home') : t(area.label);
  useEffect(() => {
    document.title =
      fileName === null ? t('app.title.home', { page }) : t('app.title', { page, project: fileName });
  }, [t, page, fileName]);
}
