import { type FieldNotes, ruled } from './field-note';

const REO = 't REO';
const A_YEAR = 't REO a year: one figure for all years, or one by year, {"2026": 10}';

/** A model by itself. */
export const MODEL_FIELDS: FieldNotes = {
  ...ruled('1', {
    'model.start': ['First day of the run, YYYY-MM-DD.', null],
    'model.days': ['Length of the run.', 'days'],
    'model.economyId': ['Whose supply it is: code of a country or of EU27.', null],
    'model.stage': ['Stage of the run: shares, need and stock are of this stage.', null],
    'model.materials': ['The materials that are run.', null],
    'materials[].materialId': ['Symbol or name of the material, each once.', null],
    'materials[].suppliers': ['Who delivers.', null],
    'suppliers[].supplierId': ['Name of the supplier, known in this file alone.', null],
    'suppliers[].countryId': ['Code of its country: measures and events of that country reach it.', null],
  }),
  ...ruled('2.2', {
    'materials[].totalSupply': [
      'Total of which the shares are parts; left out: max(0, demand less substitution less recycling).',
      A_YEAR,
    ],
  }),
  ...ruled('2.3', {
    'suppliers[].percent': [
      'Share of the total supply; shares together at most 100.',
      'percent: one figure for all years, or one by year',
    ],
    'suppliers[].capacity': ['Most that it can send; null: not known, and nothing is cut.', 't REO a year'],
  }),
  ...ruled('3.1', {
    'suppliers[].leadTimeDays': ['From leaving to arriving; shocks act on the day of leaving.', 'days'],
  }),
  ...ruled('2.4', {
    'materials[].recycling': ['Comes back each year, spread evenly over its days.', A_YEAR],
    'materials[].substitution': [
      'Part of the need that something else stands in for.',
      'percent: one figure for all years, or one by year',
    ],
    'materials[].uses': ['Who needs the material.', null],
    'uses[].useId': ['Name of the use; uses of one name over several materials are one line.', null],
    'uses[].demand': ['Need before substitution.', A_YEAR],
    'uses[].growthPercent': [
      'Demand of years behind the last one given: so much more than the year before.',
      'percent a year',
    ],
    'uses[].season': ['Twelve relative figures, January first; the need of a year stays.', 'no unit'],
  }),
  ...ruled('5.1', {
    'uses[].tier': ['Rank under the sharing rule "tier": 1 is served first.', 'rank, 1 to 3'],
    'uses[].floorPercent': ['Part of the need that the rule "value" serves first.', 'percent of the need'],
    'uses[].valuePerTonne': [
      'Value at stake; orders the rule "value" and prices what is lost.',
      'yen a t REO',
    ],
    'model.allocation': ['How a shortage is shared out; left out: in proportion.', null],
  }),
  ...ruled('4.7', {
    'uses[].carriesOver': [
      'true: what the use is not given is still owed to it and delivered later, oldest need first; false or left out: it is lost. With `together` for all materials of a line or for none.',
      null,
    ],
  }),
  ...ruled('2.6', {
    'suppliers[].receipts': [
      'Shipments of so much that are due on such a day, beside the share and the capacity; the shocks of the day on which they leave act on them.',
      null,
    ],
    'receipts[].date': [
      'Day on which it is due at the buyer, YYYY-MM-DD; it leaves leadTimeDays before.',
      null,
    ],
    'receipts[].tonnes': ['How much is due.', REO],
  }),
  ...ruled('12.3', {
    'suppliers[].ramp': [
      'How a plant that is still coming starts; "never": it does not; left out: it is there.',
      null,
    ],
    'ramp.plannedStart': ['Planned first day, YYYY-MM-DD.', null],
    'ramp.slipMonths': ['Later than planned; below 0: sooner.', 'months'],
    'ramp.notBefore': ['Day of the permit, YYYY-MM-DD; null: none is waited for.', null],
    'ramp.monthsToFull': ['From the start to full output, in a straight line.', 'months'],
  }),
  ...ruled('3.8', {
    'suppliers[].feeds': ['Where its own input comes from; left out: not limited by any.', null],
    feeds: ['Where that input itself comes from, as far up as is known.', null],
    feedRestPercent: ['Of the part that no feed is named for: there in any case.', 'percent of that part'],
    'feeds[].countryId': ['Code of the country that it comes from.', null],
    'feeds[].stage': ['Stage at which it is bought.', null],
    'feeds[].supplierId': ['The plant that it comes from; left out: the country as a whole.', null],
    'feeds[].percent': ['Part of the input; feeds together at most 100.', 'percent'],
    'feeds[].leadDays': ['From leaving there to being worked up here.', 'days'],
  }),
  ...ruled('4.1', {
    'materials[].stock': ['One stock; in place of `stocks`.', null],
    'stock.opening': ['Held on the first day.', REO],
    'stock.minimum': ['Is never released.', REO],
    'stock.maximum': ['Room; null: no limit.', REO],
    'stock.maximumReleasePerDay': ['Most that leaves in a day; null: no limit.', 't REO a day'],
    'model.shocks': ['What is imposed or fails, in any order.', null],
  }),
  ...ruled('4.2', {
    'materials[].stocks': [
      'The stock tier by tier, in the order in which they open; in place of `stock`.',
      null,
    ],
    'stocks[].tier': ['Whose tier it is.', null],
    'stocks[].opening': ['Held on the first day.', REO],
    'stocks[].minimum': ['Is never released.', REO],
    'stocks[].maximum': ['Room; null: no limit.', REO],
    'stocks[].maximumReleasePerDay': ['Most that leaves in a day; null: no limit.', 't REO a day'],
  }),
  ...ruled('4.9', {
    'stocks[].release': [
      "The tier is closed (one with members: its members' alone) until it is decided to release it; left out: open from the first day.",
      null,
    ],
    'release.regime': [
      'emergency: to whoever lacks something; surge: sold when the price is high; ordinary: sold in normal times. What is sold and wanted by nobody goes into the stocks without a rule. Left out: emergency.',
      null,
    ],
    'release.trigger': [
      "When it is decided: on a date; at the end of the first day on which something is short; of the first on which the open tiers hold less than so many days of that day's need; or of the first on which the price is so high.",
      null,
    ],
    'trigger.kind': ['Which of the four.', null],
    'trigger.date': ['Day of the decision, YYYY-MM-DD.', null],
    'trigger.days': ['Cover below which it is decided.', "days of that day's need"],
    'trigger.usdPerKg': [
      'Price from which on it is decided; the material has `prices`.',
      'US dollars a kilogram',
    ],
    'release.deliveryDays': ['From the decision to the first delivery.', 'whole days'],
    'release.tonnes': ['Most that leaves under the rule in all; left out: all above the minimum.', REO],
    'materials[].prices': ['What it costs; before the first of them no price holds.', null],
    'prices[].from': ['First day on which it holds, until the next one, YYYY-MM-DD.', null],
    'prices[].usdPerKg': ['The price.', 'US dollars a kilogram'],
  }),
  ...ruled('4.10', {
    'stocks[].members': [
      'Uses (useId) whose stock it is: it serves nobody else before its release rule has lent it; left out: everybody.',
      null,
    ],
    'release.recipients': ['Who is served once it is released; left out: everybody.', null],
    'recipients.uses': ['Uses (useId) that are named.', null],
    'recipients.tiers': ['All uses of these tiers.', 'rank, 1 to 3'],
  }),
  ...ruled('4.8', {
    'materials[].earlier': [
      "Stocks of the stages before that of the run, the nearest first. What is missing is drawn from the stock of the run's stage first, then made of these.",
      null,
    ],
    'earlier[].stage': ['A stage before that of the run (or of the entry before this one).', null],
    'earlier[].stock': ['What is held at that stage.', null],
    'earlier[].yieldPercent': ['What comes out of a tonne that is worked up to the stage behind.', 'percent'],
    'earlier[].leadDays': ['From beginning the work to having it; 0: the same day.', 'whole days'],
    'earlier[].maximumPerDay': ['Most that can be begun; null: no limit.', 't REO of what comes out, a day'],
  }),
  ...ruled('4.3', {
    'materials[].replenishment': ['Orders beside the plan, (s, S).', null],
    'replenishment.reorderAt': ['s: orders when stock and open orders are at it or below.', null],
    'replenishment.orderUpTo': ['S: orders up to it.', null],
    'replenishment.leadTimeDays': ['From order to arrival; 0: after the need of the same day.', 'whole days'],
    'reorderAt.kind': ['Tonnes, or the need of days to come.', null],
    'reorderAt.tonnes': ['The level.', REO],
    'reorderAt.days': ['The level.', 'days of coming need'],
    'orderUpTo.kind': ['Tonnes, or the need of days to come.', null],
    'orderUpTo.tonnes': ['The level.', REO],
    'orderUpTo.days': ['The level.', 'days of coming need'],
  }),
  ...ruled('5.3', {
    'model.together': ['Whether uses of one name are a line that needs its materials at once.', null],
  }),
  ...ruled('5.2', {
    'model.lines': ['What lines need to run; a line that is not named runs at any load.', null],
    'lines[].useId': ['The uses that it is.', null],
    'lines[].minimumLoadPercent': ['Below it the line stands and takes nothing.', 'percent of full load'],
    'lines[].restartDays': ['It goes on standing for, once it could run again.', 'whole days'],
  }),
  ...ruled('9.1', { 'model.rates': ['For sampled runs; left out: illustrative ones.', null] }),
};
