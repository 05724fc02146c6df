import {html, nothing} from 'lit';
import {Asking} from '../asking';
import {Element} from '../element';
import {graphql} from '../graphql';
import {stateOf} from '../parts/states';
import {agencyAt} from '../routing';
import {t, type Text} from '../texts';
import {problemList} from './report';
import './report';

const question = graphql(`
  query Job($id: ID!) {
    ingestJob(id: $id) {
      id
      name
      state
      ended
      outcome
      problems { severity code message where }
      agency { id name }
      report { id year title }
    }
  }
`);

const PAUSE = 1000;

/** What became of one document: the reader's result and its findings, beside the document's text. */
class Job extends Element {
  static override properties = {job: {attribute: false}};
  declare job: string;
  private readonly asking = new Asking(this, question);
  private timer = 0;

  protected override willUpdate() {
    this.asking.ask({id: this.job});
    const job = this.asking.data?.ingestJob;
    clearTimeout(this.timer);
    if (job && !job.ended) this.timer = window.setTimeout(() => this.asking.again(true), PAUSE);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override render() {
    return stateOf(this.asking, () => {
      const job = this.asking.data?.ingestJob;
      if (!job) return html`<p>${t('absent.text')}</p>`;
      const state = (job.outcome ? `outcome.${job.outcome}` : `job.${job.state}`) as Text;
      return html`<h2>${job.name}</h2>
        <p role="status"><span class="tag ${job.state === 'QUARANTINED' ? 'bad' : 'good'}">${t(state)}</span>
          ${job.agency ? html`<a href=${agencyAt(job.agency.id)} lang="zh-CN">${job.agency.name}</a> ${job.report?.year}` : nothing}</p>
        ${job.report
          ? html`<nianbao-report .place=${{view: 'reports', id: job.report.id, filters: new URLSearchParams()}} .beside=${true}></nianbao-report>`
          : problemList(job.problems)}`;
    });
  }
}

customElements.define('nianbao-job', Job);
