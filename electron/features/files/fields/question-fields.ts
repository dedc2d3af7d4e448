import { type FieldNotes, ruled } from './field-note';

/** A scenario, and a question asked backwards. */
export const QUESTION_FIELDS: FieldNotes = {
  ...ruled('1', {
    'scenario.note': ['What it is for.', null],
    'scenario.economy': ['Whose supply it is: code or name; null: inherited.', null],
    'scenario.stage': ['Stage of the run; null: inherited.', null],
    'scenario.start': ['First day of the run, YYYY-MM-DD; null: inherited.', null],
    'scenario.days': ['Length of the run; null: inherited.', 'days'],
    'goal.scenario': ['Name or id of the scenario; not with a model.', null],
    'goal.start': ['First day of the run, YYYY-MM-DD; left out: that of the scenario.', null],
    'goal.model': ['A model by itself, so that no project is needed.', null],
  }),
  ...ruled('5.1', { 'scenario.allocation': ['How a shortage is shared out; null: inherited.', null] }),
  ...ruled('3', { 'scenario.shocks': ['What is imposed or fails, in any order.', null] }),
  ...ruled('10.2', {
    'goal.materials': ['Symbols of the materials; empty: all that can be run.', null],
    'goal.coverDays': [
      'No material is short in the first so many days; null: only a share is asked for.',
      'days',
    ],
    'goal.least': [
      'yen or lineDays: what is to be lost as little of as the budget allows, over the whole run; null: days or a share are asked for.',
      null,
    ],
    'goal.share': ['A most of the supply that may come from a country; null: none.', null],
    'share.countryId': ['Code of that country.', null],
    'share.year': ['Year in which it holds.', 'calendar year'],
    'share.atMostPercent': ['The most.', 'percent of the supply'],
    'goal.budgetYen': ['Most that the answer may cost; null: no limit.', 'yen, present value'],
  }),
  ...ruled('10.9', {
    'goal.keep': ['Lines that are to be kept running, in place of days; null: none.', null],
    'keep.lines': ['Ids of these lines.', null],
    'keep.from': ['Day from which on they run, YYYY-MM-DD; null: the first of the run.', null],
  }),
  ...ruled('10.10', {
    'goal.release': ['Tier whose release is tried beside each order of sharing out; null: none.', null],
    'release.tier': ['Which tier: national, private or firm.', null],
    'release.trigger': [
      'When it is decided: date (the day of the decision), or a standing order at a shortage or under a cover.',
      null,
    ],
    'release.coverDays': ['With cover: under so much in the open tiers; else null.', 'days of need'],
    'release.deliveryDays': [
      'From the decision to the first delivery; null: as the rule of the tier says, else guessed.',
      'whole days',
    ],
  }),
  ...ruled('6.1', {
    'goal.smallToo': ['Codes of small materials (5.5) that the days hold for all the same.', null],
    'goal.cutOff': ['Codes of countries from which nothing comes, directly or through feeds.', null],
  }),
  ...ruled('11.1', {
    'goal.years': ['Over which costs are counted; null: as the project says.', 'years'],
    'goal.discountPercent': ['Discount; null: as the project says.', 'percent a year'],
    'goal.place': ['Where the prices of the levers are asked.', null],
  }),
  ...ruled('10.1', {
    'goal.decided': [
      'Day of the decision, from which leads run, YYYY-MM-DD; null: the day on which it is asked.',
      null,
    ],
    'goal.open': ['Codes of further countries whose deliveries an offtake may take the place of.', null],
    'levers[].leadDays': [
      'From the decision to the first of it; a lever without one is refused.',
      'whole days',
    ],
    'levers[].perMonth': [
      'Most of a stock, or on the spot, that can be bought; null: no limit.',
      't REO a month',
    ],
    'goal.levers': ['Levers of which something else is said than is offered.', null],
    'levers[].id': ['Name of the lever, as an answer gives it.', null],
    'levers[].max': [
      'Most of it; 0 leaves it out.',
      't REO of stock, spot and loan, t REO a year of offtake and recycling, percentage points of saving',
    ],
    'levers[].fixedYen': ['Cost of using it at all.', 'yen'],
    'levers[].purchaseYen': [
      'Price of stock, on the spot, or of what goes back of a loan; null: not known.',
      'yen a t REO',
    ],
    'levers[].holdingYen': ['Cost of keeping stock.', 'yen a t REO and year'],
    'levers[].yenPerTonne': ['Cost of what it brings or saves; null: not known.', 'yen a t REO'],
    'levers[].startYear': ['First year in which it is there; null: from the first day.', 'calendar year'],
    'levers[].yearsToFull': ['From that year to all of it, in even steps.', 'years'],
    'levers[].mark': ['How well its figures are known.', null],
  }),
};
