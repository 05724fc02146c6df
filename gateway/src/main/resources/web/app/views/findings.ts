import {html, nothing} from 'lit';
import {change, Unanswered} from '../api';
import {Asking} from '../asking';
import {Element} from '../element';
import {csv, number, save} from '../format';
import {graphql, type ResultOf, type VariablesOf} from '../graphql';
import {languageName} from '../language';
import {figureAt, inWords} from '../parts/figure';
import {Further} from '../paging';
import {heading, more, severity} from '../parts/pieces';
import {stateOf, unanswered} from '../parts/states';
import {agencyAt, go, here, reportAt, type Place} from '../routing';
import {has} from '../session';
import {t, type Text} from '../texts';

const workFields = graphql(`
  fragment WorkFields on Finding {
    id
    year
    rule
    severity
    status
    fault
    legalBasis
    note
    left
    right
    difference
    message(language: $language)
    agency { id name }
    report { id title }
    inputs { indicator { code label(language: $language) } applicant value raw source year }
  }
`);

const question = graphql(
  `
  query Findings($filter: FindingFilter, $after: String, $language: Language!, $region: String!, $inRegion: Boolean!) {
    region(code: $region) @include(if: $inRegion) { code fullName }
    findings(filter: $filter, first: 20, after: $after) {
      nodes { ...WorkFields }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`,
  [workFields],
);

const verdict = graphql(
  `
  mutation Review($id: ID!, $verdict: Verdict!, $note: String, $language: Language!) {
    reviewFinding(id: $id, verdict: $verdict, note: $note) { ...WorkFields }
  }
`,
  [workFields],
);

type Finding = ResultOf<typeof workFields>;
type Filter = NonNullable<VariablesOf<typeof question>['filter']>;

const SEVERITIES = ['ERROR', 'WARNING', 'INFO'] as const;
const FAULTS = ['SOURCE', 'EXTRACTION', 'UNDETERMINED'] as const;
const STATUSES = ['OPEN', 'CONFIRMED', 'DISMISSED'] as const;
const FIRST_YEAR = 2008;

/** Findings as a list to work off: what does not add up, where, and what a reviewer says of it. */
class FindingsView extends Element {
  static override properties = {place: {attribute: false}, changed: {state: true}, trouble: {state: true}};
  declare place: Place;
  /** Findings as they stand after a verdict given here. */
  declare changed: Map<string, Finding>;
  declare trouble: string;
  private readonly asking = new Asking(this, question);
  private readonly further = new Further<typeof question, Finding>(this, question, data => data.findings);

