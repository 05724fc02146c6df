import {html, nothing} from 'lit';
import {Asking} from '../asking';
import {Element} from '../element';
import {day, number, share} from '../format';
import {graphql, type ResultOf} from '../graphql';
import {languageName} from '../language';
import {chosen, toggle} from '../comparison';
import {figure, figureKey} from '../parts/figure';
import {partial, stateOf, unanswered} from '../parts/states';
import {crumbs, findingList, findingFields, heading, regionFields} from '../parts/pieces';
import {go, here, reportAt, type Place} from '../routing';
import {t, type Text} from '../texts';
import {axisOf, breakReason, inherited, outcomeFields, shareOf, turns, type Outcomes} from './history';
import {kin, kinFields} from './kin';
import {measureChart, measureFields} from './measures';
import {peersOf, peersQuestion} from './peers';
import {outcomesChart, receivedChart, type Told} from './outcomes';

const question = graphql(
  `
  query Agency($id: ID!, $applicant: Applicant!, $language: Language!) {
    agency(id: $id) {
      id
      name
      names { name fromYear toYear }
      creditCode
      kind
      level
      sector
      provisional
      region { ...RegionFields }
      predecessors { ...KinFields }
      successors { ...KinFields }
      requestOutcomes(applicant: $applicant) { ...OutcomeFields }
      measures { ...MeasureFields }
      reports(first: 40) { nodes { id year title edition scope publishedOn } }
      findings(first: 30, status: [OPEN, CONFIRMED]) { nodes { ...FindingFields } pageInfo { hasNextPage } }
    }
  }
`,
  [regionFields, kinFields, outcomeFields, measureFields, findingFields],
);

type Agency = NonNullable<ResultOf<typeof question>['agency']>;

const APPLICANTS = ['TOTAL', 'NATURAL_PERSON', 'ENTERPRISE', 'RESEARCH', 'CHARITY', 'LEGAL_SERVICE', 'OTHER_ORG'] as const;

/** A bureau over its years. */
class AgencyView extends Element {
  static override properties = {place: {attribute: false}};
  declare place: Place;
  private readonly asking = new Asking(this, question);
  private readonly peers = new Asking(this, peersQuestion);

  private get applicant() {
    const said = this.place.filters.get('applicant');
    return APPLICANTS.find(each => each === said) ?? 'TOTAL';
  }

  protected override willUpdate() {
    this.asking.ask({id: this.place.id, applicant: this.applicant, language: languageName()}, true);
    const years = this.asking.data?.agency?.reports?.nodes.map(report => report.year) ?? [];
    if (years.length > 0) this.peers.ask({id: this.place.id, years: {from: Math.min(...years), to: Math.max(...years)}});
  }

  protected override render() {
    return stateOf(this.asking, () => {
      const agency = this.asking.data?.agency;
      return agency ? this.told(agency) : html`${heading(t('absent.title'))}<p>${t('absent.text')}</p>`;
    }, 6, true);
  }

  private told(agency: Agency) {
    const reports = agency.reports?.nodes ?? [];
    const rows = agency.requestOutcomes ?? [];
    const flagged = new Map<number, number>();
    for (const {year} of agency.findings?.nodes ?? []) flagged.set(year, (flagged.get(year) ?? 0) + 1);
    const axis = {...axisOf(reports.length > 0 ? [...reports, ...inherited(rows, agency.id)] : rows, agency.names), flagged};
    axis.renames.push(...turns(rows, axis.renames));
    // Years before and after its own reports are another body's to answer for.
    const own = reports.map(report => report.year);
    const missing = axis.missing.filter(year => own.some(each => each < year) && own.some(each => each > year));
    const told: Told = {
      name: agency.name,
      own: agency.id,
      rows,
      axis,
      applicant: this.applicant,
      shares: this.place.filters.get('show') === 'shares',
      document: question,
      variables: this.asking.variables,
    };
    return html`${this.head(agency)}
      ${!agency.reports ? unanswered() : axis.years.length === 0 ? html`<p class="note">${t('agency.none')}</p>` : html`
        ${this.glance(agency, rows, missing)}
        <div class="between"><h2>${t('agency.requests')}</h2>${this.controls(told.shares)}</div>
        ${agency.requestOutcomes ? html`${outcomesChart(told)}${breaks(axis.breaks, rows)}${figureKey()}${receivedChart(told)}` : unanswered()}
        <h2>${t('measures.title')}</h2><p class="soft small">${t('measures.text')}</p>
        ${partial(this.peers.troubles, () => this.peers.again())}
        ${this.measures(agency, told)}`}
      <h2 id="findings">${t('findings.of')}</h2>
      ${agency.findings ? findingList(agency.findings.nodes) : unanswered()}
      <h2>${t('reports.title')}</h2>
      ${agency.reports ? reportList(reports, missing) : unanswered()}`;
  }

