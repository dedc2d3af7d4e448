import { asCountryId, type CountryId } from '@shared/model/country';
import { useWords } from '../../../kit/state/language';
import { Button } from '../../../kit/ui/Button';
import { type Findable, SearchField } from './SearchField';

interface WatchedFieldsProps {
  readonly countries: readonly Findable[];
  readonly watched: readonly CountryId[];
  readonly nameOfCountry: (code: string) => string;
  readonly onChange: (watched: readonly CountryId[]) => void;
}

/** The countries that are watched: one more is looked for, one is taken out by its button. */
export function WatchedFields({ countries, watched, nameOfCountry, onChange }: WatchedFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <SearchField
        label={t('begin.watched')}
        options={countries}
        shown=""
        placeholder={t('begin.watched.search')}
        onPick={(code) => onChange([...new Set([...watched, asCountryId(code)])])} // one of the options
        testId="begin-watched"
      />
      {watched.length > 0 && (
        <div className="ld-row ld-wrap ld-gap-6">
          {watched.map((code) => (
            <Button
              key={code}
              small
              aria-label={t('begin.unwatch', { country: nameOfCountry(code) })}
              onClick={() => onChange(watched.filter((one) => one !== code))}
            >
              {nameOfCountry(code)} ×
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
