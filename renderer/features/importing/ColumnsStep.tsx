import { FIGURE_KINDS } from '@shared/base/figure-kind';
import { MASS_BASES } from '@shared/base/mass-basis';
import { STAGES } from '@shared/base/stage';
import { asSameForm, otherThanKept } from '@shared/features/importing/kept-form';
import { openQuestions } from '@shared/features/importing/questions';
import { fieldsGiven, misplaced, missingFields } from '@shared/features/importing/required-fields';
import { fileFieldsFor, targetOf } from '@shared/features/importing/targets';
import type { FileField } from '@shared/model/import-fields';
import { MASS_UNITS } from '@shared/model/mapping';
import { PRICE_PLACES } from '@shared/model/tables/price';
import { STOCK_TIERS } from '@shared/model/tables/stock';
import { useWords } from '../../kit/state/language';
import type { KnownThings } from '../../kit/state/reference';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { Icon } from '../../kit/ui/icons';
import { NoteBar } from '../../kit/ui/NoteBar';
import { Section } from '../../kit/ui/Section';
import { Tag } from '../../kit/ui/Tag';
import { sideTables } from './beside-columns';
import { FilePick } from './FilePick';
import { changeMapping, chooseSheet } from './import-actions';
import { importState } from './import-state';
import { LimitFields } from './LimitFields';
import { QuestionRows } from './QuestionRows';
import { SheetTable } from './SheetTable';
import { SideTables } from './SideTables';
import { StepRows } from './StepRows';
import { TablePick } from './TablePick';
import { TargetPick } from './TargetPick';
import { useQuestions } from './use-questions';
import { YearPick } from './YearPick';

/** Suppliers of a stage only, once one is chosen for the file. */
const isOfStage = (stage: string, chosen: string | null): boolean => chosen === null || stage === chosen;