  private head(agency: Agency) {
    const former = agency.names.filter(each => each.name !== agency.name);
    const inComparison = chosen().includes(agency.id);
    return html`${crumbs(agency.region)}${heading(agency.name)}
      <div class="tags">
        ${agency.kind ? html`<span class="tag">${t(`kind.${agency.kind}`)}</span>` : nothing}
        ${agency.level ? html`<span class="tag">${t(`level.${agency.level}`)}</span>` : nothing}
        ${agency.sector ? html`<a class="tag" href=${`/?sector=${encodeURIComponent(agency.sector)}`} lang="zh-CN">${agency.sector}</a>` : nothing}
        ${agency.provisional ? html`<span class="tag warn" title=${t('agency.provisional.why')}>${t('agency.provisional')}</span>` : nothing}
        ${agency.creditCode ? html`<span>${t('agency.credit', agency.creditCode)}</span>` : nothing}
        <button class="no-print" aria-pressed=${inComparison} @click=${() => { toggle(agency.id); this.requestUpdate(); }}>
          ${t(inComparison ? 'agency.compare.remove' : 'agency.compare.add')}</button>
      </div>
      ${former.length > 0 ? html`<p class="small soft">${t('agency.formerly')}: ${former.map((each, i) =>
        html`${i > 0 ? '; ' : ''}<span lang="zh-CN">${each.name}</span>${each.fromYear ? ` (${each.fromYear}–${each.toYear ?? ''})` : ''}`)}</p>` : nothing}
      ${kin('agency.predecessors', agency.predecessors)}${kin('agency.successors', agency.successors)}`;
  }

  private glance(agency: Agency, rows: readonly Outcomes[], missing: readonly number[]) {
    const reports = agency.reports?.nodes ?? [];
    const span = reports.map(report => report.year);
    const last = rows.filter(row => !row.agency || row.agency.id === agency.id).at(-1);
    const granted = shareOf(last, last?.granted);
    return html`<dl class="glance">
      <div><dt>${t('agency.key.reports')}</dt><dd>${reports.length}</dd>
        <dd>${t('agency.key.span', Math.min(...span), Math.max(...span))}; ${
          missing.length > 0 ? t('agency.key.missing', missing.length, missing.join(', ')) : t('agency.key.whole')}</dd></div>
      ${last ? html`
        <div><dt>${t('agency.key.received', last.year)}</dt><dd>${figure(last.received, last.report?.id, this.applicant)}</dd></div>
        <div><dt>${t('agency.key.granted', last.year)}</dt><dd>${figure(last.granted, last.report?.id, this.applicant)}</dd>
          <dd>${granted === null ? nothing : t('agency.key.granted.of', number(last.concluded?.value ?? 0), share(granted))}</dd></div>` : nothing}
      <div><dt>${t('agency.key.findings')}</dt>
        <dd><a class="figure" href="#findings">${agency.findings?.nodes.length ?? '…'}${agency.findings?.pageInfo.hasNextPage ? '+' : ''}</a></dd></div>
    </dl>`;
  }

  private measures(agency: Agency, {name, axis, document, variables}: Told) {
    if (!agency.measures) return unanswered();
    const known = agency.measures.filter(each => each.points.some(point => point.value !== null));
    return known.length === 0
      ? html`<p class="soft">${t('measure.none')}</p>`
      : html`<div class="grid">${known.map(measured => measureChart({name, measured, axis, peers: peersOf(this.peers.data?.agency, measured.name), document, variables}))}</div>`;
  }

  private controls(shares: boolean) {
    const show = (value: string) => () => go(here({show: value}), true);
    return html`<div class="row no-print">
      <label>${t('applicant')} <select @change=${(event: Event) => go(here({applicant: (event.target as HTMLSelectElement).value}), true)}>
        ${APPLICANTS.map(each => html`<option value=${each === 'TOTAL' ? '' : each} ?selected=${each === this.applicant}>${t(`applicant.${each}` satisfies Text)}</option>`)}
      </select></label>
      <div class="choice" role="group" aria-label=${t('outcomes.show')}>
        <button aria-pressed=${!shares} @click=${show('')}>${t('outcomes.counts')}</button>
        <button aria-pressed=${shares} @click=${show('shares')}>${t('outcomes.shares')}</button>
      </div></div>`;
  }
}

const breaks = (all: readonly {year: number; label: string}[], rows: readonly Outcomes[]) =>
  all.length === 0 ? nothing : html`<section class="note small"><h2>${t('breaks.title')}</h2><ul>
    ${all.map(each => {
      const edition = rows.find(row => row.year === each.year)?.edition;
      return edition ? html`<li>${t('breaks.form', each.year, each.label, breakReason(edition))}</li>` : nothing;
    })}</ul></section>`;

function reportList(reports: NonNullable<Agency['reports']>['nodes'], missing: readonly number[]) {
  const all = [...reports.map(report => ({year: report.year, report})), ...missing.map(year => ({year, report: null}))];
  return html`<ul class="list">${all.sort((a, b) => b.year - a.year).map(({year, report}) => report
    ? html`<li><a class="what" href=${reportAt(report.id)} lang="zh-CN">${report.title}</a>
        <div class="tags"><span>${year}</span><span>${t(`edition.${report.edition}`)}</span><span>${t(`reports.scope.${report.scope}`)}</span>
          ${report.publishedOn ? html`<span>${t('reports.published', day(report.publishedOn))}</span>` : nothing}</div></li>`
    : html`<li class="soft">${t('missing.year.long', year)}</li>`)}</ul>`;
}

customElements.define('nianbao-agency', AgencyView);
