import { NO_LIMIT, RELEASE_CHOICES } from '@shared/features/stocks/release';
import { releaseWords } from '@shared/features/stocks/release-words';
import { massOf } from '@shared/model/mass-of';
import { STOCK_TIERS } from '@shared/model/tables/stock';
import { formats } from '@shared/words/formats';
import * as arg from '../../terminal/arguments';
import { projectCommand } from '../../terminal/declared';
import { wordsOf } from '../../terminal/output';
import { secretContents } from '../../terminal/print-report';
import { Misused } from '../../terminal/usage';
import { setRelease } from './set-release';

const RANKS = ['1', '2', '3', NO_LIMIT] as const;
const RANK = { '1': 1, '2': 2, '3': 3, [NO_LIMIT]: NO_LIMIT } as const;

/** When and how a tier of a stock is released in a scenario; in the plan it is a row of "releaseRule" (table). */
export const setReleaseCommand = projectCommand({
  name: 'set-release',
  words: 'terminal.set-release',
  args: {
    economy: arg.economy(),
    material: arg.material(),
    tier: arg.choice('<tier>', STOCK_TIERS, 'terminal.tier'),
    trigger: arg.optional(arg.choice('<condition>', RELEASE_CHOICES)),
    date: arg.optional(arg.day('terminal.set-release.date')),
    coverDays: arg.optional(arg.number('terminal.set-release.coverDays', '<days>')),
    usdPerKg: arg.optional(arg.number('terminal.set-release.usdPerKg', '<price>')),
    deliveryDays: arg.optional(arg.number('terminal.set-release.deliveryDays', '<days>')),
    tonnes: arg.optional(arg.orNone(arg.number('terminal.set-release.tonnes', '<tonnes>'))),
    upToRank: arg.optional(arg.choice('<rank>', RANKS, 'terminal.set-release.upToRank')),
    scenario: arg.scenarioNamed(),
  },
  run: async (given, { session, reference, context }) => {
    const {
      scenario: scenarioId,
      economy: economyId,
      material: materialId,
      tier,
      upToRank: rank,
      ...terms
    } = given;
    if (rank === null && Object.values(terms).every((term) => term === null))
      throw new Misused('usage.release.nothing');
    const upToRank = rank === null ? null : RANK[rank];
    const stock = { scenarioId, economyId, materialId, tier };
    const rule = await setRelease(session, { ...stock, ...terms, upToRank });
    const mass = massOf(await reference(), [materialId]);
    const words = releaseWords(rule, wordsOf(context.output, mass), formats(context.output.language, mass));
    return { result: { rule }, text: [words, ...secretContents(context)].join('\n\n') };
  },
});
