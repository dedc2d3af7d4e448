import type { Mark as Certainty } from '@shared/base/certainty';
import { useWords } from '../state/language';

const SHAPES = {
  known: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  estimated: (
    <>
      <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <path d="M6 1.7a4.3 4.3 0 0 1 0 8.6z" fill="currentColor" />
    </>
  ),
  guessed: (
    <circle
      cx="6"
      cy="6"
      r="4.25"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeDasharray="2 1.5"
    />
  ),
} as const;

/** How sure a figure is: full disc known, half disc estimated, dashed ring guessed. */
export function Mark({ mark, withWord = false }: { readonly mark: Certainty; readonly withWord?: boolean }) {
  const { t } = useWords();
  const word = t(`mark.${mark}`);
  return (
    <span className="ld-nowrap" title={word}>
      <svg className="ld-mark ld-fixed ld-ink-2" viewBox="0 0 12 12" role="img" aria-label={word}>
        {SHAPES[mark]}
      </svg>
      {withWord && <span aria-hidden="true"> {word}</span>}
    </span>
  );
}
