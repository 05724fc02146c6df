import {html, nothing, type TemplateResult} from 'lit';
import {number, share, shareTick} from '../format';
import {FLAG, gapLegend, marks, grid, tooltip, xAxes, yAxis, type Axis} from '../parts/axis';
import {chart, scrolling} from '../parts/chart';
import type {Colours, Drawing} from '../parts/drawing';
import {figure, figureAt, inWords} from '../parts/figure';
import {agencyAt, go, reportAt} from '../routing';
import {t} from '../texts';
import {breakReason, COLUMNS, OUTCOMES, rowOf, shareOf, type Outcomes} from './history';

export interface Told {
  name: string;
  /** In place of the chart's own title, where several bodies stand side by side; its table is then folded. */
  title?: string;
  heading?: TemplateResult;
  rows: readonly Outcomes[];
  /** Whose page it is: years that another body reported on name it. */
  own?: string;
  axis: Axis;
  applicant: string;
  shares: boolean;
  document: object;
  variables: unknown;
}

/** What became of the requests: stacked bars over the years, with their table. */
export function outcomesChart(told: Told) {
  return chart({
    name: `${told.name}-outcomes`,
    ...(told.heading ? {heading: told.heading} : {}),
    title: told.title ?? t('outcomes.title'),
    text: `${t(told.shares ? 'outcomes.share.of' : 'outcomes.text')}${told.axis.flagged?.size ? ` ${FLAG} ${t('findings.flagged')}` : ''}`,
    legend: [...OUTCOMES.map(({field, colour}) => ({label: t(field), colour: colour as string})), ...gapLegend(told.axis)],
    drawing: stacked(told),
    table: table(told),
    rows: () => file(told),
    document: told.document,
    variables: told.variables,
    open: told.title === undefined,
  });
}

/** How many came in: bars for the year's own, lines for what is carried over. */
export function receivedChart(told: Told) {
  return chart({
    name: `${told.name}-received`,
    title: t('received.title'),
    text: t('received.text'),
    legend: [
      {label: t('received'), colour: 'accent'},
      {label: t('carriedIn'), colour: 'c4'},
      {label: t('carriedOut'), colour: 'c5'},
      ...gapLegend(told.axis),
    ],
    drawing: received(told),
    table: table(told, ['received', 'carriedIn', 'carriedOut', 'concluded']),
    rows: () => file(told),
    document: told.document,
    variables: told.variables,
    low: true,
  });
}

function stacked(told: Told): Drawing {
  const {axis, rows, shares} = told;
  const value = (year: number, field: (typeof OUTCOMES)[number]['field']) => {
    const row = rowOf(rows, year);
    return shares ? shareOf(row, row?.[field]) : (row?.[field]?.value ?? null);
  };
  return {
    option: (c, narrow) => ({
      grid: grid(narrow),
      xAxis: xAxes(axis, c),
      yAxis: yAxis(c, shares ? shareTick : number, shares ? {max: 1, interval: 0.25} : {minInterval: 1}),
      tooltip: tooltip(c, points => words(told, axis.years[points[0]?.dataIndex ?? 0] ?? 0)),
      series: [
        ...OUTCOMES.map(({field, colour}) => ({
          type: 'bar',
          name: t(field),
          stack: 'outcomes',
          barMaxWidth: 42,
          itemStyle: {color: c[colour], borderColor: c.card, borderWidth: 0.75},
          data: axis.years.map(year => value(year, field)),
        })),
        marks(axis, c, narrow),
      ],
    }),
    pick: (series, index) => pick(told, OUTCOMES[series]?.field, index),
  };
}

function received(told: Told): Drawing {
  const {axis, rows} = told;
  const line = (field: 'carriedIn' | 'carriedOut', colour: string, symbol: string) => ({
    type: 'line',
    name: t(field),
    symbol,
    symbolSize: 7,
    color: colour,
    lineStyle: {width: 2},
    // A year without a figure parts the line.
    connectNulls: false,
    data: axis.years.map(year => rowOf(rows, year)?.[field]?.value ?? null),
  });
  return {
    option: (c: Colours, narrow) => ({
      grid: grid(narrow),
      xAxis: xAxes(axis, c),
      yAxis: yAxis(c, number, {minInterval: 1}),
      tooltip: tooltip(c, points => words(told, axis.years[points[0]?.dataIndex ?? 0] ?? 0)),
      series: [
        {
          type: 'bar',
          name: t('received'),
          barMaxWidth: 42,
          itemStyle: {color: c.accent},
          label: {show: !narrow, position: 'top', color: c.ink, fontSize: 12},
          data: axis.years.map(year => rowOf(rows, year)?.received?.value ?? null),
        },
        line('carriedIn', c.c4, 'circle'),
        line('carriedOut', c.c5, 'triangle'),
        marks(axis, c, narrow),
      ],
    }),
    pick: (series, index) => pick(told, (['received', 'carriedIn', 'carriedOut'] as const)[series], index),
  };
}

