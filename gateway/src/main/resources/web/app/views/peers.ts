import {graphql, type ResultOf} from '../graphql';
import type {Measured, Peers} from './measures';

const benchmarkFields = graphql(`
  fragment BenchmarkFields on Benchmark {
    year
    lowerQuartile
    median
    upperQuartile
    ranked
  }
`);

/** Asked after the body's own figures are in sight: what the rates of bodies of the same level, kind and system are like. */
export const peersQuestion = graphql(
  `
  query Peers($id: ID!, $years: YearRange!) {
    agency(id: $id) {
      DISCLOSURE_RATE: benchmarks(measure: DISCLOSURE_RATE, years: $years) { ...BenchmarkFields }
      FULL_DISCLOSURE_RATE: benchmarks(measure: FULL_DISCLOSURE_RATE, years: $years) { ...BenchmarkFields }
      DENIAL_RATE: benchmarks(measure: DENIAL_RATE, years: $years) { ...BenchmarkFields }
      NOT_AVAILABLE_RATE: benchmarks(measure: NOT_AVAILABLE_RATE, years: $years) { ...BenchmarkFields }
      NOT_PROCESSED_RATE: benchmarks(measure: NOT_PROCESSED_RATE, years: $years) { ...BenchmarkFields }
      CARRY_OVER_RATE: benchmarks(measure: CARRY_OVER_RATE, years: $years) { ...BenchmarkFields }
      NATURAL_PERSON_SHARE: benchmarks(measure: NATURAL_PERSON_SHARE, years: $years) { ...BenchmarkFields }
      ON_TIME_RATE: benchmarks(measure: ON_TIME_RATE, years: $years) { ...BenchmarkFields }
      ONLINE_SHARE: benchmarks(measure: ONLINE_SHARE, years: $years) { ...BenchmarkFields }
      REVIEW_CORRECTION_RATE: benchmarks(measure: REVIEW_CORRECTION_RATE, years: $years) { ...BenchmarkFields }
      LITIGATION_CORRECTION_RATE: benchmarks(measure: LITIGATION_CORRECTION_RATE, years: $years) { ...BenchmarkFields }
    }
  }
`,
  [benchmarkFields],
);

type Asked = ResultOf<typeof peersQuestion>['agency'];

export function peersOf(agency: Asked | undefined, name: Measured['name']): Peers[] {
  const all = agency && name in agency ? agency[name as keyof typeof agency] : null;
  return (all ?? []).map(each => ({year: each.year, lower: each.lowerQuartile, median: each.median, upper: each.upperQuartile, ranked: each.ranked}));
}
