import { isValidElement, type ReactElement, type ReactNode } from 'react';

/** Line icons on a grid of 20, drawn in the colour of the text. They always stand beside a word or have a label. */
const PATHS = {
  bars: <path d="M3 16.5h14M4.5 13V9M8.2 13V4.5M11.8 13V7M15.5 13v-2.5" />,
  sliders: (
    <>
      <path d="M3 5h9M15.5 5H17M3 10h2.5M8.5 10H17M3 15h7M13.5 15H17" />
      <circle cx="13.7" cy="5" r="1.7" />
      <circle cx="7" cy="10" r="1.7" />
      <circle cx="11.7" cy="15" r="1.7" />
    </>
  ),
  import: <path d="M10 3v9M6.5 8.7L10 12l3.5-3.3M3.5 13v3.5h13V13" />,
  export: <path d="M10 12V3M6.5 6.3L10 3l3.5 3.3M3.5 13v3.5h13V13" />,
  undo: <path d="M4 8h8a4.2 4.2 0 0 1 0 8.4H8M7 4.7L3.7 8 7 11.3" />,
  redo: <path d="M16 8H8a4.2 4.2 0 0 0 0 8.4h4M13 4.7L16.3 8 13 11.3" />,
  chevron: <path d="M6 8l4 4 4-4" />,
  check: <path d="M4.5 10.5l3.7 3.7 7.5-8" />,
  close: <path d="M5.5 5.5l9 9M14.5 5.5l-9 9" />,
  plus: <path d="M10 4v12M4 10h12" />,
  more: (
    <>
      <circle cx="4.5" cy="10" r="0.7" />
      <circle cx="10" cy="10" r="0.7" />
      <circle cx="15.5" cy="10" r="0.7" />
    </>
  ),
  lock: (
    <>
      <rect x="5" y="9" width="10" height="7.5" rx="1" />
      <path d="M7 9V6.8a3 3 0 0 1 6 0V9" />
    </>
  ),
  unlocked: (
    <>
      <rect x="5" y="9" width="10" height="7.5" rx="1" />
      <path d="M7 9V6.2a3 3 0 0 1 5.8-1" />
    </>
  ),
  reset: <path d="M4 5v4h4M4.3 9A6 6 0 1 1 5 13" />,
  warning: <path d="M10 3.5l7.2 12.8H2.8zM10 8.3v3.6M10 14v.3" />,
  error: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M7.3 7.3l5.4 5.4M12.7 7.3l-5.4 5.4" />
    </>
  ),
  search: (
    <>
      <circle cx="8.7" cy="8.7" r="5" />
      <path d="M12.5 12.5l4 4" />
    </>
  ),
  info: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 9.3v4.2M10 6.5v.3" />
    </>
  ),
  dissent: <path d="M3.5 4.5h13v9H9l-3.5 3v-3h-2z" />,
  file: <path d="M5 3h7l3.5 3.5V17H5zM12 3v3.5h3.5" />,
  folder: <path d="M3 5h5l1.5 2H17v8.5H3z" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof PATHS;

interface IconProps {
  /** One of those above, or lines of its own on the same grid. */
  readonly name: IconName | ReactElement;
  readonly size?: number;
  readonly weight?: number;
}

/** One icon; it says nothing to a screen reader, the word beside it does. */
export function Icon({ name, size = 16, weight = 1.5 }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={weight}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {isDrawing(name) ? name : PATHS[name]}
    </svg>
  );
}

function isDrawing(name: IconName | ReactElement): name is ReactElement {
  return isValidElement(name);
}
