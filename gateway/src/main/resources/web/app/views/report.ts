import {html, nothing} from 'lit';
import {Asking} from '../asking';
import {Element} from '../element';
import {day} from '../format';
import {graphql, type ResultOf} from '../graphql';
import {languageName} from '../language';
import {figureAt, figureKey, inWords} from '../parts/figure';
import {crumbs, findingFields, findingList, heading, regionFields, severity} from '../parts/pieces';
import {scrolling} from '../parts/chart';
import {stateOf, unanswered} from '../parts/states';
import {agencyAt, type Place} from '../routing';
import {t} from '../texts';

const question = graphql(
  `
  query Report($id: ID!, $language: Language!) {
    report(id: $id) {
      id
      year
      title
      edition
      scope
      publishedOn
      indexNumber
      agency { id name region { ...RegionFields } }
      document { path name mediaType }
      problems { severity code message where }
      sections { number heading text }
      findings(first: 100) { ...FindingFields }
      observations {
        indicator { code label(language: $language) byApplicant }
        applicant
        value
        status
        evidence { source }
      }
    }
  }
`,
  [regionFields, findingFields],
);

type Report = NonNullable<ResultOf<typeof question>['report']>;
type Observation = NonNullable<Report['observations']>[number];

/** One report as it was read: its figures, what it contradicts, what was met while reading, its text. */
class ReportView extends Element {
  static override properties = {place: {attribute: false}, beside: {attribute: false}};
  declare place: Place;
  /** True where the text stands beside the figures, as for a draft that was just handed in. */
  declare beside: boolean;
  private readonly asking = new Asking(this, question);

  protected override willUpdate() {
    this.asking.ask({id: this.place.id, language: languageName()});
  }

  protected override render() {
    return stateOf(this.asking, () => {
      const report = this.asking.data?.report;
      if (report && this.beside) return sideBySide(report);
      return report ? told(report) : html`${heading(t('absent.title'))}<p>${t('absent.text')}</p>`;
    }, 8, true);
  }
}

const told = (report: Report) => html`
  ${crumbs(report.agency?.region ?? null)}${heading(report.title)}
  <div class="tags">
    ${report.agency ? html`<a href=${agencyAt(report.agency.id)} lang="zh-CN">${report.agency.name}</a>` : nothing}
    <span class="tag">${t(`edition.${report.edition}`)}</span><span class="tag">${t(`reports.scope.${report.scope}`)}</span>
    ${report.publishedOn ? html`<span>${t('reports.published', day(report.publishedOn))}</span>` : nothing}
    ${report.indexNumber ? html`<span>${t('report.index', report.indexNumber)}</span>` : nothing}
    ${report.document ? html`<a href=${report.document.path} download>${t('evidence.download')}</a>` : nothing}
  </div>
  ${result(report)}
  <h2>${t('report.text')}</h2>${text(report, false)}`;

/** What the reader made of it on one side, what it read on the other. */
const sideBySide = (report: Report) => html`<div class="beside">
  <div>${result(report)}</div>
  <div><h2>${t('report.text')}</h2>${text(report, true)}</div></div>`;

const result = (report: Report) => html`
  <h2>${t('findings.of')}</h2>${report.findings ? findingList(report.findings) : unanswered()}
  <h2>${t('report.problems')}</h2>${report.problems ? problemList(report.problems) : unanswered()}
  <h2>${t('report.figures')}</h2>${report.observations ? figures(report) : unanswered()}${figureKey()}`;

export const problemList = (problems: NonNullable<Report['problems']>) => problems.length === 0
  ? html`<p class="soft">${t('report.problems.none')}</p>`
  : html`<ul class="list">${problems.map(each => html`<li>
      <div class="tags">${severity(each)}<code>${each.code}</code>${each.where ? html`<span>${each.where}</span>` : nothing}</div><div>${each.message}</div></li>`)}</ul>`;

const text = (report: Report, open: boolean) => !report.sections ? unanswered() : report.sections.map(each => html`
  <details class="card" ?open=${open}><summary lang="zh-CN"><strong>${each.heading || t('report.preface')}</strong></summary>
    <div lang="zh-CN">${each.text.split('\n').map(line => html`<p>${line}</p>`)}</div></details>`);

const APPLICANTS = ['TOTAL', 'NATURAL_PERSON', 'ENTERPRISE', 'RESEARCH', 'CHARITY', 'LEGAL_SERVICE', 'OTHER_ORG'] as const;

/** One row an indicator and source, one column an applicant where the form has them. */
function figures(report: Report) {
  const rows = new Map<string, Observation[]>();
  for (const each of report.observations ?? []) {
    const key = `${each.evidence.source} ${each.indicator.code}`;
    rows.set(key, [...(rows.get(key) ?? []), each]);
  }
  const columns = APPLICANTS.filter(applicant => report.observations?.some(each => each.applicant === applicant));
  const cell = (row: Observation[], applicant: (typeof APPLICANTS)[number]) => {
    const found = row.find(each => each.applicant === applicant);
    return found
      ? html`<a class="figure ${found.status}" href=${figureAt(report.id, found.indicator.code, applicant)}>${found.status === 'APPROXIMATE' ? '≈' : ''}${inWords(found)}</a>`
      : nothing;
  };
  return scrolling(t('report.figures'), html`<table><thead><tr><th scope="col">${t('report.indicator')}</th>
    ${columns.map(applicant => html`<th scope="col" class="number">${t(`applicant.${applicant}`)}</th>`)}<th scope="col">${t('evidence.stands')}</th></tr></thead>
    <tbody>${[...rows.values()].map(row => html`<tr><th scope="row" class="words">${row[0]?.indicator.label}</th>
      ${columns.map(applicant => html`<td class="number">${cell(row, applicant)}</td>`)}
      <td class="small soft">${t(`source.${row[0]?.evidence.source ?? 'FORM'}`)}</td></tr>`)}</tbody></table>`);
}

customElements.define('nianbao-report', ReportView);
