import type { Notice } from '@shared/base/refusal';
import { floorReport } from '@shared/features/money/money-report';
import type { FloorBudget } from '@shared/model/money';
import { yenText } from '@shared/words/yen-words';
import { useState } from 'react';
import { ReportTable } from '../../kit/report/ReportTable';
import { useAnswer } from '../../kit/state/answer';
import { closeDialog } from '../../kit/state/dialogs';
import { useWords, type Words } from '../../kit/state/language';
import { MassOf, wordsOf } from '../../kit/state/mass-of';
import type { ReferenceLookup } from '../../kit/state/reference';
import { Button } from '../../kit/ui/Button';
import { DialogFrame } from '../../kit/ui/DialogFrame';
import { Field, TextInput } from '../../kit/ui/Field';
import { Mark } from '../../kit/ui/Mark';
import { MaterialField, selectedMaterial } from '../../kit/ui/MaterialField';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { type FloorDraft, termsOf } from './floor-terms';

/** Fields in the order in which they are filled in, with what is said over each. */
const FIELDS = [
  ['floor', 'money.floor.floor'],
  ['reference', 'money.floor.reference'],
  ['sold', 'money.floor.sold'],
  ['cap', 'money.floor.cap'],
  ['upside', 'money.floor.upside'],
  ['term', 'money.floor.term'],
  ['firstYear', 'money.floor.firstYear'],
  ['rate', 'money.floor.rate'],
] as const satisfies readonly (readonly [keyof FloorDraft, string])[];

/** A refusal at a field of this dialog, by what stands over the field. */
function atField(notice: Notice, own: Words['t']): Notice {
  const label = FIELDS.find(([key]) => key === notice.place?.field)?.[1];
  return label === undefined ? notice : { ...notice, place: { ...notice.place, field: own(label) } };
}

/** What a price floor costs its giver, worked out while its terms are typed; nothing in the project changes. */
export function PriceFloorDialog({
  known,
  year,
}: {
  readonly known: ReferenceLookup;
  readonly year: number;
}) {
  const words = useWords();
  const { t } = words;
  const { value: rates } = useAnswer('money.rates', null);
  const [materialId, setMaterial] = useState(selectedMaterial(known));
  const { t: own } = wordsOf(materialId, known, words);
  const [draft, setDraft] = useState<FloorDraft>({
    floor: '110',
    reference: '',
    upside: '0',
    cap: '',
    term: '10',
    sold: '5000',
    firstYear: String(year),
    rate: null,
  });
  const terms = termsOf(draft, materialId);
  const { value, notice } = useAnswer('money.floor', terms ?? undefined);
  return (
    <DialogFrame
      title={t('money.floor.title')}
      onClose={closeDialog}
      testId="price-floor"
      actions={<Button onClick={closeDialog}>{t('app.close')}</Button>}
    >
      <p className="ld-definition">{t('money.floor.definition')}</p>
      <div className="ld-fields ld-halves ld-items-end">
        <MaterialField known={known} value={materialId} onChange={setMaterial} />
        {FIELDS.map(([key, label]) => (
          <Field key={key} label={own(label)}>
            {(id) => (
              <TextInput
                id={id}
                inputMode="decimal"
                value={draft[key] ?? String(rates?.yenPerUsd ?? '')}
                data-testid={`floor-${key}`}
                onChange={(event) => setDraft({ ...draft, [key]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      {terms === null && <p className="ld-definition">{t('money.floor.unreadable')}</p>}
      {terms !== null && notice !== null && <NoticeBar notice={atField(notice, own)} />}
      {terms !== null && notice === null && value !== null && (
        <MassOf ids={[materialId]}>
          <Budget budget={value} />
        </MassOf>
      )}
    </DialogFrame>
  );
}

function Budget({ budget }: { readonly budget: FloorBudget }) {
  const { t, f, language } = useWords();
  return (
    <div className="ld-above-8" data-testid="floor-budget">
      <div className="ld-row">
        <span className="ld-grow">{t('money.floor.sum')}</span>
        <span className="ld-strong">{yenText(budget.totalYen, language, t, f)}</span>
      </div>
      <p className="ld-definition">
        {t('money.floor.against', { price: f.exact(budget.referenceUsdPerKg) })}
        {budget.price !== null && (
          <>
            {language === 'ja' ? '（' : ' ('}
            {f.year(budget.price.year)} <Mark mark={budget.price.mark} withWord />
            {language === 'ja' ? '）' : ')'}
          </>
        )}
      </p>
      <div className="ld-floor-years ld-scroll ld-above-8">
        <ReportTable table={floorReport(budget).tables[0]} />
      </div>
    </div>
  );
}
