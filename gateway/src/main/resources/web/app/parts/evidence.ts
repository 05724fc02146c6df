import {html, nothing} from 'lit';
import {Asking} from '../asking';
import {Element} from '../element';
import {day} from '../format';
import {graphql, type ResultOf} from '../graphql';
import {languageName} from '../language';
import {agencyAt, go, here, reportAt} from '../routing';
import {t} from '../texts';
import {inWords} from './figure';
import {cellsOf, sentenceOf} from './printed';
import {revisionFields, revisionList, type Wanted} from './revisions';
import {stateOf, unanswered} from './states';

const question = graphql(
  `
  query Evidence($report: ID!, $language: Language!) {
    report(id: $report) {
      id
      title
      year
      edition
      publishedOn
      signedOn
      indexNumber
      sourceUrl
      agency { id name }
      document { path name mediaType }
      revisions { ...RevisionFields }
      observations {
        indicator { code label(language: $language) }
        applicant
        value
        status
        raw
        evidence { source quote table row column start end section }
      }
    }
  }
`,
  [revisionFields],
);

type Report = NonNullable<ResultOf<typeof question>['report']>;
type Observation = NonNullable<Report['observations']>[number];

/** What stands behind a figure, over the page it was clicked on: the row or sentence as published, and the document. */
class Evidence extends Element {
  static override properties = {figure: {attribute: false}};
  /** Report, indicators and applicant, as the address has them. */
  declare figure: string;
  private readonly asking = new Asking(this, question);

  protected override willUpdate() {
    this.asking.ask({report: this.figure.split('~')[0] ?? '', language: languageName()});
  }

  protected override firstUpdated() {
    this.querySelector('dialog')?.showModal();
  }

  private readonly closed = () => go(here({figure: ''}));

  protected override render() {
    return html`<dialog aria-labelledby="evidence-title" @close=${this.closed}
      @click=${(event: Event) => event.target === event.currentTarget && this.querySelector('dialog')?.close()}><div>
      <div class="head"><h2 id="evidence-title">${t('evidence.title')}</h2>
        <button class="quiet" @click=${() => this.querySelector('dialog')?.close()}>${t('close')}</button></div>
      ${stateOf(this.asking, () => this.asking.data?.report ? this.told(this.asking.data.report) : html`<p>${t('absent.text')}</p>`)}
    </div></dialog>`;
  }

  private told(report: Report) {
    const [, codes = '', applicant = 'TOTAL'] = this.figure.split('~');
    const all = report.observations ?? [];
    const wanted = codes.split(',');
    const asked = all.filter(each => wanted.includes(each.indicator.code) && each.applicant === applicant);
    const inForm = asked.filter(each => each.evidence.source === 'FORM');
    // A series prefers the form; what the text says of the same stands below it.
    const main = inForm.length > 0 ? inForm : asked;
    const also = inForm.length > 0 ? asked.filter(each => each.evidence.source === 'NARRATIVE') : [];
    return html`<p><strong lang="zh-CN">${report.title}</strong></p>
      ${!report.observations ? unanswered() : main.length === 0 ? html`<p class="note warn">${t('evidence.none')}</p>` : nothing}
      ${main.length > 1 ? html`<p>${t('evidence.sum', main.length)}</p>` : nothing}
      ${main.map(each => one(each, all))}
      ${also.length > 0 ? html`<h3>${t('evidence.also')}</h3>${also.map(each => one(each, all))}` : nothing}
      <h3>${t('evidence.document')}</h3>${documentFacts(report, {codes: wanted, applicant})}`;
  }
}

function one(figure: Observation, all: readonly Observation[]) {
  const {evidence} = figure;
  const cells = cellsOf(figure, all);
  return html`<section>
    <h3>${figure.indicator.label} <span class="soft small">${t(`applicant.${figure.applicant}`)}</span></h3>
    ${cells
      ? html`<div class="scroll" tabindex="0" role="region" aria-label=${t('evidence.stands')}><table class="printed" lang="zh-CN"><tbody><tr>${cells.map(cell =>
          html`<td>${cell.marked ? html`<mark>${cell.text || t('evidence.blankcell')}</mark>` : cell.text}</td>`)}</tr></tbody></table></div>`
      : html`<blockquote lang="zh-CN">${sentenceOf(figure).map(piece => piece.marked ? html`<mark>${piece.text}</mark>` : piece.text)}</blockquote>`}
    <dl class="facts">
      <dt>${t('evidence.value')}</dt><dd>${figure.status === 'APPROXIMATE' ? '≈' : ''}${inWords(figure)}</dd>
      <dt>${t('evidence.status')}</dt><dd>${t(`status.${figure.status}`)}${figure.value === 0 ? html` <span class="soft">(${t('status.zero.long')})</span>` : nothing}</dd>
      <dt>${t('evidence.raw')}</dt><dd lang="zh-CN">${figure.raw || t('evidence.blankcell')}</dd>
      <dt>${t('evidence.stands')}</dt><dd>${evidence.source === 'FORM'
        ? t('evidence.form', evidence.table ?? '?', evidence.row ?? '?', evidence.column ?? '?')
        : t('evidence.sentence', evidence.section ?? '?', evidence.start ?? '?', evidence.end ?? '?')}</dd>
    </dl></section>`;
}

function documentFacts(report: Report, wanted: Wanted) {
  const url = safe(report.sourceUrl);
  return html`<dl class="facts">
    <dt>${t('series.report')}</dt><dd>${report.agency ? html`<a href=${agencyAt(report.agency.id)} lang="zh-CN">${report.agency.name}</a>, ` : nothing}${report.year},
      ${t(`edition.${report.edition}`)}; <a href=${reportAt(report.id)}>${t('evidence.report')}</a></dd>
    ${report.document ? html`<dt>${t('evidence.document')}</dt><dd><a href=${report.document.path} download>${t('evidence.download')}</a>
      <span class="soft small">${report.document.name} ${report.document.mediaType}</span></dd>` : nothing}
    <dt>${t('evidence.source')}</dt><dd>${url ? html`<a href=${url} rel="noopener noreferrer" target="_blank">${report.sourceUrl}</a>` : t('evidence.source.none')}</dd>
    <dt>${t('evidence.published')}</dt><dd>${report.publishedOn ? day(report.publishedOn) : t('evidence.unknown')}</dd>
    ${report.signedOn ? html`<dt>${t('evidence.signed')}</dt><dd>${day(report.signedOn)}</dd>` : nothing}
    ${report.revisions ? html`<dt>${t('evidence.revisions')}</dt><dd>${revisionList(report.revisions, wanted)}</dd>` : nothing}
  </dl>`;
}

/** Only addresses of the web become links: what a report brings along is not trusted. */
function safe(url: string | null) {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

customElements.define('nianbao-evidence', Evidence);
