import type { Language } from '@shared/base/message';
import type { PaperElement } from '@shared/features/brief/paper-elements';
import { useRef } from 'react';
import { useSize } from '../../kit/charts/use-size';
import { Paper } from './Paper';

/** The width of A4 on its side at 96 dots an inch, with a rim. */
const PAPER_WIDTH = 1_123 + 4;
const MOST_ZOOM = 1.25;

/** The page as large as there is space for it; what is printed has its own size. */
export function ScaledPaper({
  language,
  page,
}: {
  readonly language: Language;
  readonly page: PaperElement;
}) {
  const space = useRef<HTMLDivElement>(null);
  const { width } = useSize(space);
  const zoom = width === 0 ? 1 : Math.min(MOST_ZOOM, width / PAPER_WIDTH);
  const style = { '--brief-zoom': zoom };
  return (
    <div ref={space}>
      <div className="brief-scaled" lang={language} style={style}>
        <Paper page={page} />
      </div>
    </div>
  );
}
