import {html, nothing} from 'lit';
import {Asking} from '../asking';
import {Element} from '../element';
import {number} from '../format';
import {graphql, type ResultOf} from '../graphql';
import {COUNTRY, crumbList, regionFields} from '../parts/pieces';
import {failed, waiting} from '../parts/states';
import {here, type Place} from '../routing';
import {t} from '../texts';

const question = graphql(
  `
  query Browse($code: String!, $bodies: TotalsFilter!) {
    region(code: $code) {
      ...RegionFields
      children(first: 100) { nodes { code name } pageInfo { hasNextPage } }
    }
    places: coverage(groupBy: [REGION], filter: $bodies) { expected region { code } }
    systems: coverage(groupBy: [SECTOR], filter: $bodies) { expected sector }
  }
`,
  [regionFields],
);

type Answer = ResultOf<typeof question>;

/** Ways down to bodies without a name to type: the tree of regions and the systems of departments, each with how many bodies are known there. */
class Browse extends Element {
  static override properties = {place: {attribute: false}};
  declare place: Place;
  private readonly asking = new Asking(this, question);

  protected override willUpdate() {
    const region = this.place.filters.get('region') || COUNTRY;
    const year = new Date().getFullYear() - 1;
    this.asking.ask({code: region, bodies: {region, years: {from: year, to: year}}}, true);
  }

  protected override render() {
    if (this.asking.failure) return failed(this.asking.troubles, () => this.asking.again());
    const data = this.asking.data;
    return data ? html`<div class="browse">${byRegion(data)}${bySystem(data, this.place.filters.get('sector') ?? '')}</div>` : waiting(3);
  }
}

/** Bodies known of at a place; null when nobody said. */
const bodiesAt = (data: Answer, code: string) => data.places?.find(each => each.region?.code === code)?.expected ?? (data.places ? 0 : null);

const counted = (bodies: number | null) => bodies === null ? nothing : html` <small>${number(bodies)}</small>`;

function byRegion(data: Answer) {
  const region = data.region;
  if (!region) return nothing;
  const below = (region.children?.nodes ?? []).map(each => ({...each, bodies: bodiesAt(data, each.code)}));
  return html`<nav class="card" aria-labelledby="browse-region"><h3 id="browse-region">${t('browse.region')}</h3>
    ${crumbList(region, code => here({region: code === COUNTRY ? '' : code}))}
    ${below.length === 0 ? html`<p class="soft small">${t('browse.lowest')}</p>` : html`<ul class="ways">${below.map(each => html`<li class=${each.bodies === 0 ? 'none' : ''}>
      <a href=${here({region: each.code})} lang="zh-CN">${each.name}</a>${counted(each.bodies)}</li>`)}</ul>
      ${data.places ? html`<p class="soft small">${t('browse.counts')}</p>` : nothing}`}</nav>`;
}

function bySystem(data: Answer, chosen: string) {
  const systems = (data.systems ?? []).filter(each => each.sector !== null).sort((a, b) => b.expected - a.expected);
  return systems.length === 0 ? nothing : html`<nav class="card" aria-labelledby="browse-sector"><h3 id="browse-sector">${t('browse.sector')}</h3>
    <ul class="ways">${systems.map(({sector, expected}) => html`<li>
      <a href=${here({sector: sector === chosen ? '' : (sector ?? '')})} aria-current=${sector === chosen ? 'true' : nothing} lang="zh-CN">${sector}</a>${counted(expected)}</li>`)}</ul></nav>`;
}

customElements.define('nianbao-browse', Browse);
