import { MARKS } from '@shared/base/certainty';
import { titlesOf } from '@shared/model/catalogue';
import type { ReactNode } from 'react';
import { useAnswer } from '../state/answer';
import { useWords } from '../state/language';
import { SelectField } from '../ui/Field';

interface MarkAndSourceProps {
  readonly mark: string;
  readonly sourceId: string;
  /** A choice beside the marks and the sources, such as "as it is". */
  readonly further?: { readonly value: string; readonly label: string };
  readonly onMark: (mark: string) => void;
  readonly onSource: (sourceId: string) => void;
  /** What stands between the two. */
  readonly children: ReactNode;
}

/** No id of a source is empty. */
export const NO_SOURCE = '';

/** How sure a figure is, and where it is from. */
export function MarkAndSource({ mark, sourceId, further, onMark, onSource, children }: MarkAndSourceProps) {
  const { t, nameOf } = useWords();
  const { value: evidence } = useAnswer('evidence.load', null);
  const first = further === undefined ? [] : [further];
  return (
    <>
      <SelectField
        label={t('figures.mark')}
        value={mark}
        options={[...first, ...MARKS.map((one) => ({ value: one, label: t(`mark.${one}`) }))]}
        onChange={onMark}
      />
      {children}
      <SelectField
        label={t('figures.source')}
        value={sourceId}
        options={[
          ...first,
          { value: NO_SOURCE, label: t('figures.noSource') },
          ...(evidence?.sources ?? []).map((source) => ({
            value: source.id,
            label: nameOf(titlesOf(source)),
          })),
        ]}
        onChange={onSource}
      />
    </>
  );
}
