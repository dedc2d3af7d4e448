import { declaredValue } from '@shared/features/data/declared-value';
import type { DeclaredSubject } from '@shared/features/importing/diff';
import { rowTable } from '@shared/model/own-fields';
import { massUnitOf, unitWords } from '@shared/words/mass-words';
import { useWords } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';
import { declaredName } from './declared-name';

interface DeclaredCellsProps {
  readonly subject: DeclaredSubject;
  readonly known: ReferenceLookup;
  readonly className: string;
}

/** A row of a table that is no figure: what it is called, and each field that it would hold, old struck and new. */
export function DeclaredCells({ subject, known, className }: DeclaredCellsProps) {
  const { t, f, nameOf, language } = useWords();
  const { reference } = known;
  const { fields, inFiles } = rowTable(subject.target);
  const called = (
    rows: readonly { readonly id: string; readonly nameEn: string; readonly nameJa: string }[],
  ) => Object.fromEntries(rows.map((row) => [row.id, nameOf(row)]));
  const names = {
    country: called(reference.countries),
    material: called(reference.materials),
    supplier: called(reference.suppliers),
  };
  const mass = massUnitOf(subject.of.material === null ? [] : [subject.of.material]);
  const words = (name: string, value: unknown): string => {
    const field = fields[name];
    if (field === undefined) return '';
    const text = declaredValue(subject.target, name, value, names, { t, f });
    return text === '' || field.unit === null ? text : `${text} ${unitWords(field.unit, language, mass)}`;
  };
  const shown = subject.fields.filter(
    ({ name, before, after }) =>
      (before !== undefined || !(inFiles?.knownBy ?? []).includes(name)) &&
      (words(name, before) !== '' || words(name, after) !== ''),
  );
  return (
    <>
      <td className={`${className} is-words`} colSpan={2}>
        {declaredName(subject, known, { t, f, language })}
      </td>
      <td className={`${className} is-words`} colSpan={2}>
        {shown.map(({ name, before, after }) => (
          <span key={name} className="ld-block">
            {fields[name] === undefined
              ? name
              : t(`table.${subject.target}.${name}` as Parameters<typeof t>[0])}
            {t('importing.colon')}
            {before !== undefined && words(name, before) !== '' && <del>{words(name, before)}</del>}
            <b className="ld-ok ld-strong">{words(name, after)}</b>
          </span>
        ))}
      </td>
    </>
  );
}