  constructor() {
    super();
    this.changed = new Map();
    this.trouble = '';
  }

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('session-change', () => this.requestUpdate());
  }

  private get filter(): Filter {
    const said = (name: string) => this.place.filters.get(name) ?? '';
    const status = STATUSES.find(each => each === said('status'));
    return {
      rule: said('rule').trim() || null,
      year: Number(said('year')) || null,
      status: status ? [status] : null,
      severity: SEVERITIES.find(each => each === said('severity')) ?? null,
      fault: FAULTS.find(each => each === said('fault')) ?? null,
      region: said('region') || null,
    };
  }

  private variables(after: string | null) {
    const region = this.place.filters.get('region') ?? '';
    return {filter: this.filter, after, language: languageName(), region, inRegion: region !== ''};
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has('place')) return;
    this.further.clear();
    this.asking.ask(this.variables(null), true);
  }

  protected override render() {
    return html`${heading(t('findings.title'))}<p class="lead">${t('findings.lead')}</p>
      <form class="row no-print" role="search" @submit=${(event: Event) => event.preventDefault()}>
        ${this.choice('status', t('findings.status'), STATUSES.map(each => [each, t(`finding.${each}` satisfies Text)]))}
        ${this.choice('severity', t('findings.severity'), SEVERITIES.map(each => [each, t(`severity.${each}` satisfies Text)]))}
        ${this.choice('fault', t('findings.fault'), FAULTS.map(each => [each, t(`fault.${each}` satisfies Text)]))}
        ${this.choice('year', t('series.year'), Array.from({length: new Date().getFullYear() - FIRST_YEAR}, (_, i) => {
          const year = String(new Date().getFullYear() - 1 - i);
          return [year, year];
        }))}
        <label>${t('findings.rule')}<br><input .value=${this.place.filters.get('rule') ?? ''} placeholder="T3-BALANCE" size="14"
          @change=${(event: Event) => go(here({rule: (event.target as HTMLInputElement).value.toUpperCase()}))}></label>
        <button @click=${() => this.download()}>${t('chart.csv')}</button>
      </form>
      ${this.region()}
      ${has('reviewer') ? nothing : html`<p class="small soft no-print">${t('findings.role')} <button class="quiet" @click=${() => dispatchEvent(new Event('sign-in'))}>${t('sign.in')}</button></p>`}
      ${this.trouble ? html`<p class="note bad" role="alert">${this.trouble}</p>` : nothing}
      ${stateOf(this.asking, () => this.list())}`;
  }

  private region() {
    const said = this.place.filters.get('region');
    const words = this.asking.data?.region?.fullName ?? said ?? '';
    return said ? html`<div class="tags"><a class="tag" href=${here({region: ''})} aria-label=${t('find.without', words)}><span lang="zh-CN">${t('find.inRegion', words)}</span> ✕</a></div>` : nothing;
  }

  private choice(name: string, label: string, options: string[][]) {
    const chosen = this.place.filters.get(name) ?? '';
    return html`<label>${label}<br><select @change=${(event: Event) => go(here({[name]: (event.target as HTMLSelectElement).value}))}>
      <option value="">${t('find.any')}</option>
      ${options.map(([value = '', text = '']) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select></label>`;
  }

  private get all() {
    return [...(this.asking.data?.findings?.nodes ?? []), ...this.further.nodes].map(each => this.changed.get(each.id) ?? each);
  }

  private list() {
    const page = this.asking.data?.findings;
    if (!page) return unanswered();
    return html`${page?.totalCount == null ? nothing : html`<p class="soft small" role="status">${t('find.count', number(page.totalCount))}</p>`}
      ${this.all.length === 0 ? html`<p class="note">${t('findings.none')}</p>` : html`<ul class="list">${this.all.map(each => this.one(each))}</ul>`}
      ${more(this.further, this.further.next(page), after => this.variables(after))}`;
  }

  private one(finding: Finding) {
    return html`<li>
      <div class="tags">${severity(finding)}<span class="tag ${finding.status === 'CONFIRMED' ? 'good' : ''}">${t(`finding.${finding.status}`)}</span>
        ${finding.agency ? html`<a href=${agencyAt(finding.agency.id)} lang="zh-CN">${finding.agency.name}</a>` : nothing}
        ${finding.report ? html`<a href=${reportAt(finding.report.id)}>${finding.year}</a>` : finding.year}
        <a href=${here({rule: finding.rule})}><code>${finding.rule}</code></a></div>
      <p>${finding.message}</p>
      <details class="small"><summary>${t('findings.inputs', finding.inputs.length)}</summary>
        <table><tbody>${finding.inputs.map(input => html`<tr>
          <td>${input.year}</td><td>${input.indicator.label} <span class="soft">${t(`applicant.${input.applicant}`)}, ${t(`source.${input.source}`)}</span></td>
          <td class="number">${finding.report && input.year === finding.year
            ? html`<a class="figure" href=${figureAt(finding.report.id, input.indicator.code, input.applicant)}>${said(input)}</a>` : said(input)}</td></tr>`)}</tbody></table>
        <dl class="facts"><dt>${t('findings.difference')}</dt><dd>${finding.left === null ? '' : number(finding.left)} − ${finding.right === null ? '' : number(finding.right)} = ${finding.difference === null ? '?' : number(finding.difference)}</dd>
          <dt>${t('findings.fault')}</dt><dd>${t(`fault.${finding.fault}`)}</dd>
          ${finding.legalBasis ? html`<dt>${t('findings.basis')}</dt><dd lang="zh-CN">${finding.legalBasis}</dd>` : nothing}
          ${finding.note ? html`<dt>${t('findings.note')}</dt><dd>${finding.note}</dd>` : nothing}</dl></details>
      ${has('reviewer') ? html`<form class="row no-print" @submit=${(event: SubmitEvent) => this.review(event, finding)}>
        <label>${t('findings.note')}<br><input name="note" maxlength="500" .value=${finding.note ?? ''} size="40"></label>
        ${STATUSES.map(each => html`<button value=${each} ?disabled=${finding.status === each}>${t(`verdict.${each}` satisfies Text)}</button>`)}
      </form>` : nothing}</li>`;
  }

  private review(event: SubmitEvent, finding: Finding) {
    event.preventDefault();
    const given = STATUSES.find(each => each === (event.submitter as HTMLButtonElement | null)?.value);
    const note = String(new FormData(event.target as HTMLFormElement).get('note') ?? '').trim();
    if (!given) return;
    change(verdict, {id: finding.id, verdict: given, note: note || null, language: languageName()}).then(
      ({data, troubles}) => {
        this.trouble = troubles[0]?.message ?? '';
        if (data.reviewFinding) this.changed = new Map(this.changed).set(finding.id, data.reviewFinding);
      },
      (failure: unknown) => (this.trouble = failure instanceof Unanswered ? `${failure.message} ${failure.code}` : String(failure)),
    );
  }

  private download() {
    save('findings.csv', csv([
      ['agency', 'year', 'rule', 'severity', 'status', 'fault', 'left', 'right', 'difference', 'message', 'note'],
      ...this.all.map(each => [each.agency?.name ?? null, each.year, each.rule, each.severity, each.status, each.fault, each.left, each.right, each.difference, each.message, each.note]),
    ]));
  }
}

const said = (input: Finding['inputs'][number]) => (input.value === null ? input.raw || t('status.none') : inWords({value: input.value, status: 'REPORTED'}));

customElements.define('nianbao-findings', FindingsView);
