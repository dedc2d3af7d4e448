import { type ReactNode, useId, useState } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { TabRow } from '../../kit/ui/TabRow';
import { inspector, placeInspector } from './inspector-state';

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

/** What an area puts into the inspector. */
export function InspectorContent({ children }: { readonly children: ReactNode }) {
  const { place } = useStore(inspector);
  return place === null ? null : createPortal(children, place);
}

interface InspectorTab {
  readonly id: string;
  readonly label: string;
  readonly body: ReactNode;
}

/** The tabs of an inspector: arrows walk, the body below belongs to the chosen one. */
export function InspectorTabs({ tabs }: { readonly tabs: readonly InspectorTab[] }) {
  const base = useId();
  const [chosenId, choose] = useState(tabs[0]?.id ?? '');
  const chosen = tabs.find((tab) => tab.id === chosenId) ?? tabs[0];
  if (chosen === undefined) return null;
  return (
    <>
      <TabRow base={base} tabs={tabs} chosenId={chosen.id} onChoose={choose} />
      <div
        className="ld-inspector-body"
        id={`${base}-body`}
        role="tabpanel"
        aria-labelledby={`${base}-${chosen.id}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a body that scrolls has to be reached by keys
        tabIndex={0}
      >
        {chosen.body}
      </div>
    </>
  );
}
