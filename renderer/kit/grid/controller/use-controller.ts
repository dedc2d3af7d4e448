import type { GridReadyEvent } from 'ag-grid-community';
import { createElement, useCallback, useEffect, useRef, useState } from 'react';
import { FindBar } from '../FindBar';
import { GridMenu } from '../GridMenu';
import { attachController, type GridController } from './controller';
import type { GridRequest } from './find';
import type { ControllerPort } from './port';

/** Gives a grid its controller once it is ready, and takes it away at the end. The port may be another one at each drawing. */
export function useController<Row>(port: ControllerPort) {
  const root = useRef<HTMLElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const controller = useRef<GridController | null>(null);
  const newest = useRef(port);
  newest.current = port;
  const [request, setRequest] = useState<GridRequest | null>(null);
  const [asked, setAsked] = useState(0);
  const [menuAt, setMenuAt] = useState<HTMLElement | null>(null);
  useEffect(() => () => controller.current?.release(), []);
  const onReady = useCallback(({ api }: GridReadyEvent<Row>) => {
    if (root.current === null || field.current === null) return;
    controller.current?.release();
    const seek = (next: GridRequest): void => {
      setRequest(next);
      setAsked((times) => times + 1);
    };
    const asks = { seek, menu: setMenuAt };
    controller.current = attachController(api, root.current, field.current, () => newest.current, asks);
  }, []);
  const onClose = (): void => {
    setRequest(null);
    controller.current?.focus();
  };
  const bar =
    request === null || request === 'arrange' || controller.current === null
      ? null
      : createElement(FindBar, { request, finder: controller.current.finder, onClose });
  const given = controller.current?.menu;
  const at = given?.at() ?? null;
  const menu =
    menuAt === null || given === undefined || at === null
      ? null
      : createElement(GridMenu, {
          target: menuAt,
          acts: given,
          rowItems: port.rowMenu(at),
          removal: port.removal(at),
          onClose: () => setMenuAt(null),
        });
  /** `asked`: how often a bar was asked for, so that one that is open is gone to again. */
  return { root, field, controller, onReady, bar, menu, asked, isArranging: request === 'arrange', onClose };
}
