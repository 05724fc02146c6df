import {html, nothing} from 'lit';
import {Asking} from '../asking';
import {Element} from '../element';
import {graphql, type ResultOf} from '../graphql';
import {Further} from '../paging';
import {scrolling} from '../parts/chart';
import {more} from '../parts/pieces';
import {stateOf} from '../parts/states';
import {agencyAt, reportAt} from '../routing';
import {t, type Text} from '../texts';

const itemFields = graphql(`
  fragment ItemFields on BatchItemConnection {
    nodes { number source state code message job { state outcome agency { id name } report { id year } problems { code message } } }
    pageInfo { hasNextPage endCursor }
  }
`);

const question = graphql(
  `
  query Batch($id: ID!) {
    ingestBatch(id: $id) {
      id
      name
      kind
      ended
      eventsPath
      progress { documents waiting working filed unchanged quarantined refused }
      items(first: 50) { ...ItemFields }
    }
  }
`,
  [itemFields],
);

const itemsQuestion = graphql(
  `
  query BatchItems($id: ID!, $after: String) {
    ingestBatch(id: $id) { items(first: 100, after: $after) { ...ItemFields } }
  }
`,
  [itemFields],
);

type Item = ResultOf<typeof itemFields>['nodes'][number];

const STEPS = ['filed', 'unchanged', 'working', 'waiting', 'quarantined', 'refused'] as const;
type Progress = Record<(typeof STEPS)[number] | 'documents', number>;

/** How far a batch has come, told by the server as it happens; its documents once it has ended. */
class BatchView extends Element {
  static override properties = {batch: {attribute: false}, progress: {state: true}};
  declare batch: string;
  declare progress: Progress | null;
  private readonly asking = new Asking(this, question);
  private readonly further = new Further<typeof itemsQuestion, Item>(this, itemsQuestion, data => data.ingestBatch?.items);
  private events: EventSource | null = null;
  /** The server said that it is over; the answer that says so as well is on its way. */
  private over = false;

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('batch')) {
      this.listen(null);
      this.progress = null;
      this.over = false;
      this.further.clear();
      this.asking.ask({id: this.batch});
    }
    const batch = this.asking.data?.ingestBatch;
    if (batch && !batch.ended && !this.over && !this.events) this.listen(batch.eventsPath);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.listen(null);
  }

  private listen(path: string | null) {
    this.events?.close();
    this.events = path === null ? null : new EventSource(path);
    this.events?.addEventListener('message', event => {
      const told = JSON.parse(String(event.data)) as {ended: boolean; progress: Progress};
      this.progress = told.progress;
      if (!told.ended) return;
      this.over = true;
      this.listen(null);
      this.further.clear();
      this.asking.again(true);
    });
  }

  protected override render() {
    return stateOf(this.asking, () => {
      const batch = this.asking.data?.ingestBatch;
      if (!batch) return html`<p>${t('absent.text')}</p>`;
      const progress = this.progress ?? batch.progress;
      const done = progress.documents - progress.waiting - progress.working;
      return html`<h2>${batch.name ?? t('batch.title')}</h2>
        <p><label for="progress">${t('batch.progress', done, progress.documents)}</label><br>
          <progress id="progress" max=${Math.max(progress.documents, 1)} value=${done}></progress></p>
        <div role="status"><ul class="tags">${STEPS.filter(step => progress[step] > 0).map(step => html`<li class="tag">${t(`batch.${step}`)} ${progress[step]}</li>`)}</ul></div>
        ${scrolling(t('batch.items'), html`<table><thead><tr><th scope="col" class="number">#</th><th scope="col">${t('batch.source')}</th>
          <th scope="col">${t('evidence.status')}</th><th scope="col">${t('series.report')}</th></tr></thead>
          <tbody>${[...(batch.items?.nodes ?? []), ...this.further.nodes].map(row)}</tbody></table>`)}
        ${more(this.further, this.further.next(batch.items), after => ({id: this.batch, after}))}`;
    });
  }
}

const row = (item: Item) => html`<tr><td class="number">${item.number}</td><td>${item.source}</td>
  <td>${item.job ? t((item.job.outcome ? `outcome.${item.job.outcome}` : `job.${item.job.state}`) as Text) : t(`item.${item.state}` satisfies Text)}
    <span class="soft small">${item.message ?? item.job?.problems[0]?.message ?? nothing}</span></td>
  <td class="pair">${item.job?.agency ? html`<a href=${agencyAt(item.job.agency.id)} lang="zh-CN">${item.job.agency.name}</a>` : nothing}
    ${item.job?.report ? html`<a href=${reportAt(item.job.report.id)}>${item.job.report.year}</a>` : nothing}</td></tr>`;

customElements.define('nianbao-batch', BatchView);
