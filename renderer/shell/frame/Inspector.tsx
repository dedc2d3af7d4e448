import { useEffect } from 'react';
import { fitInspector, inspector, placeInspector, toggleInspector } from '../../kit/state/inspector';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { focusHome } from './focus-home';
import { isOfLayer } from './layers';

/** The pane at the right, F4; empty (and gone) until the selected area puts something in. Esc puts it away. */
export function InspectorPane() {
  const { t } = useWords();
  const { shown, overlays } = useStore(inspector);
  useEffect(() => {
    window.addEventListener('resize', fitInspector);
    // A page is loaded before its window has its size; when that comes before the first drawing, nobody hears of it.
    fitInspector();
    return () => window.removeEventListener('resize', fitInspector);
  }, []);
  useEffect(() => {
    if (!shown) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || isOfLayer(event)) return;
      const isInside =
        event.target instanceof Element && event.target.closest('[data-pane="inspector"]') !== null;
      if (!overlays && !isInside) return;
      toggleInspector();
      if (isInside) focusHome();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [shown, overlays]);
  if (!shown) return null;
  return (
    <aside
      className="ld-inspector ld-stack ld-paper-2 ld-rule-left ld-clip"
      data-pane="inspector"
      tabIndex={-1}
      aria-label={t('app.inspector')}
      ref={placeInspector}
    />
  );
}
