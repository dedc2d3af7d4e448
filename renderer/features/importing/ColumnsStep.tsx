import { MASS_BASES } from '@shared/base/mass-basis';
import { STAGES } from '@shared/base/stage';
import { openQuestions } from '@shared/features/importing/questions';
import { standingProposals } from '@shared/features/importing/reasons';
import {
  fieldsGiven,
  misplaced,
  missingFields,
  saidOfMissing,
} from '@shared/features/importing/required-fields';
import { fileFieldsFor, type NeededField, targetOf } from '@shared/features/importing/targets';
import type { FileField, ImportField } from '@shared/model/import-fields';
import { MASS_UNITS, type Mapping, WORLD } from '@shared/model/mapping';
import { PRICE_PLACES } from '@shared/model/tables/price';
import { STOCK_TIERS } from '@shared/model/tables/stock';
import { noticeWords } from '@shared/words/notice-words';
import { useMemo, useState } from 'react';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { useStore } from '../../kit/state/store';
import { Icon } from '../../kit/ui/icons';
import { Section } from '../../kit/ui/Section';
import { sideTables } from './beside-columns';
import { CountsPick } from './CountsPick';
import { FileNews } from './FileNews';
import { FilePick } from './FilePick';
import { changeMapping } from './import-actions';
import { importState } from './import-state';
import { itemTitle } from './item-title';
import { LimitFields } from './LimitFields';
import { MoneyPick } from './MoneyPick';
import { ownLine } from './own-line';
import { ProposalList } from './ProposalList';
import { QuestionRows } from './QuestionRows';
import { RecipePane } from './RecipePane';
import { ResultView } from './ResultView';
import { keyOf, mappingUpTo, recipeItems } from './recipe-items';
import { SheetsOfForm } from './SheetsOfForm';
import { SheetView } from './SheetView';
import { SideTables } from './SideTables';
import { TargetPick } from './TargetPick';
import { UnknownNames } from './UnknownNames';
import { useQuestions } from './use-questions';
import { ROWS_A_PAGE, type RowView, useStepCounts, useSteppedRows } from './use-stepped';
import { WhyColumns } from './WhyColumns';
import { YearPick } from './YearPick';

/** Suppliers of a stage only, once one is chosen for the file. */
const isOfStage = (stage: string, chosen: string | null): boolean => chosen === null || stage === chosen;

/** Step 2: the recipe at the left, the sheet as it leaves it, and at the right what is asked and what holds for the whole file. */
export function ColumnsStep({ known }: { readonly known: ReferenceLookup }) {
  const { file, inspection, mapping, questions } = useStore(importState);
  useQuestions(file?.handle ?? null, mapping);
  const sheet = inspection?.sheets.find(({ name }) => name === mapping?.sheet);
  if (mapping === null || inspection === null || sheet === undefined) return null;
  return (
    <Recipe known={known} inspection={inspection} mapping={mapping} sheet={sheet} questions={questions} />
  );
}

type State = ReturnType<typeof importState.get>;
interface RecipeProps extends Pick<State, 'questions'> {
  readonly known: ReferenceLookup;
  readonly inspection: NonNullable<State['inspection']>;
  readonly mapping: NonNullable<State['mapping']>;
  readonly sheet: NonNullable<State['inspection']>['sheets'][number];
}

function Recipe({ known, inspection, mapping, sheet, questions }: RecipeProps) {
  const words = useWords();
  const { guess } = inspection;
  const [chosen, setChosen] = useState<string | null>(null);
  const [view, setView] = useState<RowView>({ show: 'all', most: ROWS_A_PAGE });
  const [isResult, setResult] = useState(false);
  const counts = useStepCounts(mapping);
  const item = recipeItems(mapping, guess, counts).find((one) => keyOf(one) === chosen) ?? null;
  const stepped = useSteppedRows(mappingUpTo(mapping, item), view);
  const { names } = useStore(importState);
  const unknown = useMemo(() => new Set(names.filter(ownLine).map(({ name }) => name.text)), [names]);
  return (
    <div className="imp-three ld-columns ld-fill">
      <RecipePane
        inspection={inspection}
        mapping={mapping}
        counts={counts}
        chosen={chosen}
        rows={stepped?.found.rows ?? []}
        onChoose={(key) => {
          setChosen(key);
          setResult(false);
        }}
      />
      <div className="imp-mid ld-stack">
        <SheetView
          inspection={inspection}
          sheet={sheet}
          mapping={mapping}
          stepped={stepped}
          view={view}
          behind={item === null ? null : itemTitle(item, mapping, words)}
          asked={questions}
          counts={counts}
          unknown={unknown}
          onView={(next) => {
            setView(next);
            setResult(false);
          }}
          result={isResult ? <ResultView mapping={mapping} known={known} /> : null}
          onResult={() => setResult(true)}
        >
          <FileNews guess={guess} mapping={mapping} sheet={sheet.name} />
          <SheetsOfForm sheets={inspection.sameForm} />
          <SideTables tables={sideTables(mapping, sheet.columnCount)} known={known} />
        </SheetView>
      </div>
      <Answers known={known} inspection={inspection} mapping={mapping} sheet={sheet} questions={questions} />
    </div>
  );
}

