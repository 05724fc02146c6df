import {html, nothing} from 'lit';
import {graphql, type ResultOf, type VariablesOf} from '../graphql';
import type {Further} from '../paging';
import {address, regionAt, reportAt} from '../routing';
import {t} from '../texts';
import {failed} from './states';

export const regionFields = graphql(`
  fragment RegionFields on Region {
    code
    name
    fullName
    level
    ancestors { code name }
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

/** The whole country (GB/T 2260). */
export const COUNTRY = '100000';

/** The divisions above a place and the place itself, from the country down. */
export function crumbList(region: Region, target: (code: string) => string) {
  const above = [...(region.ancestors ?? [])].reverse();
  const all = [...above, region].filter(each => each.code !== COUNTRY);
  return html`<ol class="crumbs">
    <li><a href=${target(COUNTRY)}>${t('find.allCountry')}</a></li>
    ${all.map(each => html`<li><a href=${target(each.code)} lang="zh-CN">${each.name}</a></li>`)}
  </ol>`;
}

/** Where a body or region lies, each division leading to its own page. */
export const crumbs = (region: Region | null) => region
  ? html`<nav aria-label=${t('find.region')}>${crumbList(region, regionAt)}</nav>`
  : html`<ol class="crumbs"><li>${t('agency.no.region')}</li></ol>`;

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

/** The button below a list that brings its next page, where there is one. */
export function more<D extends object, T>(further: Further<D, T>, next: string | null, variables: (after: string) => VariablesOf<D>) {
  if (next === null) return nothing;
  const fetch = () => void further.fetch(variables(next));
  return further.failure
    ? failed(further.failure.troubles, fetch)
    : html`<p class="no-print"><button ?disabled=${further.fetching} @click=${fetch}>${t(further.fetching ? 'waiting' : 'more')}</button></p>`;
}
