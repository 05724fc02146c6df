import type {Colours} from './drawing';

/** What stands on a time axis beside the figures. */
export interface Axis {
  years: number[];
  /** Years without a report. */
  missing: number[];
  /** First years of a new counting, with a word for the mark. */
  breaks: {year: number; label: string}[];
  /** Years in which the body took a new name. */
  renames: {year: number; label: string}[];
  missingLabel: string;
  /** Years in whose report something does not add up, with how often. */
  flagged?: ReadonlyMap<number, number>;
}

/** The legend's word for years without a report, where there are any. */
export const gapLegend = (axis: Axis) => (axis.missing.length > 0 ? [{label: axis.missingLabel, colour: 'shade'}] : []);

/** The mark of years in whose report something does not add up. */
export const FLAG = '▲';

export const tooltip = (c: Colours, formatter: (points: {dataIndex: number; seriesIndex: number; name: string}[]) => string) => ({
  trigger: 'axis',
  renderMode: 'richText',
  confine: true,
  backgroundColor: c.card,
  borderColor: c.line,
  textStyle: {color: c.ink, fontSize: 13},
  axisPointer: {type: 'shadow', shadowStyle: {color: c.shade, opacity: 0.6}},
  formatter,
});

/** Two axes over the same years: one for the figures, a hidden one that measures between them for breaks and gaps. */
export function xAxes(axis: Axis, c: Colours) {
  return [
    {
      type: 'category',
      data: axis.years.map(String),
      axisTick: {show: false},
      axisLine: {lineStyle: {color: c.soft}},
      axisLabel: {color: c.soft, hideOverlap: true, formatter: (year: string) => (axis.flagged?.has(Number(year)) ? `${year}\n${FLAG}` : year)},
    },
    {type: 'value', min: -0.5, max: axis.years.length - 0.5, show: false},
  ];
}

export const yAxis = (c: Colours, format: (value: number) => string, more: object = {}) => ({
  type: 'value',
  min: 0,
  axisLine: {show: false},
  axisTick: {show: false},
  splitNumber: 4,
  axisLabel: {color: c.soft, formatter: format},
  splitLine: {lineStyle: {color: c.line}},
  ...more,
});

export const grid = (narrow: boolean, top = 34) => ({left: 8, right: narrow ? 8 : 20, top, bottom: 6, containLabel: true});

/** Breaks as dashed lines between two years, renames as dotted ones, years without a report as a shaded band with its words. */
export function marks(axis: Axis, c: Colours, narrow: boolean) {
  const at = (year: number) => axis.years.indexOf(year);
  const line = (kind: 'dashed' | 'dotted') => ({type: kind, color: c.soft, width: 1.4});
  const text = (label: string) => ({show: true, formatter: label, color: c.soft, fontSize: 12, position: 'end', distance: 4});
  const within = (year: number) => at(year) > 0;
  // Where a new form and a new name fall together, one mark says both.
  const together = (year: number) => axis.renames.filter(each => each.year === year).map(each => each.label);
  const breaks = axis.breaks.map(each => ({...each, label: [...(narrow ? [] : [each.label]), ...together(each.year)].join(' · ')}));
  const renames = axis.renames.filter(each => !axis.breaks.some(({year}) => year === each.year));
  return {
    type: 'scatter',
    xAxisIndex: 1,
    data: [],
    silent: true,
    markLine: {
      silent: true,
      symbol: 'none',
      data: [
        ...breaks.filter(each => within(each.year)).map(each => ({xAxis: at(each.year) - 0.5, lineStyle: line('dashed'), label: text(each.label)})),
        ...renames.filter(each => within(each.year)).map(each => ({xAxis: at(each.year) - 0.5, lineStyle: line('dotted'), label: text(each.label)})),
      ],
    },
    markArea: {
      silent: true,
      itemStyle: {color: c.shade},
      label: {color: c.soft, fontSize: 12, position: 'insideTop', formatter: narrow ? '' : axis.missingLabel},
      data: axis.missing.map(year => [{xAxis: at(year) - 0.5}, {xAxis: at(year) + 0.5}]),
    },
  };
}
