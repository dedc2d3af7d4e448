import { type FieldNotes, ruled } from './field-note';

/** A table of observations for `risk`. */
export const TABLE_FIELDS: FieldNotes = {
  ...ruled('14', {
    'risk-table.economy': ['Code of the country that is looked at, or EU27.', null],
    'risk-table.year': ['Year that the figures are of; others are not read.', 'calendar year'],
    'risk-table.countries': ['Codes of the countries that dependence is counted on, taken together.', null],
    'risk-table.observations': ['One figure each.', null],
    'observations[].material': ['Symbol or name of the material.', null],
    'observations[].stage': ['Stage that the figure is of.', null],
    'observations[].year': ['Year that the figure is of.', 'calendar year'],
    'observations[].measure': [
      'What is counted: imports, supply and world_production by country, the others of the economy as a whole.',
      null,
    ],
    'observations[].country': [
      'Code of the country; "ZZZ": other countries, unnamed; null: the total.',
      null,
    ],
    'observations[].value': ['The figure; null where it is withheld.', 'as `unit` says'],
    'observations[].censor': ['How the figure is bounded or withheld.', null],
    'observations[].unit': ['Unit of the value.', null],
    'observations[].basis': ['Mass basis of tonnes and kilograms; null: not known.', null],
    'observations[].mark': ['How well it is known.', null],
    'observations[].source': ['Where it was read.', null],
    'risk-table.economicImportance': ["Economic importance by material, the EU's method.", 'score, 0 to 10'],
  }),
  ...ruled('13.1', {
    'risk-table.feeds': [
      'Where countries have their input from; what is missing to 100 % is of unknown origin.',
      null,
    ],
    'feeds[].material': ['Symbol or name of the material.', null],
    'feeds[].country': ['Code of the country that takes it in.', null],
    'risk-table.feeds[].stage': ['Stage at which it is worked up there.', null],
    'feeds[].fromCountry': ['Code of the country that it comes from.', null],
    'feeds[].fromStage': ['Stage at which it leaves there.', null],
    'feeds[].mark': ['How well it is known.', null],
    'feeds[].source': ['Where it was read.', null],
  }),
  ...ruled('14.2', {
    'risk-table.governance': ['Scores by country.', null],
    'governance[].country': ['Code of the country.', null],
    'governance[].indicator': ['Mean of the six dimensions, or political stability.', null],
    'governance[].score': ['The score; beyond -2.5 to 2.5 it is clipped, with a mark.', 'score'],
    'governance[].source': ['Where it was read.', null],
    'risk-table.missingGovernance': [
      'Stands in for scores that are missing; null: they stay missing.',
      'score',
    ],
  }),
  ...ruled('14.3', {
    'risk-table.trade': ['Trade parameter by code of a country; 1 where none is given.', 'no unit'],
    'risk-table.recyclingInputRate': [
      'End-of-life recycling input rate by material; 0 where none is given.',
      'fraction',
    ],
    'risk-table.substitutionIndex': [
      'Substitution index of supply risk by material; 1 where none is given.',
      'fraction',
    ],
  }),
};
