import { derivedFrom } from '@shared/base/derived';
import { type ComponentType, useEffect, useRef } from 'react';
import { showNotice } from '../kit/state/notices';
import { createStore, useStore } from '../kit/state/store';
import type { Area } from './areas';
import type { Page } from './page';

/** The pages whose code is here, by the function that fetched it. */
const here = createStore<ReadonlyMap<Page['load'], ComponentType>>(new Map());
const fetched = derivedFrom<Promise<void>>();

/** Fetches the code of a page, once. What cannot be fetched is said, and tried again the next time. */
function fetchPage({ load }: Page): Promise<void> {
  const fetch = async (): Promise<void> => {
    try {
      const draw = await load();
      here.set((known) => new Map(known).set(load, draw));
    } catch (error) {
      showNotice({ code: 'app.broken', params: { detail: String(error) } });
      throw error;
    }
  };
  return fetched(load, '', [], fetch).catch(() => undefined); // said by whoever fetched it
}

/** An area with the code that draws it. */
interface DrawnArea extends Pick<Area, 'id' | 'label' | 'ofStocks'> {
  readonly Draw: ComponentType;
}

/**
 * Fetches the page on which the person was last, as main wrote it on the page (electron/shell/first-frame.ts), while the
 * frame is drawn and the project is opened.
 */
export function fetchPageOfLastTime(areas: readonly Area[]): void {
  const { area } = document.documentElement.dataset;
  const page = areas.find(({ id }) => id === area) ?? areas[0];
  if (page !== undefined) void fetchPage(page);
}

/** The wanted area as soon as its code is here; until then the one before, so that no page is blank in between. */
export function useDrawnArea(wanted: Area | undefined): DrawnArea | null {
  const pages = useStore(here);
  const shown = useRef<DrawnArea | null>(null);
  useEffect(() => {
    if (wanted !== undefined) void fetchPage(wanted);
  }, [wanted]);
  const Draw = wanted === undefined ? undefined : pages.get(wanted.load);
  if (wanted !== undefined && Draw !== undefined)
    shown.current = { id: wanted.id, label: wanted.label, ofStocks: wanted.ofStocks, Draw };
  return shown.current;
}

/** Whether a page is gone to whose code is not here yet. */
export function useAwaitsPage(wanted: Area | undefined): boolean {
  const pages = useStore(here);
  return wanted !== undefined && !pages.has(wanted.load);
}

/** The first page has its figures by then, and its cores are free. */
const OTHERS_AFTER_MS = 1_500;

/** Fetches all other pages one by one while the window has nothing else to do, once the first one is drawn. */
export function useOtherPages(areas: readonly Area[], drawn: boolean): void {
  useEffect(() => {
    if (!drawn) return;
    let next = 0;
    const fetchNext = (): void => {
      const area = areas[next++];
      if (area !== undefined) void fetchPage(area).then(whenIdle);
    };
    let waiting = 0;
    const whenIdle = (): void => {
      waiting = requestIdleCallback(fetchNext);
    };
    const patience = setTimeout(whenIdle, OTHERS_AFTER_MS);
    return () => {
      next = areas.length;
      clearTimeout(patience);
      cancelIdleCallback(waiting);
    };
  }, [areas, drawn]);
}
