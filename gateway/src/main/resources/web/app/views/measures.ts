import {html, nothing, type TemplateResult} from 'lit';
import {share, shareTick} from '../format';
import {graphql, type ResultOf} from '../graphql';
import {gapLegend, grid, marks, tooltip, xAxes, yAxis, type Axis} from '../parts/axis';
import {chart, scrolling} from '../parts/chart';
import type {Colours, Drawing} from '../parts/drawing';
import {reportAt} from '../routing';
import {t} from '../texts';

export const measureFields = graphql(`
  fragment MeasureFields on MeasureSeries {
    name
    measure { label(language: $language) caveat(language: $language) formula }
    points { year edition numerator n value interval { lower upper } undefinedBecause report { id } }
  }
`);

export type Measured = ResultOf<typeof measureFields>;
type Point = Measured['points'][number];

/** What the peers' rates of one year are like: quartiles over bodies of the same level, kind and system. */
export interface Peers {
  year: number;
  lower: number | null;
  median: number | null;
  upper: number | null;
  ranked: number;
}

export interface MeasureChart {
  name: string;
  measured: Measured;
  axis: Axis;
  peers: readonly Peers[];
  /** In place of the rate's own title, as where several bodies stand side by side. */
  title?: string;
  heading?: TemplateResult;
  /** The top of the scale where several charts share one. */
  top?: number;
  document: object;
  variables: unknown;
}

/** A rate over the years with what chance alone could make of it, and the peers behind it. */
export function measureChart(told: MeasureChart) {
  const {measured} = told;
  const peers = told.peers.some(each => each.median !== null);
  return chart({
    name: `${told.name}-${measured.name}`,
    ...(told.heading ? {heading: told.heading} : {}),
    title: told.title ?? measured.measure?.label ?? measured.name,
    ...(measured.measure?.caveat && !told.title ? {text: measured.measure.caveat} : {}),
    legend: [
      {label: t('measure.own'), colour: 'accent'},
      ...(peers ? [{label: t('measure.median'), colour: 'c4'}, {label: t('measure.quartiles'), colour: 'line'}] : []),
      ...gapLegend(told.axis),
    ],
    drawing: drawing(told),
    table: table(told, peers),
    rows: () => file(told),
    document: told.document,
    variables: told.variables,
    low: true,
  });
}

/** A round top of the scale for a rate, its intervals and its peers. */
export const topOf = (measured: Measured, peers: readonly Peers[] = []) => {
  const highest = Math.max(0, ...measured.points.map(each => each.interval?.upper ?? each.value ?? 0), ...peers.map(each => each.upper ?? 0));
  return [0.1, 0.2, 0.5].find(top => highest <= top) ?? 1;
};

const pointOf = (told: MeasureChart, year: number) => told.measured.points.find(each => each.year === year);
const peersOf = (told: MeasureChart, year: number) => told.peers.find(each => each.year === year);

function drawing(told: MeasureChart): Drawing {
  const {axis} = told;
  const over = <T>(value: (year: number) => T) => axis.years.map(value);
  const top = told.top ?? topOf(told.measured, told.peers);
  return {
    option: (c, narrow) => ({
      grid: grid(narrow),
      xAxis: xAxes(axis, c),
      yAxis: yAxis(c, shareTick, {max: top, interval: top === 1 ? 0.25 : top / 2}),
      tooltip: tooltip(c, points => words(told, axis.years[points[0]?.dataIndex ?? 0] ?? 0)),
      series: [
        band(over(year => peersOf(told, year)?.lower ?? null), 'transparent', null),
        band(over(year => difference(peersOf(told, year))), 'transparent', c.line),
        {
          type: 'line', color: c.c4, symbol: 'diamond', symbolSize: 7, lineStyle: {width: 1.5, type: 'dashed'},
          data: over(year => peersOf(told, year)?.median ?? null),
        },
        intervals(told, c),
        {type: 'line', color: c.accent, symbol: 'circle', symbolSize: 8, lineStyle: {width: 2}, data: over(year => pointOf(told, year)?.value ?? null)},
        marks(axis, c, narrow),
      ],
    }),
  };
}

const difference = (peers: Peers | undefined) =>
  peers?.upper == null || peers.lower === null ? null : peers.upper - peers.lower;

const band = (data: (number | null)[], color: string, fill: string | null) => ({
  type: 'line',
  stack: 'quartiles',
  symbol: 'none',
  silent: true,
  color,
  lineStyle: {width: 0},
  ...(fill ? {areaStyle: {color: fill, opacity: 0.75}} : {}),
  data,
});

