import { LANGUAGES } from '@shared/base/message';
import { dayIn } from '@shared/base/zone-time';
import { packsReport, returnReport, verifiedReturnReport } from '@shared/features/returns/report';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { EXIT, wordsOf } from '../../terminal/output';
import { Misused } from '../../terminal/usage';
import { packById, returnPacks } from './packs';

/** A return that a law asks for, in its form. */
export const returnCommand = projectCommand(
  {
    name: 'return',
    words: 'terminal.return',
    args: {
      pack: arg.optional(arg.text('terminal.return.pack', '<id>')),
      economy: arg.optional(arg.economy()),
      material: arg.optional(arg.material()),
      year: arg.optional(arg.year('terminal.return.year')),
      day: arg.optional(arg.day('terminal.return.day')),
      form: arg.optional(arg.text('terminal.return.form', '<file>')),
      out: arg.optional(arg.text('terminal.return.out', '<file>')),
      in: arg.optional(arg.choice('<language>', LANGUAGES, 'terminal.return.in')),
      redact: arg.flag('terminal.return.redact'),
    },
    run: async (
      { pack: id, economy, material, year, day, form, out, in: language, redact },
      { session, context, reference },
    ) => {
      const { returnsFolder: folder } = context.places;
      if (id === null) {
        const packs = await returnPacks(folder);
        return { result: packs, report: packsReport(packs), ofStocks: false };
      }
      if (economy === null || material === null || year === null) throw new Misused('usage.return.needs');
      const pack = await packById(folder, id, language);
      const { settings } = await session.project.info();
      const today = dayIn(settings.timeZone, new Date().toISOString());
      const asked = { economyId: economy, materialId: material, year, day: day ?? today };
      // What reads and writes packages is loaded where one is filled: the backend knows this file too.
      const { fillReturn, returnView } = await import('./fill-return');
      if (out !== null) {
        const written = await fillReturn(
          session,
          pack,
          asked,
          { folder, form, out },
          context.version,
          redact,
        );
        return { result: written, text: wordsOf(context.output)('returns.written', { ...written }) };
      }
      const view = await returnView(session, pack, asked, redact);
      return { result: view, report: returnReport(view), reference: await reference(), ofStocks: true };
    },
  },
  'read_only',
);

/** Which answers of a return have moved. */
export const verifyReturnCommand = projectCommand(
  {
    name: 'verify-return',
    words: 'terminal.verify-return',
    args: { return: arg.word('terminal.verify-return.return'), file: arg.projectFile(), ...arg.REPORT },
    run: async ({ return: path }, { session, context, reference }) => {
      const read = await session.workbench.readReturn(path, {});
      const { verifyReturn } = await import('./verify-return');
      const verified = await verifyReturn(session, read, context.places.returnsFolder);
      const known = await reference();
      const report = verifiedReturnReport(verified);
      if (verified.fields.some(({ verdict }) => verdict !== 'holds')) context.exitWith(EXIT.refused);
      return { result: verified, report, reference: known, ofStocks: true, lead: report.lead };
    },
  },
  'read_only',
);