function pick(told: Told, field: (typeof COLUMNS)[number] | undefined, index: number) {
  const row = rowOf(told.rows, told.axis.years[index] ?? 0);
  const parts = field ? row?.[field]?.parts : undefined;
  if (row?.report && parts?.length) go(figureAt(row.report.id, parts.map(part => part.indicator.code).join(','), told.applicant));
}

function words(told: Told, year: number) {
  const row = rowOf(told.rows, year);
  if (!row) return t('missing.year.long', year);
  const lines = COLUMNS.map(field => {
    const part = shareOf(row, row[field]);
    const asShare = part !== null && OUTCOMES.some(each => each.field === field) ? `  ${share(part)}` : '';
    return `${t(field)}  ${inWords(row[field])}${asShare}`;
  });
  const other = told.own && row.agency && row.agency.id !== told.own ? [row.agency.name] : [];
  return [`${year}  ${t(`edition.${row.edition}`)}`, ...other, ...lines].join('\n');
}

function table(told: Told, columns: readonly (typeof COLUMNS)[number][] = COLUMNS) {
  const {rows, axis, applicant, shares} = told;
  const cell = (row: Outcomes, field: (typeof COLUMNS)[number]) => {
    const part = shares && OUTCOMES.some(each => each.field === field) ? shareOf(row, row[field]) : null;
    return html`<td class="number">${figure(row[field], row.report?.id, applicant)}${
      part === null ? nothing : html`<small class="soft"> ${share(part)}</small>`}</td>`;
  };
  return scrolling(t('outcomes.title'), html`<table>
    <thead><tr><th scope="col">${t('series.year')}</th>${columns.map(field => html`<th scope="col" class="number">${t(field)}</th>`)}
      <th scope="col">${t('series.edition')}</th></tr></thead>
    <tbody>${axis.years.map((year, i) => {
      const row = rowOf(rows, year);
      if (!row) {
        return html`<tr class="gap"><th scope="row">${year}</th><td colspan=${columns.length + 1}>${
          axis.missing.includes(year) ? t('missing.year') : t('status.none')}</td></tr>`;
      }
      const notes = [
        ...(i > 0 && axis.breaks.some(each => each.year === year) ? [t('breaks.form', year, t(`edition.${row.edition}`), breakReason(row.edition))] : []),
        ...turnOf(told, row, axis.years.slice(0, i)),
      ];
      return html`${notes.length > 0 ? html`<tr class="break"><td class="why" colspan=${columns.length + 2}>${notes.map(note => html`<span>${note}</span> `)}</td></tr>` : nothing}
        <tr><th scope="row">${
        row.report ? html`<a href=${reportAt(row.report.id)}>${year}</a>` : year}${
        axis.flagged?.has(year) ? html` <a class="flag" href="#findings" title=${t('findings.flag', axis.flagged.get(year) ?? 0)}>${FLAG}<span class="hidden">${t('findings.flag', axis.flagged.get(year) ?? 0)}</span></a>` : nothing}</th>
        ${columns.map(field => cell(row, field))}
        <td class="small form">${t(`edition.${row.edition}`)}</td></tr>`;
    })}</tbody></table>`);
}

/** Whose reports follow in the table, where they are another body's than the ones above. */
function turnOf({own, rows}: Told, row: Outcomes, before: readonly number[]) {
  if (!own || !row.agency) return [];
  const above = before.map(year => rowOf(rows, year)).filter(each => each !== undefined).at(-1);
  if (row.agency.id === (above ? above.agency?.id : own)) return [];
  return [row.agency.id === own ? t('lineage.own') : html`${t('lineage.as')} <a href=${agencyAt(row.agency.id)} lang="zh-CN">${row.agency.name}</a>`];
}

const file = (told: Told) => [
  ['year', 'edition', 'comparability', ...COLUMNS.flatMap(field => [field, `${field}_status`, `${field}_complete`]), 'report', 'agency'],
  ...told.axis.years.map(year => {
    const row = rowOf(told.rows, year);
    return [
      year,
      row?.edition ?? null,
      row?.comparability ?? null,
      ...COLUMNS.flatMap(field => {
        const value = row?.[field];
        return [value?.value ?? null, value?.status ?? (row ? 'NOT_STATED' : 'NO_REPORT'), value ? String(value.complete) : null];
      }),
      row?.report?.title ?? null,
      row?.agency?.name ?? null,
    ];
  }),
];