/** Step 2: where each column goes, and what holds for the whole file. */
export function ColumnsStep({ known }: { readonly known: KnownThings }) {
  const { t, f, nameOf } = useWords();
  const { file, inspection, mapping, guess, questions } = useStore(importState);
  const { reference } = known;
  useQuestions(file?.handle ?? null, mapping);
  const sheet = inspection?.sheets.find(({ name }) => name === mapping?.sheet);
  if (mapping === null || sheet === undefined) return null;
  const missing = missingFields(mapping);
  const kind = misplaced(mapping);
  const other = guess === null ? null : otherThanKept(guess.seen, mapping.form);
  const target = targetOf(mapping);
  const open = openQuestions(questions, mapping).length;
  const given = fieldsGiven(mapping);
  const economies = reference.countries.filter((country) => country.isEconomy);
  const options = (
    list: readonly { readonly id: string; readonly nameEn: string; readonly nameJa: string }[],
  ) => list.map((one) => ({ value: one.id, label: nameOf(one) }));
  const offered: { readonly [F in Exclude<FileField, 'year'>]: ReturnType<typeof options> } = {
    economy: options(economies),
    material: options(reference.materials),
    stage: STAGES.map((stage) => ({ value: stage, label: t(`stage.${stage}`) })),
    supplier: options(reference.suppliers.filter(({ stage }) => isOfStage(stage, mapping.stage))),
    counts: FIGURE_KINDS.map((kind) => ({ value: kind, label: t(`importing.counts.${kind}`) })),
    place: PRICE_PLACES.map((place) => ({ value: place, label: t(`importing.place.${place}`) })),
    tier: STOCK_TIERS.map((tier) => ({ value: tier, label: t(`scenarios.tierName.${tier}`) })),
    use: options(reference.uses),
    unit: MASS_UNITS.map((unit) => ({ value: unit, label: t(`importing.unit.${unit}`) })),
    basis: MASS_BASES.map((basis) => ({ value: basis, label: t(`importing.basis.${basis}`) })),
  };
  return (
    <div className="imp-two">
      <div>
        <Section
          title={t('importing.asItCame')}
          definition={t('importing.arrow')}
          aside={
            guess?.remembered != null ? (
              <Tag tone="ok" icon="check">
                {t('importing.rememberedFrom', { name: guess.remembered })}
              </Tag>
            ) : undefined
          }
        >
          {guess?.kin != null && (
            <NoteBar tone="info" testId="import-kin">
              {t('importing.kin', { ...guess.kin })}
            </NoteBar>
          )}
          {other !== null && guess !== null && (
            <NoteBar
              tone="warn"
              testId="import-other-form"
              action={
                <Button
                  onClick={() => changeMapping(asSameForm(mapping, guess.seen))}
                  data-testid="import-same-form"
                >
                  {t('importing.sameForm')}
                </Button>
              }
            >
              {t(other.code, other.params)}
            </NoteBar>
          )}
          {guess !== null && guess.tables.length > 1 && (
            <TablePick
              tables={guess.tables}
              headerRow={mapping.headerRow}
              onChoose={(row) => void chooseSheet(sheet.name, row)}
            />
          )}
          <SideTables tables={sideTables(mapping, sheet.columnCount)} known={known} />
          <SheetTable
            sheet={sheet}
            mapping={mapping}
            guess={guess}
            asked={questions}
            onHeaderRow={(row) => void chooseSheet(sheet.name, row)}
          />
          <p className="ld-definition imp-under">{t('importing.headerHint', { row: mapping.headerRow })}</p>
          {sheet.merges.length > 0 && (
            <p className="ld-definition">
              {t('importing.merged', { cells: sheet.merges.slice(0, 8).join(', ') })}
            </p>
          )}
        </Section>
      </div>
      <div className="imp-side">
        <QuestionRows
          questions={questions}
          mapping={mapping}
          known={known}
          onAnswer={(answered) => changeMapping(answered)}
        />
        <Section title={t('importing.wholeFile')} definition={t('importing.wholeFileHint')}>
          <div className="imp-picks">
            <TargetPick mapping={mapping} />
            {fileFieldsFor(target).map((field) =>
              field === 'year' ? (
                <YearPick
                  key={field}
                  covered={given.has(field)}
                  value={mapping.year}
                  onChange={(year) => changeMapping({ year })}
                />
              ) : (
                <FilePick
                  key={field}
                  field={field}
                  covered={given.has(field)}
                  value={mapping[field] ?? null}
                  options={offered[field]}
                  onChange={(value) => changeMapping({ [field]: value })} // one of those offered for the field
                />
              ),
            )}
          </div>
          <p className="ld-definition imp-under">{t('importing.basisHint')}</p>
        </Section>
        <Section title={t('importing.recipe')} definition={t('importing.recipe.hint')}>
          <StepRows
            sheet={sheet}
            mapping={mapping}
            guess={guess}
            onChange={(steps) => changeMapping({ steps })}
          />
        </Section>
        <Section title={t('importing.limits')} definition={t('importing.limitsHint')}>
          <LimitFields value={mapping.limits} onChange={(limits) => changeMapping({ limits })} />
        </Section>
        <Section title={t('importing.stillMissing')}>
          {missing.length === 0 && kind === null && open === 0 ? (
            <p className="ld-row ld-small imp-complete">
              <Icon name="check" size={14} weight={2} /> {t('importing.complete')}
            </p>
          ) : (
            <ul className="imp-missing" data-testid="import-missing">
              {kind !== null && (
                <li className="ld-small">
                  <Icon name="warning" size={14} />
                  {t(target === 'share' ? 'refusal.mapping.notSupply' : 'refusal.mapping.notForTable', {
                    figureKind: t(`importing.counts.${kind}`),
                  })}
                </li>
              )}
              {/* Nobody has to mend a table that is no supply. */}
              {(kind === null ? missing : []).map((field) => (
                <li key={field} className="ld-small">
                  <Icon name="warning" size={14} />
                  {t(`refusal.mapping.${field}`)}
                </li>
              ))}
              {open > 0 && (
                <li className="ld-small">
                  <Icon name="warning" size={14} />
                  {t('importing.answerFirst', { count: f.whole(open) })}
                </li>
              )}
            </ul>
          )}
        </Section>
      </div>
    </div>
  );
}
