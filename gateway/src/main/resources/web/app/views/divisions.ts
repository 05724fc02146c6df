import {html} from 'lit';
import {number, share, shareTick} from '../format';
import {grid, tooltip, yAxis} from '../parts/axis';
import {chart, scrolling, type ChartParts} from '../parts/chart';
import type {Drawing} from '../parts/drawing';
import {colourOf, stepOf, steps, tileMap} from '../parts/tiles';
import {go, regionAt} from '../routing';
import {t, type Text} from '../texts';
import {coverageWords, type Total} from './totals';

/** A division of the region that is looked at, or the bodies of the region itself; the total is null where no body is known. */
export interface Division {
  code: string;
  name: string;
  self: boolean;
  total: Total | null;
}

interface Told {
  name: string;
  year: number;
  label: string;
  divisions: readonly Division[];
  /** Whether the divisions are the provinces, which have a picture of their own. */
  provinces: boolean;
  document: object;
  variables: unknown;
}

/** The divisions of a region with what is known of each, those without any body as well. */
export function divisionsOf(region: {code: string; name: string}, children: readonly {code: string; name: string}[], totals: readonly Total[]): Division[] {
  const totalOf = (code: string) => totals.find(each => each.region?.code === code) ?? null;
  const own = totalOf(region.code);
  const below = children.map(each => ({code: each.code, name: each.name, self: false, total: totalOf(each.code)}));
  return own ? [...below, {code: region.code, name: t('region.self', region.name), self: true, total: own}] : below;
}

const valueOf = (division: Division) => division.total?.value ?? null;

/** Why there is no rate, or the rate. */
const inWords = ({total}: Division) => {
  if (!total) return t('region.nobody');
  if (total.coverage.reported === 0) return t('missing.year');
  if (total.value !== null) return share(total.value);
  return t(total.undefinedBecause ? (`undefined.${total.undefinedBecause}` as Text) : 'region.nofigure');
};

const interval = (total: Total | null) => (total?.interval ? `${share(total.interval.lower)}–${share(total.interval.upper)}` : '');

/** The parts of a region by one rate in one year: provinces as tiles, others as bars, highest first; what has no usable figure says so. */
export function divisionsChart(told: Told) {
  const rows = [...told.divisions].sort((a, b) => (valueOf(b) ?? -1) - (valueOf(a) ?? -1) || (b.total?.coverage.expected ?? 0) - (a.total?.coverage.expected ?? 0));
  const known = rows.filter(row => valueOf(row) !== null);
  const common = {
    name: `${told.name}-parts-${told.year}`,
    title: t('region.parts'),
    text: t('region.parts.text', told.year, told.label),
    table: table(told, rows),
    rows: () => file(rows),
    document: told.document,
    variables: told.variables,
  } satisfies Partial<ChartParts>;
  if (told.provinces) return chart({...common, picture: tiles(told)});
  return known.length === 0 ? html`<h3>${common.title}</h3><p class="soft">${t('region.nofigure')}</p>${common.table}` : chart({...common, drawing: bars(known), low: known.length < 8});
}

function tiles(told: Told) {
  const scale = steps(told.divisions.flatMap(each => valueOf(each) ?? []));
  const picture = tileMap(
    told.divisions.filter(each => !each.self).map(each => {
      const value = valueOf(each);
      return {
        code: each.code,
        name: each.name,
        step: value === null ? 0 : stepOf(value, scale),
        short: value === null ? '–' : shareTick(value),
        told: [inWords(each), interval(each.total), each.total ? coverageWords(each.total) : ''].filter(Boolean).join('\n'),
      };
    }),
    t('region.parts'),
  );
  return html`${picture}<ul class="legend" aria-hidden="true">
    ${scale.map(([lower, upper], i) => html`<li><i class="step-${colourOf(i, scale.length)}"></i>${share(lower)}–${share(upper)}</li>`)}
    <li><i class="step-0"></i>${t('region.nofigure')}</li></ul>`;
}

const bars = (known: readonly Division[]): Drawing => ({
  option: (c, narrow) => ({
    grid: {...grid(narrow, 8), right: 64},
    xAxis: yAxis(c, shareTick),
    yAxis: {type: 'category', inverse: true, data: known.map(row => row.name), axisTick: {show: false}, axisLine: {lineStyle: {color: c.soft}}, axisLabel: {color: c.ink}},
    tooltip: tooltip(c, points => {
      const row = known[points[0]?.dataIndex ?? 0];
      return row?.total ? `${row.name}\n${inWords(row)}  ${t('measure.of', row.total.numerator ?? '?', row.total.n ?? '?')}\n${t('measure.interval')}  ${interval(row.total)}\n${coverageWords(row.total)}` : '';
    }),
    series: [{type: 'bar', barMaxWidth: 20, itemStyle: {color: c.c1}, label: {show: true, position: 'right', color: c.ink, formatter: ({value}: {value: number}) => share(value)}, data: known.map(valueOf)}],
  }),
  pick: (_, index) => {
    const row = known[index];
    if (row && !row.self) go(regionAt(row.code));
  },
});

function table(told: Told, rows: readonly Division[]) {
  return scrolling(t('region.parts'), html`<table><thead><tr><th scope="col">${t('find.region')}</th><th scope="col" class="number">${told.label}</th><th scope="col" class="number">${t('measure.counts')}</th>
    <th scope="col" class="number">${t('measure.interval')}</th><th scope="col">${t('region.coverage')}</th></tr></thead><tbody>${rows.map(row => html`<tr>
      <th scope="row" lang="zh-CN">${row.self ? row.name : html`<a href=${regionAt(row.code)}>${row.name}</a>`}</th><td class="number">${inWords(row)}</td>
      <td class="number">${row.total?.n != null && row.total.numerator != null ? `${number(row.total.numerator)} / ${number(row.total.n)}` : ''}</td><td class="number">${interval(row.total)}</td>
      <td class="words">${row.total ? coverageWords(row.total) : ''}</td></tr>`)}</tbody></table>`);
}

const file = (rows: readonly Division[]) => [
  ['region', 'name', 'value', 'numerator', 'n', 'lower', 'upper', 'undefined_because', 'expected', 'reported', 'usable'],
  ...rows.map(({code, name, total: each}) => [code, name, each?.value ?? null, each?.numerator ?? null, each?.n ?? null, each?.interval?.lower ?? null, each?.interval?.upper ?? null,
    each ? each.undefinedBecause : 'NO_BODY_KNOWN', each?.coverage.expected ?? null, each?.coverage.reported ?? null, each?.coverage.usable ?? null]),
];
