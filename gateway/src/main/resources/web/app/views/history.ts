import type {ResultOf} from '../graphql';
import {graphql} from '../graphql';
import {years} from '../format';
import {figureFields, type Figure} from '../parts/figure';
import type {Axis} from '../parts/axis';
import {t, type Text} from '../texts';

export const outcomeFields = graphql(
  `
  fragment OutcomeFields on RequestOutcomes {
    year
    edition
    comparability
    report { id title scope }
    agency { id name }
    received { ...FigureFields }
    carriedIn { ...FigureFields }
    granted { ...FigureFields }
    partiallyGranted { ...FigureFields }
    denied { ...FigureFields }
    notAvailable { ...FigureFields }
    notProcessed { ...FigureFields }
    other { ...FigureFields }
    concluded { ...FigureFields }
    carriedOut { ...FigureFields }
  }
`,
  [figureFields],
);

export type Outcomes = ResultOf<typeof outcomeFields>;

/** The harmonised outcomes, in the order they are stacked, with the colour each always has. */
export const OUTCOMES = [
  {field: 'granted', colour: 'c1'},
  {field: 'partiallyGranted', colour: 'c2'},
  {field: 'denied', colour: 'c3'},
  {field: 'notAvailable', colour: 'c4'},
  {field: 'notProcessed', colour: 'c5'},
  {field: 'other', colour: 'c6'},
] as const;

/** All columns of the table of outcomes, as they follow each other in the form. */
export const COLUMNS = ['carriedIn', 'received', ...OUTCOMES.map(each => each.field), 'concluded', 'carriedOut'] as const;

/** The row of a year, or undefined where there is no report on it. */
export const rowOf = (rows: readonly Outcomes[], year: number) => rows.find(row => row.year === year);

/** A share of all concluded in the year; null unless both are stated in full. */
export function shareOf(row: Outcomes | undefined, figure: Figure | null | undefined) {
  const total = row?.concluded;
  if (!figure?.complete || figure.value === null || !total?.complete || !total.value) return null;
  return figure.value / total.value;
}

/** Every year from the first report to the last, with what has to be known to compare one year with the next. */
export function axisOf(
  reports: readonly {year: number; edition: Outcomes['edition']}[],
  names: readonly {name: string; fromYear: number | null}[],
): Axis {
  const known = [...reports].sort((a, b) => a.year - b.year);
  const [first, last] = [known[0], known.at(-1)];
  const all = first && last ? years(first.year, last.year) : [];
  return {
    years: all,
    missing: all.filter(year => !known.some(report => report.year === year)),
    breaks: known
      .filter((report, i) => i > 0 && report.edition !== known[i - 1]?.edition)
      .map(report => ({year: report.year, label: t(`edition.${report.edition}`)})),
    renames: names
      .filter(name => name.fromYear !== null && name.fromYear !== first?.year)
      .map(name => ({year: name.fromYear as number, label: t('renamed')})),
    missingLabel: t('missing.year'),
  };
}

/** The years that a predecessor or successor reported on. */
export const inherited = (rows: readonly Outcomes[], id: string) => rows.filter(row => row.agency && row.agency.id !== id);

/** Years from which the reports are another body's than before, where no new name already says so. */
export const turns = (rows: readonly Outcomes[], renames: Axis['renames']) =>
  rows
    .filter((row, i) => i > 0 && row.agency && row.agency.id !== rows[i - 1]?.agency?.id && !renames.some(each => each.year === row.year))
    .map(row => ({year: row.year, label: t('lineage.turn')}));

/** Why the years before and after a change of form do not compare as they stand. */
export const breakReason = (edition: Outcomes['edition']) => t(`break.${edition}` satisfies Text);
