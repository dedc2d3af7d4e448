import type { GridReadyEvent } from 'ag-grid-community';
import { createElement, useCallback, useEffect, useRef, useState } from 'react';
import { FindBar } from '../FindBar';
import type { Wish } from './find';
import { giveHand, type Hand } from './hand';
import type { HandPort } from './port';

/** Gives a grid its hand once it is ready, and takes it away at the end. The port may be another one at each drawing. */
export function useHand<Row>(port: HandPort) {
  const root = useRef<HTMLElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const hand = useRef<Hand | null>(null);
  const newest = useRef(port);
  newest.current = port;
  const [wish, seek] = useState<Wish | null>(null);
  useEffect(() => () => hand.current?.release(), []);
  const onReady = useCallback(({ api }: GridReadyEvent<Row>) => {
    if (root.current === null || field.current === null) return;
    hand.current?.release();
    hand.current = giveHand(api, root.current, field.current, () => newest.current, seek);
  }, []);
  const onClose = (): void => {
    seek(null);
    hand.current?.focus();
  };
  const bar =
    wish === null || wish === 'arrange' || hand.current === null
      ? null
      : createElement(FindBar, { wish, finder: hand.current.finder, onClose });
  return { root, field, hand, onReady, bar, isArranging: wish === 'arrange', onClose };
}
