import {html, nothing} from 'lit';
import {graphql, type ResultOf} from '../graphql';
import {address, regionAt, reportAt} from '../routing';
import {t} from '../texts';

export const regionFields = graphql(`
  fragment RegionFields on Region {
    code
    name
    fullName
    level
    parent { code name level parent { code name level parent { code name level } } }
  }
`);

export const findingFields = graphql(`
  fragment FindingFields on Finding {
    id
    year
    rule
    severity
    status
    fault
    message(language: $language)
    report { id }
  }
`);

type Region = ResultOf<typeof regionFields>;
export type Finding = ResultOf<typeof findingFields>;

/** The view's heading: focus goes to it when the view opens. */
export const heading = (text: string) => html`<h1 tabindex="-1">${text}</h1>`;

/** The divisions above, each leading to its own page. */
export function crumbs(region: Region | null) {
  if (!region) return html`<ol class="crumbs"><li>${t('agency.no.region')}</li></ol>`;
  const above = [region.parent?.parent?.parent, region.parent?.parent, region.parent, region];
  return html`<nav aria-label=${t('find.region')}><ol class="crumbs">
    ${above.map(each => each && each.level !== 'NATIONAL'
      ? html`<li><a href=${regionAt(each.code)} lang="zh-CN">${each.name}</a></li>` : nothing)}
  </ol></nav>`;
}

export const severity = (finding: {severity: Finding['severity']}) =>
  html`<span class="tag ${{ERROR: 'bad', WARNING: 'warn', INFO: ''}[finding.severity]}">${t(`severity.${finding.severity}`)}</span>`;

export const findingList = (findings: readonly Finding[]) =>
  findings.length === 0
    ? html`<p class="soft">${t('findings.none')}</p>`
    : html`<ul class="list">${findings.map(finding => html`<li>
        <div class="tags">${severity(finding)}
          <strong>${finding.report ? html`<a href=${reportAt(finding.report.id)}>${finding.year}</a>` : finding.year}</strong>
          <a href=${address('/findings', {rule: finding.rule})}><code>${finding.rule}</code></a>
          <span>${t(`finding.${finding.status}`)}</span></div>
        <div>${finding.message}</div></li>`)}</ul>`;
