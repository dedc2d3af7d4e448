import { Refusal } from '@shared/base/refusal';
import type { ProjectFinance, ProjectSupport } from '@shared/model/money';
import { requireAmount } from '../indicators/require-figures';
import { levelPayment, presentValue } from './present-value';

const NO_SUPPORT: ProjectSupport = { grantShare: 0, creditPerTonne: 0, loan: null };

/**
 * The price at which a project neither gains nor loses: the one level price for which what it earns is worth, at its
 * discount rate, what it spends. A grant lowers the capital, a credit the cost of each tonne, a loan brings money at
 * the start for payments later, and each year of permit time moves all sales (not the capital) a year away.
 * p = (capital * (1 - grant) - loan + PV(payments) + PV(cost - credit)) / PV(tonnes).
 * Source: docs/engine.md 11.3 (levers: capital grant, tax credit per tonne, loan, permit time).
 * @param permitYears by which the start moves, zero or more; negative for a faster permit
 * @returns yen a tonne
 * @throws Refusal `refusal.money.noSales` when nothing is ever sold; others name the figure that is out of range
 */
export function breakEvenPrice(
  project: ProjectFinance,
  support: ProjectSupport = NO_SUPPORT,
  permitYears = 0,
): number {
  requireAmount(project.capitalYen, 'capitalYen');
  requireAmount(project.costPerTonne, 'costPerTonne');
  requireAmount(support.grantShare, 'grantShare', 1);
  requireAmount(support.creditPerTonne, 'creditPerTonne');
  const start = project.leadYears + permitYears;
  requireAmount(start, 'leadYears');
  let sold = 0;
  for (const [index, tonnes] of project.tonnes.entries()) {
    requireAmount(tonnes, `tonnes[${index}]`);
    sold += presentValue(tonnes, start + index, project.discountPercent);
  }
  if (sold === 0) throw new Refusal('refusal.money.noSales', {}, { field: 'tonnes' });
  const ownCapital = project.capitalYen * (1 - support.grantShare);
  const running = sold * (project.costPerTonne - support.creditPerTonne);
  return (ownCapital + loanCost(support, project.discountPercent) + running) / sold;
}

/** What a loan costs (or, below the discount rate, saves) an investor today: the payments' worth less the principal. */
function loanCost({ loan }: ProjectSupport, discountPercent: number): number {
  if (loan === null || loan.principalYen === 0) return 0;
  const payment = levelPayment(loan.principalYen, loan.interestPercent, loan.years);
  let worth = 0;
  for (let year = 1; year <= loan.years; year++) worth += presentValue(payment, year, discountPercent);
  return worth - loan.principalYen;
}
