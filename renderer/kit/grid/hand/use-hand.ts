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
  const [wish, setWish] = useState<Wish | null>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => () => hand.current?.release(), []);
  const onReady = useCallback(({ api }: GridReadyEvent<Row>) => {
    if (root.current === null || field.current === null) return;
    hand.current?.release();
    const seek = (next: Wish): void => {
      setWish(next);
      setAsked((times) => times + 1);
    };
    hand.current = giveHand(api, root.current, field.current, () => newest.current, seek);
  }, []);
  const onClose = (): void => {
    setWish(null);
    hand.current?.focus();
  };
  const bar =
    wish === null || wish === 'arrange' || hand.current === null
      ? null
      : createElement(FindBar, { wish, finder: hand.current.finder, onClose });
  /** `asked`: how often a bar was asked for, so that one that is open is gone to again. */
  return { root, field, hand, onReady, bar, asked, isArranging: wish === 'arrange', onClose };
}
