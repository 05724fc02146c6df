import {html, nothing} from 'lit';
import {Asking} from '../asking';
import {Element} from '../element';
import {number} from '../format';
import {graphql, type ResultOf, type VariablesOf} from '../graphql';
import {languageName} from '../language';
import {COUNTRY, crumbs, heading, more, regionFields} from '../parts/pieces';
import {stateOf, unanswered} from '../parts/states';
import {Further} from '../paging';
import {address, agencyAt, go, here, regionAt, type Place} from '../routing';
import {t, type Text} from '../texts';
import {divisionsChart, divisionsOf, type Division} from './divisions';
import {rankingFields, rankingTable, totalFields, totalsChart} from './totals';

const missingFields = graphql(`
  fragment MissingFields on MissingReportConnection {
    nodes { lastYear reason agency { id name region { fullName } successors { agency { id name } } } }
    pageInfo { hasNextPage endCursor }
  }
`);

const missingQuestion = graphql(
  `
  query Missing($year: Int!, $missing: BodyFilter!, $after: String) {
    missingReports(year: $year, filter: $missing, first: 50, after: $after) { ...MissingFields }
  }
`,
  [missingFields],
);

const question = graphql(
  `
  query Region($code: String!, $language: Language!, $filter: TotalsFilter!, $oneYear: TotalsFilter!, $year: Int!,
      $measure: MeasureName!, $peers: PeerGroupInput!, $missing: BodyFilter!, $bodies: TotalsFilter!) {
    region(code: $code) {
      ...RegionFields
      formerly { code name untilYear }
      children(first: 100) { nodes { code name } pageInfo { hasNextPage } }
    }
    totals(indicators: ["outcome.received"], groupBy: [YEAR], filter: $filter) { ...TotalFields }
    parts: totals(indicators: [], measures: [$measure], groupBy: [REGION], filter: $oneYear) { ...TotalFields }
    highest: ranking(measure: $measure, year: $year, peers: $peers, first: 5) { ...RankingFields }
    lowest: ranking(measure: $measure, year: $year, peers: $peers, first: 5, order: ASCENDING) { ...RankingFields }
    missingReports(year: $year, filter: $missing, first: 20) { ...MissingFields }
    measures { name label(language: $language) }
    systems: coverage(groupBy: [SECTOR], filter: $bodies) { expected sector }
  }
`,
  [regionFields, totalFields, rankingFields, missingFields],
);

type Answer = ResultOf<typeof question>;

type Missing = ResultOf<typeof missingFields>;

const LEVELS = ['COUNTY', 'PREFECTURE', 'PROVINCE', 'TOWNSHIP'] as const;
const MEASURES = ['DISCLOSURE_RATE', 'FULL_DISCLOSURE_RATE', 'DENIAL_RATE', 'NOT_AVAILABLE_RATE', 'NOT_PROCESSED_RATE', 'CARRY_OVER_RATE', 'NATURAL_PERSON_SHARE'] as const;
const FIRST_YEAR = 2008;

/** A region: what its bodies were asked over the years, its parts beside each other, who stands out and who has not reported. */
class RegionView extends Element {
  static override properties = {place: {attribute: false}};
  declare place: Place;
  private readonly asking = new Asking(this, question);
  private readonly further = new Further<typeof missingQuestion, Missing['nodes'][number]>(this, missingQuestion, data => data.missingReports);

  private get code() {
    return this.place.id || COUNTRY;
  }

  private get year() {
    return Number(this.place.filters.get('year')) || new Date().getFullYear() - 1;
  }

  private get measure() {
    return MEASURES.find(each => each === this.place.filters.get('measure')) ?? MEASURES[0];
  }

  private get level() {
    return LEVELS.find(each => each === this.place.filters.get('level')) ?? LEVELS[0];
  }

