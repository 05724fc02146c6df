import {html, nothing} from 'lit';
import {number, share, shareTick, years} from '../format';
import {graphql, type ResultOf} from '../graphql';
import {grid, tooltip, xAxes, yAxis} from '../parts/axis';
import {chart, scrolling} from '../parts/chart';
import type {Drawing} from '../parts/drawing';
import {unanswered} from '../parts/states';
import {agencyAt, reportAt} from '../routing';
import {t, type Text} from '../texts';

export const totalFields = graphql(`
  fragment TotalFields on Total {
    region { code name }
    year
    figure
    measure
    value
    numerator
    n
    interval { lower upper }
    undefinedBecause
    coverage { expected reported usable excluded { reason count } }
  }
`);

export const rankingFields = graphql(`
  fragment RankingFields on RankingConnection {
    nodes { rank tied numerator n value interval { lower upper } agency { id name } report { id } }
    ranked
    minimumN
  }
`);

export type Total = ResultOf<typeof totalFields>;
type Ranking = ResultOf<typeof rankingFields>;

interface Told {
  name: string;
  totals: readonly Total[];
  document: object;
  variables: unknown;
}

const covered = ({coverage}: Total) => (coverage.expected > 0 ? coverage.reported / coverage.expected : null);
export const coverageWords = ({coverage}: Total) => t('region.coverage.short', number(coverage.expected), number(coverage.reported), number(coverage.usable));
const excludedWords = ({coverage}: Total) => coverage.excluded.map(each => `${t(`excluded.${each.reason}` as Text)} ${each.count}`).join(', ');

/** What was received in all, year by year, and how many bodies that rests on. */
export function totalsChart(told: Told) {
  const known = told.totals.filter(each => each.year !== null).sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const [first, last] = [known[0]?.year, known.at(-1)?.year];
  const all = first && last ? years(first, last) : [];
  const of = (year: number) => known.find(each => each.year === year);
  const missing = all.filter(year => !of(year));
  const axis = {years: all, missing, breaks: [], renames: [], missingLabel: t('missing.year')};
  const drawing: Drawing = {
    option: (c, narrow) => ({
      grid: grid(narrow, 16),
      xAxis: xAxes(axis, c),
      yAxis: [yAxis(c, number, {minInterval: 1}), yAxis(c, shareTick, {max: 1, interval: 0.25, splitLine: {show: false}})],
      tooltip: tooltip(c, points => {
        const year = all[points[0]?.dataIndex ?? 0] ?? 0;
        const each = of(year);
        return each ? `${year}\n${t('received')}  ${each.value === null ? t('region.nofigure') : number(each.value)}\n${coverageWords(each)}` : t('missing.year.long', year);
      }),
      series: [
        {type: 'bar', barMaxWidth: 42, itemStyle: {color: c.accent}, data: all.map(year => of(year)?.value ?? null)},
        {type: 'line', yAxisIndex: 1, color: c.soft, symbolSize: 6, lineStyle: {type: 'dashed'}, data: all.map(year => { const each = of(year); return each ? covered(each) : null; })},
      ],
    }),
  };
  return chart({
    name: `${told.name}-totals`,
    title: t('region.totals'),
    text: t('region.totals.text'),
    legend: [{label: t('received'), colour: 'accent'}, {label: t('region.covered'), colour: 'soft'}],
    drawing,
    table: scrolling(t('region.totals'), html`<table><thead><tr><th scope="col">${t('series.year')}</th><th scope="col" class="number">${t('received')}</th>
      <th scope="col" class="number">${t('region.covered')}</th><th scope="col">${t('region.coverage')}</th><th scope="col">${t('region.excluded')}</th></tr></thead>
      <tbody>${known.map(each => html`<tr><th scope="row">${each.year}</th><td class="number">${each.value === null ? t('region.nofigure') : number(each.value)}</td>
        <td class="number">${covered(each) === null ? '' : share(covered(each) ?? 0)}</td><td>${coverageWords(each)}</td><td>${excludedWords(each)}</td></tr>`)}</tbody></table>`),
    rows: () => [
      ['year', 'received', 'expected', 'reported', 'usable', 'excluded'],
      ...known.map(each => [each.year, each.value, each.coverage.expected, each.coverage.reported, each.coverage.usable, excludedWords(each)]),
    ],
    document: told.document,
    variables: told.variables,
  });
}

/** Bodies at one end of a ranking, with what chance alone could make of their rates. */
export const rankingTable = (title: string, page: Ranking | null) => !page ? html`<section><h3>${title}</h3>${unanswered()}</section>` : html`<section><h3>${title}</h3>
  ${page.nodes.length === 0 ? html`<p class="soft">${t('region.ranking.none')}</p>` : html`
    <p class="small soft">${t('region.ranking.text', number(page.ranked), page.minimumN)}</p>
    ${scrolling(title, html`<table><thead><tr><th scope="col" class="number">#</th><th scope="col">${t('find.results')}</th><th scope="col" class="number">%</th><th scope="col" class="number">${t('measure.interval')}</th></tr></thead>
    <tbody>${page.nodes.map(each => html`<tr><td class="number">${each.rank}${each.tied ? '=' : ''}</td>
      <td class="name">${each.agency ? html`<a href=${agencyAt(each.agency.id)} lang="zh-CN">${each.agency.name}</a>` : nothing}</td>
      <td class="number">${each.report ? html`<a class="figure" href=${reportAt(each.report.id)}>${share(each.value)}</a>` : share(each.value)} <small class="soft">${each.numerator}/${each.n}</small></td>
      <td class="number">${each.interval ? html`${share(each.interval.lower)}–${share(each.interval.upper)}${strip(each.value, each.interval)}` : ''}</td></tr>`)}</tbody></table>`)}`}</section>`;

/** A rate and its interval as a mark on a line from 0 to 1, so that overlaps are seen. */
const strip = (value: number, {lower, upper}: {lower: number; upper: number}) => html`<span class="strip" aria-hidden="true">
  <i .style=${`left: ${lower * 100}%; width: ${(upper - lower) * 100}%`}></i><b .style=${`left: ${value * 100}%`}></b></span>`;
