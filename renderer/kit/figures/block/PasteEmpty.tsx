import type { ReadInto } from '@shared/features/importing/pasted';
import type { ReactNode } from 'react';
import { readBlock } from '../../grid/controller/block';
import { type FigureLine, NEW_LINE } from '../../grid/figure-sheet';
import { useWords } from '../../state/language';
import { EmptyState } from '../../ui/EmptyState';
import type { FigureGround } from '../paste/figure-source';
import { openFigures } from '../paste/open-figures';
import { PasteBox } from './PasteBox';

interface PasteEmptyProps<Line extends FigureLine>
  extends Omit<FigureGround<Line>, 'heads' | 'names' | 'at'> {
  /** What is not there. */
  readonly sentence: ReactNode;
  /** What can be pasted; null where nothing can be written. */
  readonly placeholder: string | null;
  readonly into: ReadInto;
  /** "need" */
  readonly name: string;
  /** The other ways to get some. */
  readonly children?: ReactNode;
}

/** A page of figures without any: what is missing, a box that takes a block as a spreadsheet copies it, and the other ways. */
export function PasteEmpty<Line extends FigureLine>(props: PasteEmptyProps<Line>) {
  const { sentence, placeholder, into, name, children, ...ground } = props;
  const { t } = useWords();
  return (
    <EmptyState sentence={sentence}>
      {placeholder !== null && (
        <PasteBox
          placeholder={placeholder}
          apply={t('figures.empty.take')}
          testId={`paste-${name}-empty`}
          onTake={(text) =>
            void openFigures(readBlock(text), into, { ...ground, at: { row: NEW_LINE, column: '' } })
          }
        />
      )}
      {children}
    </EmptyState>
  );
}
