import { type ReactNode, useEffect, useId, useState } from 'react';
import { createPortal } from 'react-dom';
import { inspector, wantedTab } from '../state/inspector';
import { useStore } from '../state/store';
import { TabRow } from './TabRow';
import './inspector.css';

/** What an area puts into the inspector. */
export function InspectorContent({ children }: { readonly children: ReactNode }) {
  const { place } = useStore(inspector);
  return place === null ? null : createPortal(children, place);
}

export interface InspectorTab {
  readonly id: string;
  readonly label: string;
  readonly body: ReactNode;
}

interface InspectorTabsProps {
  readonly tabs: readonly InspectorTab[];
  readonly testId?: string;
}

/** The tabs of an inspector: arrows walk, the body below belongs to the chosen one. */
export function InspectorTabs({ tabs, testId }: InspectorTabsProps) {
  const base = useId();
  const [chosenId, choose] = useState(tabs[0]?.id ?? '');
  const { id: wanted } = useStore(wantedTab);
  useEffect(() => {
    if (wanted === null) return;
    choose(wanted);
    wantedTab.set({ id: null });
  }, [wanted]);
  const chosen = tabs.find((tab) => tab.id === chosenId) ?? tabs[0];
  if (chosen === undefined) return null;
  return (
    <>
      <TabRow base={base} tabs={tabs} chosenId={chosen.id} onChoose={choose} />
      <div
        className="ld-inspector-body ld-stack ld-fill ld-scroll"
        data-testid={testId}
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
