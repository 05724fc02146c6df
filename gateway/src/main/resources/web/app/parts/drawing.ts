import {BarChart, CustomChart, LineChart, ScatterChart} from 'echarts/charts';
import {GridComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent} from 'echarts/components';
import * as echarts from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';

echarts.use([BarChart, LineChart, CustomChart, ScatterChart, GridComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent, CanvasRenderer]);

/** Colours by what they mean, as the style sheet has them for light and dark. */
export type Colours = Record<'ink' | 'soft' | 'line' | 'shade' | 'card' | 'accent' | 'c1' | 'c2' | 'c3' | 'c4' | 'c5' | 'c6', string>;

/** The chart's options in the present colours, and what a click on a datum opens. */
export interface Drawing {
  option: (colours: Colours, narrow: boolean) => echarts.EChartsCoreOption;
  pick?: (series: number, index: number) => void;
}

export interface Surface {
  draw(drawing: Drawing): void;
  resize(): void;
  dispose(): void;
}

const NARROW = 480;

export function surfaceOn(canvas: HTMLElement): Surface {
  const chart = echarts.init(canvas, null, {renderer: 'canvas'});
  let last: Drawing | null = null;
  let narrow = canvas.clientWidth < NARROW;
  const draw = (drawing: Drawing) => {
    last = drawing;
    narrow = canvas.clientWidth < NARROW;
    chart.setOption({...common(), ...drawing.option(colours(), narrow)}, true);
  };
  chart.on('click', event => {
    if (event.componentType === 'series') last?.pick?.(event.seriesIndex ?? 0, event.dataIndex);
  });
  return {
    draw,
    resize() {
      chart.resize();
      if (last && narrow !== canvas.clientWidth < NARROW) draw(last);
    },
    dispose: () => chart.dispose(),
  };
}

const common = () => ({
  animation: false,
  textStyle: {fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13},
});

function colours() {
  const style = getComputedStyle(document.documentElement);
  const names = ['ink', 'soft', 'line', 'shade', 'card', 'accent', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6'] as const;
  return Object.fromEntries(names.map(name => [name, style.getPropertyValue(`--${name}`).trim()])) as Colours;
}
