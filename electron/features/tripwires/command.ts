import { Refusal } from '@shared/base/refusal';
import { replayReport, watchReport } from '@shared/features/tripwires/watch-report';
import type { WatchView } from '@shared/features/tripwires/watch-view';
import { isMonth } from '@shared/model/period';
import { ALERT, isAtLeast } from '@shared/model/tripwire-terms';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { EXIT } from '../../terminal/output';
import { todayOf } from './today';
import { watch } from './watch';

/** Levels, rings and duties on a day, or the rings of a span of months with what came of them. */
export const watchCommand = projectCommand(
  {
    name: 'watch',
    words: 'terminal.watch',
    args: {
      on: arg.optional(arg.day('terminal.watch.on')),
      replay: arg.optional(arg.text('terminal.watch.replay', '<months>')),
      ...arg.REPORT,
    },
    run: async ({ on, replay }, { session, context, reference }) => {
      const span = replay === null ? null : spanOf(replay);
      const view = await watch(session, on ?? (await todayOf(session)));
      const report = span === null ? watchReport(view) : replayReport(view, span.from, span.to);
      // A span of the past asks for nobody.
      if (span === null && asksForSomebody(view)) context.exitWith(EXIT.alert);
      return {
        result: span === null ? view : { ...view, replay: span },
        report,
        reference: await reference(),
        lead: span === null ? watchReport(view).lead : null,
        ofStocks: view.rules.some(({ rule }) => rule.rule === 'cover'),
      };
    },
  },
  'read_only',
);

function asksForSomebody({ rules }: WatchView): boolean {
  return rules.some(({ level }) => level !== null && isAtLeast(level, ALERT));
}

/** @throws Refusal refusal.tripwires.replay */
function spanOf(text: string): { readonly from: string; readonly to: string } {
  const [from = '', to = '', ...more] = text.split('..');
  if (more.length > 0 || !isMonth(from) || !isMonth(to) || from > to)
    throw new Refusal('refusal.tripwires.replay', { text }, { field: 'replay' });
  return { from, to };
}
