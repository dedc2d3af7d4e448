import { useWords } from '../state/language';
import { SmallField } from './SmallField';
import { WholeNumber } from './WholeNumber';

interface DrawFieldsProps {
  /** What is counted: runs, draws. */
  readonly label: string;
  readonly number: number;
  readonly seed: number;
  readonly least: number;
  readonly most: number;
  readonly onNumber: (number: number) => void;
  readonly onSeed: (seed: number) => void;
  /** Before "-runs" and "-seed" in the ids for tests. */
  readonly testId: string;
}

/** How often something is drawn, and from which seed: the same two figures give the same draws anywhere. */
export function DrawFields({ label, number, seed, least, most, onNumber, onSeed, testId }: DrawFieldsProps) {
  const { t, f } = useWords();
  return (
    <>
      <SmallField label={label}>
        <WholeNumber
          className="ld-small-input is-number"
          value={number}
          least={least}
          most={most}
          shown={f.whole}
          onChange={onNumber}
          testId={`${testId}-number`}
        />
      </SmallField>
      <SmallField label={t('runs.seed')}>
        <WholeNumber
          className="ld-small-input is-number"
          value={seed}
          least={0}
          most={Number.MAX_SAFE_INTEGER}
          shown={String}
          onChange={onSeed}
          testId={`${testId}-seed`}
        />
      </SmallField>
    </>
  );
}
