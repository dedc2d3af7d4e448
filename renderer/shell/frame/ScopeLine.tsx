import { Fragment } from 'react';
import { PICKERS, ScopePicker } from '../../kit/scope/ScopePicker';
import { useStore } from '../../kit/state/store';
import { areaOf, whereabouts } from '../areas';
import { useHouse } from '../house';

/** What the page is about, above it: only what can be chosen there, and that its own sentence does not let choose. */
export function ScopeLine() {
  const { areas } = useHouse();
  const { areaId, atHome } = useStore(whereabouts);
  const dependsOn = atHome ? null : (areaOf(areas, areaId)?.dependsOn ?? null);
  const pickers = PICKERS.filter((id) => dependsOn?.includes(id) === true);
  if (pickers.length === 0) return null;
  return (
    <div className="ld-scope ld-row ld-gap-4 ld-nowrap">
      {pickers.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && (
            <span className="ld-ink-3" aria-hidden="true">
              ·
            </span>
          )}
          <ScopePicker id={id} look="bar" />
        </Fragment>
      ))}
    </div>
  );
}
