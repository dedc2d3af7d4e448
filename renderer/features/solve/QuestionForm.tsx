import { FIRST_YEAR, LAST_YEAR } from '@shared/base/year-range';
import type { LeversView } from '@shared/features/solve/contract';
import { asCountryId, type CountryId } from '@shared/model/country';
import { asMaterialId } from '@shared/model/material';
import { groupsOf } from '@shared/model/material-groups';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { useStore } from '../../kit/state/store';
import { DateInput } from '../../kit/ui/DateInput';
import { askedCountries } from './asked-countries';
import { CountryPick } from './CountryPick';
import { NumberBox } from './NumberBox';
import { Sentence } from './Sentence';
import { changeDraft, type ShareDraft, solveState } from './solve-state';

/** The materials that are asked for together most: those that are hardest to place elsewhere. */
const HEAVY_PAIR = ['Tb', 'Dy'] as const;
const MOST_DAYS = 3_650;

interface QuestionFormProps {
  readonly known: ReferenceLookup;
  readonly levers: LeversView | null;
  /** Materials that the scenario can be asked about. */
  readonly runnable: readonly string[];
}

/** The question as a sentence, its words being the controls. */
export function QuestionForm({ known, levers, runnable }: QuestionFormProps) {
  const { t, f } = useWords();
  const { draft } = useStore(solveState);
  const pair = HEAVY_PAIR.every((id) => runnable.includes(id)) ? [HEAVY_PAIR.join(' ')] : [];
  const groups = groupsOf(
    known.reference.materials.filter(({ id }) => runnable.includes(id)),
    known.reference.materialGroups,
  );
  const countries = askedCountries(known, levers);
  const chosen = draft.materialIds.join(' ');
  const isOther = draft.least !== null || draft.keep !== null;
  return (
    <div data-testid="solve-question">
      <p className="solve-sentence ld-lead">
        <Sentence
          message={isOther ? 'solve.sentenceOf' : 'solve.sentence'}
          parts={{
            goal: t(`solve.goal.${draft.keep === null ? (draft.least ?? 'days') : 'keep'}`),
            days: (
              <NumberBox
                className=""
                label={t('solve.days')}
                value={draft.coverDays}
                shown={String}
                least={1}
                most={MOST_DAYS}
                whole
                optional
                placeholder="–"
                onChange={(coverDays) => changeDraft({ coverDays })}
                testId="solve-days"
              />
            ),
            country: (
              <CountryPick
                label={t('solve.cutOff')}
                className="ld-small-select"
                countries={countries}
                value={draft.cutOff}
                known={known}
                onChange={(cutOff) => changeDraft({ cutOff })}
                testId="solve-cut-off"
              />
            ),
            materials: (
              <select
                className="ld-small-select"
                aria-label={t('solve.materials')}
                value={chosen}
                onChange={({ target }) => {
                  const chosen = target.value === '' ? [] : target.value.split(' ');
                  changeDraft({ materialIds: chosen.map(asMaterialId) }); // one of the options
                }}
                data-testid="solve-materials"
              >
                <option value="">{t('solve.allMaterials')}</option>
                {groups.map(({ group, name, ids }) => (
                  <option key={`${group} ${name}`} value={ids.join(' ')}>
                    {group === null ? name : t(`group.${group}`)}
                  </option>
                ))}
                {[...pair, ...runnable].map((ids) => (
                  <option key={ids} value={ids}>
                    {f.list(ids.split(' ').map(known.materialName))}
                  </option>
                ))}
              </select>
            ),
            start: (
              <DateInput
                className="ld-small-input solve-date"
                label={t('solve.start')}
                value={draft.start ?? levers?.window.start ?? null}
                onChange={(start) => changeDraft({ start })}
                testId="solve-start"
              />
            ),
          }}
        />
      </p>
      <ShareLine
        known={known}
        countries={countries}
        year={Number((levers?.window.start ?? '2026').slice(0, 4))}
      />
    </div>
  );
}

interface ShareLineProps {
  readonly known: ReferenceLookup;
  readonly countries: readonly CountryId[];
  /** With which a share begins: two years after the start of the run. */
  readonly year: number;
}

/** The second goal: a share that may not be exceeded. */
function ShareLine({ known, countries, year }: ShareLineProps) {
  const { t, f } = useWords();
  const { draft } = useStore(solveState);
  const { share } = draft;
  const [first] = countries;
  const change = (more: Partial<ShareDraft>) =>
    share !== null && changeDraft({ share: { ...share, ...more } });
  return (
    <p className="ld-row ld-gap-6 ld-wrap ld-ink-2">
      <label className="ld-gap-6 ld-inline-flex ld-items-center">
        <input
          type="checkbox"
          checked={share !== null}
          disabled={first === undefined}
          onChange={({ target }) => {
            const countryId = draft.cutOff ?? first;
            const begun = countryId === undefined ? null : { countryId, year: year + 2, atMostPercent: 60 };
            changeDraft({ share: target.checked ? begun : null });
          }}
          data-testid="solve-share"
        />
        {share === null && t('solve.addShare')}
      </label>
      {share !== null && (
        <Sentence
          message="solve.shareSentence"
          parts={{
            percent: (
              <NumberBox
                label={t('solve.percent')}
                value={share.atMostPercent}
                shown={f.exact}
                most={100}
                onChange={(percent) => percent !== null && change({ atMostPercent: percent })}
                testId="solve-percent"
              />
            ),
            country: (
              <select
                className="ld-small-select is-auto"
                aria-label={t('solve.shareCountry')}
                value={share.countryId}
                onChange={({ target }) =>
                  change({ countryId: asCountryId(target.value) /* one of the options */ })
                }
              >
                {countries.map((id) => (
                  <option key={id} value={id}>
                    {known.countryName(id)}
                  </option>
                ))}
              </select>
            ),
            year: (
              <NumberBox
                label={t('solve.shareYear')}
                value={share.year}
                shown={String}
                least={FIRST_YEAR}
                most={LAST_YEAR}
                whole
                onChange={(value) => value !== null && change({ year: value })}
              />
            ),
          }}
        />
      )}
    </p>
  );
}
