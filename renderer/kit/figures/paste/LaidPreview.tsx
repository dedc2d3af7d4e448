import { useMemo } from 'react';
import { PasteDialog } from '../../grid/PasteDialog';
import { openDialog } from '../../state/dialogs';
import { useWords } from '../../state/language';
import { LaidNames } from './LaidNames';
import { sayLaid, writeLaid } from './laid-paste';
import { PastedBlock } from './PastedBlock';
import { PasteFrame } from './PasteFrame';
import { PasteQuestion } from './PasteQuestion';
import type { LaidPasting } from './paste-state';

/** A block that its page has laid over its rows. */
export function LaidPreview({ paste: { source, said, out, notice } }: { readonly paste: LaidPasting }) {
  const words = useWords();
  const laid = useMemo(() => source.lay(said, words), [source, said, words]);
  const { question, columns } = laid;
  const write = async (without: readonly string[]): Promise<void> => {
    const refused = await writeLaid(laid, new Set([...out, ...without]));
    if (refused.length > 0) openDialog(<PasteDialog refused={refused} />);
  };
  return (
    <PasteFrame
      size={[source.rows.length, columns.length]}
      sentence={laid.sentence}
      notice={notice}
      busy={false}
      block={
        <PastedBlock
          rows={source.rows}
          columns={columns}
          headerRow={source.headerRow}
          onHead={(column, is) => sayLaid({ heads: new Map([...said.heads, [column, is]]) })}
        />
      }
      asked={
        <>
          {question !== null && <PasteQuestion {...question} busy={false} onSay={(as) => sayLaid({ as })} />}
          <LaidNames names={laid.names} rows={laid.rows} ask={laid.ask} said={said} />
        </>
      }
      lists={question !== null && question.as === null ? null : laid}
      out={out}
      foot={words.t('importing.paste.oneChange')}
      apply={laid.apply}
      onWrite={(without) => void write(without)}
    />
  );
}
