import { useWords } from '../../kit/state/language';

interface ChainKeyProps {
  readonly country: string;
  /** The upper bound in words. */
  readonly high: string;
  readonly hasOpen: boolean;
}

/** What the bands mean: the layers repeat, so they have one key. */
export function ChainKey({ country, high, hasOpen }: ChainKeyProps) {
  const { t } = useWords();
  return (
    <div className="ld-row ld-chain-key ld-wrap ld-gap-16 ld-fixed ld-small ld-ink-2 ld-pad ld-pad-top-8 ld-pad-bottom-8 ld-rule-above">
      <span>
        <i className="is-counts" aria-hidden="true" /> {t('chain.key.counts', { country })}
      </span>
      <span>
        <i className="is-not" aria-hidden="true" /> {t('chain.key.not')}
      </span>
      {hasOpen && (
        <span>
          <i className="is-open" aria-hidden="true" /> {t('chain.key.open', { high })}
        </span>
      )}
      <span className="ld-grow" />
      <span className="ld-exposure">{t('term.exposure')}</span>
    </div>
  );
}
