import { figureId } from '@shared/features/brief/figure';
import type { PaperElement } from '@shared/features/brief/paper-elements';
import { type CSSProperties, createElement, type ReactElement } from 'react';

/** The page as it is printed, element by element. */
export function Paper({ page }: { readonly page: PaperElement }): ReactElement {
  return drawn(page, 0);
}

function drawn(
  { tag, name, place, figure, label, scope, children }: PaperElement,
  key: number,
): ReactElement {
  return createElement(
    tag,
    {
      key,
      className: name,
      scope,
      'aria-label': label,
      ...(place === undefined ? {} : { style: placeOf(place) }),
      ...(figure === undefined ? {} : { 'data-key': figureId(figure) }),
    },
    ...children.map((child, index) => (typeof child === 'string' ? child : drawn(child, index))),
  );
}

function placeOf({ left, width }: NonNullable<PaperElement['place']>): CSSProperties {
  return { width: `${width}%`, ...(left === undefined ? {} : { left: `${left}%` }) };
}
