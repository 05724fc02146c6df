import {html, nothing} from 'lit';
import {Asking} from '../asking';
import {Element} from '../element';
import {graphql, type ResultOf, type VariablesOf} from '../graphql';
import {languageName} from '../language';
import {crumbs, heading, regionFields} from '../parts/pieces';
import {stateOf} from '../parts/states';
import {address, agencyAt, go, here, regionAt, type Place} from '../routing';
import {t, type Text} from '../texts';
import {partsChart, rankingFields, rankingTable, totalFields, totalsChart} from './totals';

const question = graphql(
  `
  query Region($code: String!, $language: Language!, $filter: TotalsFilter!, $oneYear: TotalsFilter!, $year: Int!,
      $measure: MeasureName!, $peers: PeerGroupInput!, $missing: BodyFilter!) {
    region(code: $code) { ...RegionFields }
    totals(indicators: ["outcome.received"], groupBy: [YEAR], filter: $filter) { ...TotalFields }
    parts: totals(indicators: [], measures: [$measure], groupBy: [REGION], filter: $oneYear) { ...TotalFields }
    highest: ranking(measure: $measure, year: $year, peers: $peers, first: 5) { ...RankingFields }
    lowest: ranking(measure: $measure, year: $year, peers: $peers, first: 5, order: ASCENDING) { ...RankingFields }
    missingReports(year: $year, filter: $missing, first: 50) {
      nodes { lastYear reason agency { id name } }
      pageInfo { hasNextPage }
    }
    measures { name label(language: $language) }
  }
`,
  [regionFields, totalFields, rankingFields],
);

type Answer = ResultOf<typeof question>;

/** The whole country (GB/T 2260). */
const COUNTRY = '100000';
const LEVELS = ['COUNTY', 'PREFECTURE', 'PROVINCE', 'TOWNSHIP'] as const;
const MEASURES = ['DISCLOSURE_RATE', 'FULL_DISCLOSURE_RATE', 'DENIAL_RATE', 'NOT_AVAILABLE_RATE', 'NOT_PROCESSED_RATE', 'CARRY_OVER_RATE', 'NATURAL_PERSON_SHARE'] as const;
const FIRST_YEAR = 2008;

/** A region: what its bodies were asked over the years, its parts beside each other, who stands out and who has not reported. */
class RegionView extends Element {
  static override properties = {place: {attribute: false}};
  declare place: Place;
  private readonly asking = new Asking(this, question);

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
      oneYear: {...filter, years: {from: this.year, to: this.year}},
      year: this.year,
      measure: this.measure,
      peers: {level: this.level, region: this.code, sector: sector ?? null},
      missing: {region: this.code, sector: sector ?? null},
    };
  }

  protected override willUpdate() {
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
    // The divisions below that any body is known of; what the region has of its own counts as one of its parts.
    const parts = (data.parts ?? []).flatMap(each => (each.region ? [each.region] : []));
    const children = parts.filter(each => each.code !== region.code);
    return html`${crumbs(region)}${heading(region.code === COUNTRY ? t('find.allCountry') : region.fullName)}
      <p class="lead">${t('region.lead')}</p>
      ${children.length > 0 ? html`<nav aria-label=${t('find.below')}><ul class="tags chips">${children.map(each =>
        html`<li><a class="tag" href=${regionAt(each.code)} lang="zh-CN">${each.name}</a></li>`)}</ul></nav>` : nothing}
      <p><a href=${address('/', {region: region.code === COUNTRY ? '' : region.code})}>${t('region.agencies')}</a></p>
      ${totalsChart({name: region.name, totals: data.totals ?? [], document, variables})}
      ${this.controls()}
      ${parts.length > 0 ? partsChart({name: region.name, year: this.year, label, self: region, totals: data.parts ?? [], document, variables}) : nothing}
      <h2>${t('region.ranking', this.year, label)}</h2>
      <div class="grid wide">${rankingTable(t('region.best'), data.highest)}${rankingTable(t('region.worst'), data.lowest)}</div>
      <h2>${t('region.missing', this.year)}</h2>${missing(data.missingReports)}`;
  }

  private controls() {
    const select = (name: string, label: string, chosen: string, options: [string, string][]) => html`<label>${label}<br>
      <select @change=${(event: Event) => go(here({[name]: (event.target as HTMLSelectElement).value}))}>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}</select></label>`;
    const last = new Date().getFullYear() - 1;
    return html`<div class="row no-print controls">
      ${select('year', t('region.year'), String(this.year), Array.from({length: last - FIRST_YEAR + 1}, (_, i) => [String(last - i), String(last - i)]))}
      ${select('measure', t('region.measure'), this.measure, MEASURES.map(each => [each, t(`measure.${each}` satisfies Text)]))}
      ${select('level', t('region.level'), this.level, LEVELS.map(each => [each, t(`level.${each}` satisfies Text)]))}</div>`;
  }
}

const missing = (page: Answer['missingReports']) => !page ? nothing : page.nodes.length === 0
  ? html`<p class="soft">${t('region.missing.none')}</p>`
  : html`<ul class="list">${page.nodes.map(each => html`<li>
      ${each.agency ? html`<a class="what" href=${agencyAt(each.agency.id)} lang="zh-CN">${each.agency.name}</a>` : nothing}
      ${each.lastYear ? html`<span class="soft small">${t('region.missing.last', each.lastYear)}</span>` : nothing}</li>`)}</ul>
    ${page.pageInfo.hasNextPage ? html`<p class="soft small">${t('batch.first', 50)}</p>` : nothing}`;

customElements.define('nianbao-region', RegionView);
