import type { Field as Declared } from '@shared/model/field';
import type { AnyTable } from '@shared/model/table';
import type { TableName } from '@shared/model/tables';
import type { SupplyEvent } from '@shared/model/tables/event';
import { headOf } from '@shared/report/rows';
import { useEffect, useState } from 'react';
import { useAnswer } from '../../kit/state/answer';
import { inspector } from '../../kit/state/inspector';
import { useWords } from '../../kit/state/language';
import { useStore } from '../../kit/state/store';
import { Button } from '../../kit/ui/Button';
import { Field } from '../../kit/ui/Field';
import { InspectorContent, InspectorTabs } from '../../kit/ui/Inspector';
import { NoticeBar } from '../../kit/ui/NoticeSentence';
import { StartFromEvent } from '../scenarios/StartFromEvent';
import { isWritten } from './columns';
import { DependentList } from './DependentList';
import { FieldInput } from './FieldInput';
import { RowHistory } from './RowHistory';
import { fieldsOf, type RowLine, typedIn } from './row-lines';

interface RowInspectorProps {
  readonly table: AnyTable<TableName>;
  readonly line: RowLine | null;
  readonly called: string;
  readonly editable: boolean;
  /** Whether what was written stands. */
  readonly onEdit: (line: RowLine, field: string, text: string) => Promise<boolean>;
  readonly onRemove: (line: RowLine) => void;
}

/** The selected row: all its fields, and what names it. */
export function RowInspector({ table, line, called, editable, onEdit, onRemove }: RowInspectorProps) {
  const words = useWords();
  const { t } = words;
  const { overlays } = useStore(inspector);
  // In a narrow window it would lie over the rows, with nothing in it.
  if (line === null && overlays) return null;
  if (line === null) {
    return (
      <InspectorContent>
        <p className="ld-definition ld-inspector-body">{t('data.inspect.none')}</p>
      </InspectorContent>
    );
  }
  const fields = (
    <>
      <h2 className="ld-head">{called}</h2>
      <div className="ld-columns ld-gap-8">
        {fieldsOf(table, words).map(([name, field]) => (
          <FieldRow
            key={`${line.id} ${name}`}
            name={name}
            field={field}
            line={line}
            editable={editable && isWritten(name, field)}
            onKeep={(text) => onEdit(line, name, text)}
          />
        ))}
      </div>
      <div className="ld-row ld-inspector-part">
        <Button small disabled={!editable} onClick={() => onRemove(line)} data-testid="remove-row">
          {t('data.remove')}
        </Button>
        {table.name === 'event' && (
          // A row of the table of events.
          <StartFromEvent event={line.row as SupplyEvent} disabled={!editable} />
        )}
      </div>
    </>
  );
  return (
    <InspectorContent>
      <InspectorTabs
        testId="row-inspector"
        tabs={[
          { id: 'row', label: t('data.tab.row'), body: fields },
          {
            id: 'history',
            label: t('data.tab.history'),
            // The name of a declared table.
            body: <RowHistory key={line.id} table={table.name} id={line.id} />,
          },
          {
            id: 'hanging',
            label: t('data.tab.hanging'),
            // The name of a declared table.
            body: <NamedBy key={line.id} table={table.name} id={line.id} />,
          },
        ]}
      />
    </InspectorContent>
  );
}

interface FieldRowProps {
  readonly name: string;
  readonly field: Declared;
  readonly line: RowLine;
  readonly editable: boolean;
  readonly onKeep: (text: string) => Promise<boolean>;
}

/** A field of the row, to be written over; what is refused stays as it was written. */
function FieldRow({ name, field, line, editable, onKeep }: FieldRowProps) {
  const words = useWords();
  const now = typedIn(line, name, field, words);
  const [text, setText] = useState(now);
  useEffect(() => setText(now), [now]);
  return (
    <Field label={headOf(field, words.language, words.mass, words.currency)}>
      {(id) => (
        <FieldInput
          id={id}
          name={name}
          field={field}
          text={text}
          disabled={!editable}
          onChange={setText}
          onKeep={(kept) => {
            if (kept !== now) void onKeep(kept);
          }}
        />
      )}
    </Field>
  );
}

function NamedBy({ table, id }: { readonly table: TableName; readonly id: string }) {
  const { t } = useWords();
  const { value: hanging, notice } = useAnswer('data.hanging', { table, ids: [id] });
  if (notice !== null) return <NoticeBar notice={notice} />;
  if (hanging === null) return null;
  if (hanging.length === 0) return <p className="ld-definition">{t('data.hangingNone')}</p>;
  return (
    <>
      <p className="ld-definition">{t('data.hangingLead')}</p>
      <DependentList hanging={hanging} />
    </>
  );
}