function Answers({ known, inspection, mapping, sheet, questions }: RecipeProps) {
  const { t, nameOf } = useWords();
  const { reference } = known;
  const given = fieldsGiven(mapping);
  const missing = misplaced(mapping) === null ? missingFields(mapping) : [];
  const isMissing = (field: ImportField): boolean => missing.some((one) => one === field);
  const needOf = (field: ImportField) => {
    const found = missing.find((one) => one === field);
    return found === undefined ? null : saidOfMissing(found, mapping);
  };
  const picked = fileFieldsFor(targetOf(mapping));
  // What is chosen below is marked there, and what is counted is asked above.
  const unpicked = missing.filter((field) => field !== 'counts' && !picked.some((one) => one === field));
  const open = openQuestions(questions, mapping).length;
  // Whose statistics a series is may be any country; plans are those of economies.
  const isSeries = targetOf(mapping) === 'series';
  const economies = reference.countries.filter((country) => isSeries || country.isEconomy);
  const options = (
    list: readonly { readonly id: string; readonly nameEn: string; readonly nameJa: string }[],
  ) => list.map((one) => ({ value: one.id, label: nameOf(one) }));
  const offered: { readonly [F in Exclude<FileField, 'year' | 'counts'>]: ReturnType<typeof options> } = {
    economy: options(economies),
    material: options(reference.materials),
    stage: STAGES.map((stage) => ({ value: stage, label: t(`stage.${stage}`) })),
    supplier: options(reference.suppliers.filter(({ stage }) => isOfStage(stage, mapping.stage))),
    country: [{ value: WORLD, label: t('importing.world') }, ...options(reference.countries)],
    place: PRICE_PLACES.map((place) => ({ value: place, label: t(`importing.place.${place}`) })),
    tier: STOCK_TIERS.map((tier) => ({ value: tier, label: t(`scenarios.tierName.${tier}`) })),
    use: options(reference.uses),
    unit: MASS_UNITS.map((unit) => ({ value: unit, label: t(`importing.unit.${unit}`) })),
    basis: MASS_BASES.map((basis) => ({ value: basis, label: t(`importing.basis.${basis}`) })),
  };
  return (
    <div className="ld-stack ld-gap-16 ld-shrink">
      <QuestionRows
        questions={questions}
        mapping={mapping}
        known={known}
        onAnswer={(answered) => changeMapping(answered)}
      />
      <CountsPick inspection={inspection} mapping={mapping} />
      <Section title={t('importing.wholeFile')} definition={t('importing.wholeFileHint')}>
        <StillMissing
          mapping={mapping}
          unpicked={unpicked}
          open={open}
          figuresOpen={inspection.guess.figuresOpen}
        />
        <div className="ld-above-8">
          <ProposalList proposals={standingProposals(inspection.guess, mapping)} reference={reference} />
          <TargetPick mapping={mapping} />
          {picked.map((field) =>
            field === 'counts' ? null : field === 'year' ? (
              <YearPick
                key={field}
                covered={given.has(field)}
                isMissing={isMissing(field)}
                value={mapping.year}
                onChange={(year) => changeMapping({ year })}
              />
            ) : (
              <FilePick
                key={field}
                field={field}
                covered={given.has(field)}
                need={needOf(field)}
                value={mapping[field] ?? null}
                options={offered[field]}
                onChange={(value) => changeMapping({ [field]: value })} // one of those offered for the field
              />
            ),
          )}
          {['price', 'value', 'balance'].includes(mapping.counts ?? '') && (
            <MoneyPick
              isPrice={mapping.counts === 'price'}
              value={mapping.money ?? null}
              onChange={(money) => changeMapping({ money })}
            />
          )}
        </div>
        {picked.includes('basis') && <p className="ld-definition ld-above-8">{t('importing.basisHint')}</p>}
      </Section>
      <UnknownNames mapping={mapping} known={known} rowCount={sheet.rowCount} />
      <WhyColumns why={inspection.guess.columnWhy} />
      <details className="ld-folded ld-rule-above ld-pad-top-8">
        <summary>{t('importing.limits')}</summary>
        <p className="ld-definition">{t('importing.limitsHint')}</p>
        <LimitFields value={mapping.limits} onChange={(limits) => changeMapping({ limits })} />
      </details>
    </div>
  );
}

interface StillMissingProps {
  readonly mapping: Mapping;
  readonly unpicked: readonly NeededField[];
  /** Questions without an answer. */
  readonly open: number;
  readonly figuresOpen: RecipeProps['inspection']['guess']['figuresOpen'];
}

/** What the import waits for that is not marked in a field of its own. */
function StillMissing({ mapping, unpicked, open, figuresOpen }: StillMissingProps) {
  const { t, f } = useWords();
  if (unpicked.length + open === 0) return null;
  return (
    <ul className="imp-missing ld-lines" data-testid="import-missing">
      {unpicked.map((field) => (
        <li key={field} className="ld-small">
          <Icon name="warning" size={14} />
          {field === 'quantity' && figuresOpen !== null
            ? noticeWords(figuresOpen, t)
            : t(saidOfMissing(field, mapping))}
        </li>
      ))}
      {open > 0 && (
        <li className="ld-small">
          <Icon name="warning" size={14} />
          {t('importing.answerFirst', { count: f.whole(open) })}
        </li>
      )}
    </ul>
  );
}
