import type { ReactNode } from 'react';

/** A setting of the question: what it is called, and its control. */
export function SettingLine({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="ld-row ld-between ld-pad-top-4 ld-pad-bottom-4 ld-rule-below">
      <span className="ld-small">{label}</span>
      {children}
    </div>
  );
}
