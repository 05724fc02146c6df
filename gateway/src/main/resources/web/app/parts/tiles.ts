import {html, type TemplateResult} from 'lit';
import {regionAt} from '../routing';

/**
 * The province-level divisions as tiles of one size, each about where it lies: first two digits of the code (GB/T 2260),
 * column and row, short name. All count alike, whatever their area.
 */
const PLACES: [code: string, column: number, row: number, short: string, english: string][] = [
  ['23', 7, 1, '黑龙江', 'Heilongjiang'],
  ['15', 4, 2, '内蒙古', 'Inner Mongolia'], ['11', 5, 2, '北京', 'Beijing'], ['21', 6, 2, '辽宁', 'Liaoning'], ['22', 7, 2, '吉林', 'Jilin'],
  ['65', 1, 3, '新疆', 'Xinjiang'], ['62', 2, 3, '甘肃', 'Gansu'], ['64', 3, 3, '宁夏', 'Ningxia'], ['14', 4, 3, '山西', 'Shanxi'], ['13', 5, 3, '河北', 'Hebei'], ['12', 6, 3, '天津', 'Tianjin'],
  ['54', 1, 4, '西藏', 'Tibet'], ['63', 2, 4, '青海', 'Qinghai'], ['61', 3, 4, '陕西', 'Shaanxi'], ['41', 4, 4, '河南', 'Henan'], ['37', 5, 4, '山东', 'Shandong'],
  ['51', 2, 5, '四川', 'Sichuan'], ['50', 3, 5, '重庆', 'Chongqing'], ['42', 4, 5, '湖北', 'Hubei'], ['34', 5, 5, '安徽', 'Anhui'], ['32', 6, 5, '江苏', 'Jiangsu'], ['31', 7, 5, '上海', 'Shanghai'],
  ['53', 2, 6, '云南', 'Yunnan'], ['52', 3, 6, '贵州', 'Guizhou'], ['43', 4, 6, '湖南', 'Hunan'], ['36', 5, 6, '江西', 'Jiangxi'], ['33', 6, 6, '浙江', 'Zhejiang'],
  ['45', 3, 7, '广西', 'Guangxi'], ['44', 4, 7, '广东', 'Guangdong'], ['35', 5, 7, '福建', 'Fujian'], ['71', 6, 7, '台湾', 'Taiwan'],
  ['46', 3, 8, '海南', 'Hainan'], ['82', 4, 8, '澳门', 'Macao'], ['81', 5, 8, '香港', 'Hong Kong'],
];

/** What a tile says: its value in short words, and all of it for the pointing hand and the screen reader. */
export interface Tile {
  code: string;
  name: string;
  /** From 1 to 5 on the colour scale; 0 without a figure. */
  step: number;
  short: string;
  told: string;
}

/** Tiles in rows from north to south; divisions that are not in the picture, as one made up for a demonstration, stand below it. */
export function tileMap(tiles: readonly Tile[], label: string): TemplateResult {
  const of = (code: string) => PLACES.find(([prefix]) => code === `${prefix}0000`);
  const placed = PLACES.flatMap(place => {
    const tile = tiles.find(each => of(each.code) === place);
    return tile ? [{tile, area: `${place[2]} / ${place[1]}`, short: place[3], english: place[4]}] : [];
  });
  const others = tiles.filter(each => !of(each.code)).map((tile, i) => ({tile, area: `9 / ${i + 1}`, short: tile.name, english: ''}));
  return html`<ul class="tiles" aria-label=${label}>${[...placed, ...others].map(({tile, area, short, english}) => html`
    <li .style=${`grid-area: ${area}`}><a class="step-${tile.step}" href=${regionAt(tile.code)} title=${`${tile.name} ${english}\n${tile.told}`}
      aria-label=${`${tile.name} ${english} ${tile.told}`.replaceAll('\n', ', ')}><span lang="zh-CN">${short}</span><small>${tile.short}</small></a></li>`)}</ul>`;
}

/** Steps of one round width that hold all values, at most five; each as its lower and upper end. */
export function steps(values: readonly number[]): [number, number][] {
  if (values.length === 0) return [];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  for (const width of [0.005, 0.01, 0.02, 0.05, 0.1, 0.2]) {
    const first = Math.floor(low / width + 1e-9);
    const count = Math.max(1, Math.ceil(high / width - first - 1e-9));
    if (count <= 5) return Array.from({length: count}, (_, i) => [(first + i) * width, (first + i + 1) * width]);
  }
  return [];
}

/** Where a value lies on a scale of steps: from 1 to 5, spread so that fewer steps use the ends of the colours. */
export function stepOf(value: number, scale: readonly [number, number][]) {
  const at = Math.max(0, scale.findIndex(([, upper]) => value <= upper + 1e-9));
  return colourOf(at, scale.length);
}

export const colourOf = (index: number, count: number) => (count < 2 ? 3 : 1 + Math.round((index * 4) / (count - 1)));
