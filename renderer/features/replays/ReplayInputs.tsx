import { replayWords } from '@shared/features/replays/replay-words';
import { byId } from '@shared/model/catalogue';
import type { ReplayView } from '@shared/model/replay';
import { useWords } from '../../kit/state/language';
import { Mark } from '../../kit/ui/Mark';

/** What a replay takes in: each figure with its mark and source, so that what is guessed stands in plain sight. */
export function ReplayInputs({ view }: { readonly view: ReplayView }) {
  const { t, f } = useWords();
  const words = replayWords(t, f.tableDate);
  const sourceOf = (id: string | null) => byId(view.sources, id);
  return (
    <table
      className="ld-table ld-replay-inputs"
      aria-label={`${t(`replay.title.${view.id}`)}: ${t('replay.inputs')}`}
    >
      <thead>
        <tr>
          <th>{t('replay.column.input')}</th>
          <th className="is-right">{t('replay.column.value')}</th>
          <th>{t('replay.column.mark')}</th>
          <th>{t('replay.column.source')}</th>
        </tr>
      </thead>
      <tbody>
        {view.inputs.map((input) => (
          <tr key={JSON.stringify(input.what)}>
            <td>{t(input.what.code, input.what.params)}</td>
            <td className="is-right">{words.value(input)}</td>
            <td>
              <Mark mark={input.mark} withWord />
            </td>
            <td>
              {sourceOf(input.sourceId)?.title ?? t('replay.noSource')}
              <div className="ld-caption">{sourceOf(input.sourceId)?.publisher}</div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
