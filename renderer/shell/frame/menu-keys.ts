import { type RefObject, useEffect } from 'react';
import { focusHome } from './focus-home';
import { isOfLayer } from './layers';

const WAYS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Alt pressed alone, or F10, goes to the menus and back to where one was; arrows walk along them, Esc goes back too. */
export function useMenuKeys(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    /** Alt is held, and nothing else was pressed since. */
    let isAlone = false;
    let from: Element | null = null;

    const isIn = (): boolean => bar.current?.contains(document.activeElement) === true;
    const goBack = (): void => {
      if (from instanceof HTMLElement && from.isConnected && from !== document.body) from.focus();
      else focusHome();
    };
    const goThere = (): void => {
      if (isIn()) goBack();
      else {
        from = document.activeElement;
        bar.current?.querySelector('button')?.focus();
      }
    };
    const walk = (event: KeyboardEvent): void => {
      const menus = [...(bar.current?.querySelectorAll('button') ?? [])];
      const at = menus.findIndex((menu) => menu === document.activeElement);
      const way = WAYS[event.key];
      if (at < 0 || isOfLayer(event) || (way === undefined && event.key !== 'Escape')) return;
      event.preventDefault();
      if (way === undefined) goBack();
      else menus[(at + way + menus.length) % menus.length]?.focus();
    };

    const onDown = (event: KeyboardEvent): void => {
      const { key, ctrlKey, shiftKey, metaKey, altKey } = event;
      if (key === 'Alt') {
        isAlone = !ctrlKey && !shiftKey && !metaKey && (isAlone || !event.repeat);
        return;
      }
      isAlone = false;
      if (key === 'F10' && !ctrlKey && !shiftKey && !metaKey && !altKey && !isOfLayer(event)) {
        event.preventDefault();
        goThere();
      } else walk(event);
    };
    const onUp = (event: KeyboardEvent): void => {
      if (event.key !== 'Alt' || !isAlone) return;
      isAlone = false;
      event.preventDefault();
      if (!isOfLayer(event)) goThere();
    };
    const onOther = (): void => {
      isAlone = false;
    };
    window.addEventListener('keydown', onDown, { signal });
    window.addEventListener('keyup', onUp, { signal });
    window.addEventListener('mousedown', onOther, { signal });
    window.addEventListener('blur', onOther, { signal });
    return () => stop.abort();
  }, [bar]);
}