  private variables(): VariablesOf<typeof question> {
    const sector = this.place.filters.get('sector');
    const filter = {region: this.code, sectors: sector ? [sector] : null};
    return {
      code: this.code,
      language: languageName(),
      filter,
      bodies: {region: this.code, years: {from: this.year, to: this.year}},
      oneYear: {...filter, years: {from: this.year, to: this.year}},
      year: this.year,
      measure: this.measure,
      peers: {level: this.level, region: this.code, sector: sector ?? null},
      // The country is every region: naming it would leave out bodies whose place is not known.
      missing: {region: this.code === COUNTRY ? null : this.code, sector: sector ?? null},
    };
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('place')) this.further.clear();
    this.asking.ask(this.variables(), true);
  }

  protected override render() {
    return stateOf(this.asking, () => {
      const region = this.asking.data?.region;
      return region ? this.told(region) : html`${heading(t('absent.title'))}<p>${t('absent.text')}</p>`;
    }, 6, true);
  }

  private told(region: NonNullable<Answer['region']>) {
    const data = this.asking.data as Answer;
    const {document, variables} = {document: question, variables: this.asking.variables};
    const label = data.measures?.find(each => each.name === this.measure)?.label ?? t(`measure.${this.measure}`);
    const divisions = divisionsOf(region, region.children?.nodes ?? [], data.parts ?? []);
    return html`${region.code === COUNTRY ? nothing : crumbs(region)}${heading(region.code === COUNTRY ? t('find.allCountry') : region.fullName)}
      ${region.formerly.length > 0 ? html`<p class="small soft">${t('region.formerly')}: <span lang="zh-CN">${region.formerly.map(each => t('region.until', each.name, each.untilYear)).join('; ')}</span></p>` : nothing}
      <p class="lead">${t('region.lead')}</p>
      ${ways(divisions, region.children?.pageInfo.hasNextPage ?? false, data.parts !== null)}
      <p><a href=${address('/', {region: region.code === COUNTRY ? '' : region.code})}>${t('region.agencies')}</a>
        · <a href=${address('/findings', {region: region.code === COUNTRY ? '' : region.code, year: String(this.year)})}>${t('region.findings', this.year)}</a></p>
      ${data.totals ? totalsChart({name: region.name, totals: data.totals, document, variables}) : unanswered()}
      ${this.controls()}
      ${!data.parts ? unanswered() : divisions.length > 0 ? divisionsChart({name: region.name, year: this.year, label, divisions, provinces: region.code === COUNTRY, document, variables}) : nothing}
      <h2>${t('region.ranking', this.year, label)}</h2>
      <div class="grid wide">${rankingTable(t('region.best'), data.highest)}${rankingTable(t('region.worst'), data.lowest)}</div>
      ${this.missing(data.missingReports)}`;
  }

  private missing(page: Missing | null) {
    if (!page) return html`<h2>${t('region.missing', this.year)}</h2>${unanswered()}`;
    const {year, missing} = this.variables();
    const all = [...page.nodes, ...this.further.nodes];
    return html`<h2>${t('region.missing', this.year)}</h2>
      ${all.length === 0 ? html`<p class="soft">${t('region.missing.none')}</p>` : html`<p class="small soft">${t('region.missing.text')}</p>
        <ul class="list">${all.map(each => html`<li>${each.agency ? html`<a class="what" href=${agencyAt(each.agency.id)} lang="zh-CN">${each.agency.name}</a>` : nothing}
          <div class="tags"><span lang="zh-CN">${each.agency?.region?.fullName ?? t('agency.no.region')}</span><span>${t(`missing.${each.reason}` satisfies Text)}</span>
            ${each.agency?.successors?.flatMap(({agency}) => agency ?? []).map(next => html`<span>${t('agency.successors')}: <a href=${agencyAt(next.id)} lang="zh-CN">${next.name}</a></span>`)}
            ${each.lastYear ? html`<span>${t('region.missing.last', each.lastYear)}</span>` : nothing}</div></li>`)}</ul>
        ${more(this.further, this.further.next(page), after => ({year, missing, after}))}`}`;
  }

  private get systems(): [string, string][] {
    const known = [...(this.asking.data?.systems ?? [])].sort((a, b) => b.expected - a.expected);
    return known.flatMap(({sector}) => (sector === null ? [] : [[sector, sector] as [string, string]]));
  }

  private controls() {
    const select = (name: string, label: string, chosen: string, options: [string, string][]) => html`<label>${label}<br>
      <select @change=${(event: Event) => go(here({[name]: (event.target as HTMLSelectElement).value}))}>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}</select></label>`;
    const last = new Date().getFullYear() - 1;
    return html`<div class="row no-print controls">
      ${select('year', t('region.year'), String(this.year), Array.from({length: last - FIRST_YEAR + 1}, (_, i) => [String(last - i), String(last - i)]))}
      ${select('measure', t('region.measure'), this.measure, MEASURES.map(each => [each, t(`measure.${each}` satisfies Text)]))}
      ${select('level', t('region.level'), this.level, LEVELS.map(each => [each, t(`level.${each}` satisfies Text)]))}
      ${select('sector', t('find.sector'), this.place.filters.get('sector') ?? '', [['', t('find.any')], ...this.systems])}</div>`;
  }
}

/** The divisions below, each leading to its own page, with how many of its bodies have reported on the year. */
const ways = (divisions: readonly Division[], cut: boolean, known: boolean) => {
  const below = divisions.filter(each => !each.self);
  return below.length === 0 ? nothing : html`<nav aria-labelledby="below"><h2 id="below" class="small-heading">${t('find.below')}</h2><ul class="ways">${below.map(({code, name, total}) => html`
    <li class=${total || !known ? '' : 'none'}><a href=${regionAt(code)} lang="zh-CN">${name}</a>${total
      ? html` <small title=${t('region.reported.of')}>${number(total.coverage.reported)}/${number(total.coverage.expected)}</small>` : nothing}</li>`)}</ul>
    <p class="small soft">${known ? t('region.reported.of') : nothing}${cut ? html` ${t('batch.first', below.length)}` : nothing}</p></nav>`;
};

customElements.define('nianbao-region', RegionView);
