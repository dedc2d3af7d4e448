import { ask } from '../kit/state/bridge';
import { select, selection } from '../kit/state/selection';
import { session } from '../kit/state/session';
import { type Area, showArea, whereabouts } from './areas';

/** A person who walks through pages stops somewhere; only that is kept. */
const REST_MS = 400;

/**
 * Goes on where the person was in this project, and keeps from then on where they are. Called before the start is asked for:
 * its answer then finds the page chosen, and no other one is begun.
 * @returns stops it
 */
export function keepPlace(areas: readonly Area[]): () => void {
  let isRead = false;
  let kept = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A page outside of the rail is where something led to once: it is no place to go back to, and is not left for one. */
  const isPassing = (): boolean => areas.find(({ id }) => id === whereabouts.get().areaId)?.inRail === false;
  const placeNow = (): string => {
    const projectId = session.get().project?.projectId;
    return projectId === undefined
      ? ''
      : JSON.stringify({ projectId, areaId: whereabouts.get().areaId, ...selection.get() });
  };
  const read = (): void => {
    const { start } = session.get();
    if (start === null || isRead) return;
    isRead = true;
    if (start.place !== null) {
      const { areaId, projectId: _same, ...chosen } = start.place;
      select(chosen);
      const area = areas.find(({ id }) => id === areaId);
      if (area !== undefined && !isPassing()) showArea(area.id);
    }
    kept = placeNow();
  };
  const keep = (): void => {
    const place = placeNow();
    if (place === kept || place === '' || isPassing()) return;
    kept = place;
    // A place that is not kept is no loss, and stands in the way of nothing.
    ask('app.keepPlace', JSON.parse(place)).catch(() => undefined);
  };
  let rested = '';
  const note = (): void => {
    read();
    const place = placeNow();
    // Edits follow each other faster than this rest, and are none of the place.
    if (!isRead || place === rested) return;
    rested = place;
    clearTimeout(timer);
    timer = setTimeout(keep, REST_MS);
  };
  const leave = (): void => {
    if (isRead) keep();
  };
  window.addEventListener('pagehide', leave);
  const stops = [session, selection, whereabouts].map((store) => store.subscribe(note));
  note();
  return () => {
    clearTimeout(timer);
    window.removeEventListener('pagehide', leave);
    for (const stop of stops) stop();
  };
}
