interface TabRowProps {
  /** Start of the ids: `${base}-${id}` is a tab, `${base}-body` what belongs to the chosen one. */
  readonly base: string;
  readonly label?: string;
  readonly tabs: readonly { readonly id: string; readonly label: string }[];
  readonly chosenId: string;
  readonly onChoose: (id: string) => void;
}

/** A row of tabs: arrows walk, and the selected one is chosen. */
export function TabRow({ base, label, tabs, chosenId, onChoose }: TabRowProps) {
  const at = tabs.findIndex(({ id }) => id === chosenId);
  const walk = (by: number): void => {
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (next === undefined) return;
    onChoose(next.id);
    document.getElementById(`${base}-${next.id}`)?.focus();
  };
  return (
    <div className="ld-tabs ld-fixed ld-flex ld-gap-2 ld-rule-below" role="tablist" aria-label={label}>
      {tabs.map((tab) => (
        <button
          className="ld-size-grid ld-ink-2 ld-nowrap"
          key={tab.id}
          id={`${base}-${tab.id}`}
          type="button"
          role="tab"
          aria-selected={tab.id === chosenId}
          aria-controls={`${base}-body`}
          tabIndex={tab.id === chosenId ? 0 : -1}
          onClick={() => onChoose(tab.id)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') walk(1);
            if (event.key === 'ArrowLeft') walk(-1);
          }}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
