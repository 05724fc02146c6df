import {html, nothing} from 'lit';
import {graphql, type ResultOf} from '../graphql';
import {number} from '../format';
import {here} from '../routing';
import {t, type Text} from '../texts';

export const figureFields = graphql(`
  fragment FigureFields on Figure {
    value
    status
    derived
    complete
    parts { indicator { code } }
  }
`);

export type Figure = ResultOf<typeof figureFields>;
export type Status = Figure['status'];

/** A value in words where it has no number; what stands in tables and in files. */
export function inWords(value: {value: number | null; status: Status} | null | undefined): string {
  if (!value) return t('status.none');
  if (value.value === null) return t(`status.${value.status}`);
  return number(value.value);
}

/** What a screen reader and a pointing hand are told about a figure. */
function told(figure: Figure | null) {
  const keys: Text[] = [];
  if (!figure) keys.push('status.none.long');
  else if (figure.value === null) keys.push(`status.${figure.status}.long` as Text);
  else {
    if (figure.value === 0 && !figure.derived) keys.push('status.zero.long');
    if (figure.status === 'APPROXIMATE') keys.push('status.APPROXIMATE.long');
    if (figure.derived) keys.push('status.derived.long');
    if (!figure.complete) keys.push('status.incomplete.long');
  }
  return keys.map(key => t(key)).join('; ');
}

/** A figure that leads to where it stands. Blank, not applicable, unreadable and not stated are words, never 0. */
export function figure(value: Figure | null | undefined, report: string | undefined, applicant = 'TOTAL') {
  const shown = value?.value == null ? inWords(value) : `${value.status === 'APPROXIMATE' ? '≈' : ''}${value.complete ? '' : '≥'}${number(value.value)}`;
  const kind = value ? value.status : 'none';
  const sum = value?.derived && value.value !== null ? html`<small aria-hidden="true">Σ</small>` : nothing;
  if (!value || !report || value.parts.length === 0) {
    return html`<span class="figure ${kind}" title=${told(value ?? null)}>${shown}</span>`;
  }
  const codes = [...new Set(value.parts.map(part => part.indicator.code))].join(',');
  return html`<a class="figure ${kind}" href=${figureAt(report, codes, applicant)} title=${told(value)}>${shown}${sum}</a>`;
}

/** The present page with the evidence of a figure open over it. */
export const figureAt = (report: string, codes: string, applicant: string) => here({figure: `${report}~${codes}~${applicant}`});

/** How the figures on a page are to be read. */
export const figureKey = () => html`<details class="small"><summary>${t('key.title')}</summary><dl class="key">
    <dt><span class="figure">0</span></dt><dd>${t('status.zero.long')}</dd>
    ${(['BLANK', 'NOT_APPLICABLE', 'UNREADABLE'] as const).map(status => html`
      <dt><span class="figure ${status}">${t(`status.${status}`)}</span></dt><dd>${t(`status.${status}.long`)}</dd>`)}
    <dt><span class="figure none">${t('status.none')}</span></dt><dd>${t('status.none.long')}</dd>
    <dt><span class="figure">≈20</span></dt><dd>${t('status.APPROXIMATE.long')}</dd>
    <dt><span class="figure">12<small>Σ</small></span></dt><dd>${t('status.derived.long')}</dd>
    <dt><span class="figure">≥12<small>Σ</small></span></dt><dd>${t('status.incomplete.long')}</dd>
  </dl></details>`;