/** Wilson intervals as bars with ends, one a year. */
function intervals(told: MeasureChart, c: Colours) {
  interface Api {
    value(dimension: number): number;
    coord(point: [number, number]): [number, number];
  }
  return {
    type: 'custom',
    silent: true,
    data: told.axis.years.flatMap((year, i) => {
      const interval = pointOf(told, year)?.interval;
      return interval ? [[i, interval.lower, interval.upper]] : [];
    }),
    encode: {x: 0, y: [1, 2]},
    renderItem: (_: unknown, api: Api) => {
      const [x, low] = api.coord([api.value(0), api.value(1)]);
      const [, high] = api.coord([api.value(0), api.value(2)]);
      const style = {stroke: c.accent, lineWidth: 1.5, opacity: 0.55};
      const line = (x1: number, y1: number, x2: number, y2: number) => ({type: 'line', shape: {x1, y1, x2, y2}, style});
      return {type: 'group', children: [line(x, low, x, high), line(x - 4, low, x + 4, low), line(x - 4, high, x + 4, high)]};
    },
  };
}

/** A rate in words; where there is none, why. */
const inWords = (point: Point | undefined) => {
  if (!point) return t('status.none');
  if (point.value === null) return point.undefinedBecause ? t(`undefined.${point.undefinedBecause}`) : t('status.none');
  return share(point.value);
};

function words(told: MeasureChart, year: number) {
  const point = pointOf(told, year);
  const peers = peersOf(told, year);
  return [
    `${year}  ${inWords(point)}`,
    ...(point?.value != null ? [t('measure.of', point.numerator ?? '?', point.n ?? '?')] : []),
    ...(point?.interval ? [`${t('measure.interval')}  ${share(point.interval.lower)}–${share(point.interval.upper)}`] : []),
    ...(peers?.median != null ? [`${t('measure.median')}  ${share(peers.median)}  (${t('measure.peers', peers.ranked)})`] : []),
  ].join('\n');
}

function table(told: MeasureChart, withPeers: boolean) {
  return scrolling(told.measured.measure?.label ?? told.measured.name, html`<table>
    <thead><tr><th scope="col">${t('series.year')}</th><th scope="col" class="number">${t('measure.own')}</th><th scope="col" class="number">${t('measure.counts')}</th>
      <th scope="col" class="number">${t('measure.interval')}</th>${withPeers ? html`<th scope="col" class="number">${t('measure.median')}</th><th scope="col" class="number">${t('measure.quartiles')}</th>` : nothing}</tr></thead>
    <tbody>${told.axis.years.map(year => {
      const point = pointOf(told, year);
      const peers = peersOf(told, year);
      return html`<tr class=${told.axis.missing.includes(year) ? 'gap' : ''}><th scope="row">${point?.report ? html`<a href=${reportAt(point.report.id)}>${year}</a>` : year}</th>
        <td class="number">${told.axis.missing.includes(year) ? t('missing.year') : inWords(point)}</td>
        <td class="number">${point?.n != null ? `${point.numerator ?? '?'} / ${point.n}` : ''}</td>
        <td class="number">${point?.interval ? `${share(point.interval.lower)}–${share(point.interval.upper)}` : ''}</td>
        ${withPeers ? html`<td class="number">${peers?.median != null ? share(peers.median) : ''}</td>
          <td class="number">${peers?.lower != null && peers.upper !== null ? `${share(peers.lower)}–${share(peers.upper)}` : ''}</td>` : nothing}</tr>`;
    })}</tbody></table>`);
}

const file = (told: MeasureChart) => [
  ['measure', 'year', 'edition', 'numerator', 'n', 'value', 'lower', 'upper', 'undefined_because', 'peers_lower_quartile', 'peers_median', 'peers_upper_quartile', 'peers'],
  ...told.axis.years.map(year => {
    const point = pointOf(told, year);
    const peers = peersOf(told, year);
    return [
      told.measured.name, year, point?.edition ?? null, point?.numerator ?? null, point?.n ?? null, point?.value ?? null,
      point?.interval?.lower ?? null, point?.interval?.upper ?? null, point ? point.undefinedBecause : 'NO_REPORT',
      peers?.lower ?? null, peers?.median ?? null, peers?.upper ?? null, peers?.ranked ?? null,
    ];
  }),
];
