import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {Element} from '../element';
import {csv, save} from '../format';
import {textOf} from '../graphql';
import {t} from '../texts';
import type {Drawing, Surface} from './drawing';

/** A chart with its words, its table, its file and the query it came from. */
export interface ChartParts {
  name: string;
  title: string;
  /** The title as it is shown, where it is more than words. */
  heading?: TemplateResult;
  text?: string | TemplateResult;
  legend?: {label: string; colour: string}[];
  /** What is drawn on the chart's canvas; or, where words and links show it better, `picture`. */
  drawing?: Drawing;
  picture?: TemplateResult;
  table: TemplateResult;
  rows: () => (string | number | null)[][];
  document: object;
  variables: unknown;
  low?: boolean;
  /** True when the table stands open below the chart. */
  open?: boolean;
}

/** Where a picture has room for its table beside it, as the style sheet has it. */
const BESIDE = '(min-width: 64rem)';

class Chart extends Element {
  static override properties = {parts: {attribute: false}, copied: {state: true}};
  declare parts: ChartParts;
  declare copied: boolean;
  private surface: Surface | null = null;
  private readonly redraw = () => void this.draw();
  private readonly resized = new ResizeObserver(() => this.surface?.resize());

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('theme-change', this.redraw);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('theme-change', this.redraw);
    this.resized.disconnect();
    this.surface?.dispose();
    this.surface = null;
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('parts')) void this.draw();
  }

  private async draw() {
    const canvas = this.querySelector<HTMLElement>('.canvas');
    if (!canvas || !this.parts.drawing) return;
    const {surfaceOn} = await import('./drawing');
    if (!canvas.isConnected) return;
    if (!this.surface) this.resized.observe(canvas);
    this.surface ??= surfaceOn(canvas);
    if (this.parts.drawing) this.surface.draw(this.parts.drawing);
  }

  private async copy() {
    const {document, variables} = this.parts;
    await navigator.clipboard.writeText(`${textOf(document)}\n\n# ${JSON.stringify(variables)}\n`);
    this.copied = true;
    setTimeout(() => (this.copied = false), 2000);
  }

  protected override render() {
    const {name, title, heading, text, legend, picture, table, rows, low, open} = this.parts;
    return html`<figure class="chart ${low ? 'low' : ''} ${picture ? 'pictured' : ''}">
      <figcaption><h3>${heading ?? title}</h3>${text ? html`<p>${text}</p>` : nothing}</figcaption>
      ${legend ? html`<ul class="legend" aria-hidden="true">
        ${legend.map(each => html`<li><i class="swatch-${each.colour}"></i>${each.label}</li>`)}</ul>` : nothing}
      ${picture ? html`<div class="picture">${picture}</div>` : html`<div class="canvas" role="img" aria-label=${t('chart.described', title)}></div>`}
      <details ?open=${open ?? (picture !== undefined && matchMedia(BESIDE).matches)}><summary>${t('chart.table')}</summary>${table}</details>
      <div class="tools no-print">
        <button class="quiet" @click=${() => save(`${name}.csv`, csv(rows()))}>${t('chart.csv')}</button>
        <button class="quiet" @click=${() => void this.copy()}>${t('chart.query')}</button>
        <span role="status" class="soft">${this.copied ? t('chart.copied') : ''}</span>
      </div>
    </figure>`;
  }
}

customElements.define('nianbao-chart', Chart);

export const chart = (parts: ChartParts) => html`<nianbao-chart .parts=${parts}></nianbao-chart>`;

/** A wide table that can be moved sideways by hand and by keyboard. */
export const scrolling = (label: string, table: TemplateResult) =>
  html`<div class="scroll" role="region" tabindex="0" aria-label=${label}>${table}</div>`;
