import { inspector, placeInspector } from '../../kit/state/inspector';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';

/** The pane at the right, F4; empty (and gone) until the area in hand puts something in. */
export function InspectorPane() {
  const { t } = useWords();
  const { shown } = useStore(inspector);
  if (!shown) return null;
  return (
    <aside
      className="ld-inspector"
      data-pane="inspector"
      tabIndex={-1}
      aria-label={t('app.inspector')}
      ref={placeInspector}
    />
  );
}
