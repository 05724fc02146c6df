import {html, nothing} from 'lit';
import {Asking} from '../asking';
import {Element} from '../element';
import {number} from '../format';
import {graphql, type ResultOf, type VariablesOf} from '../graphql';
import {Further} from '../paging';
import {heading, more} from '../parts/pieces';
import '../parts/suggest';
import {stateOf, unanswered} from '../parts/states';
import {address, agencyAt, go, here, regionAt, type Place} from '../routing';
import {t, type Text} from '../texts';
import './browse';

const question = graphql(`
  query Agencies($filter: AgencyFilter, $after: String, $region: String!, $inRegion: Boolean!) {
    region(code: $region) @include(if: $inRegion) { code fullName }
    agencies(filter: $filter, first: 25, after: $after) {
      nodes { id name kind level sector provisional region { code fullName } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

type Agency = NonNullable<ResultOf<typeof question>['agencies']>['nodes'][number];
type Filter = NonNullable<VariablesOf<typeof question>['filter']>;

const LEVELS = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'] as const;
const KINDS = ['GOVERNMENT', 'DEPARTMENT', 'TOWNSHIP', 'INSTITUTION'] as const;

/** Looks bodies up by name, place, level, kind and system; all of it stands in the address. */
class FindView extends Element {
  static override properties = {place: {attribute: false}};
  declare place: Place;
  private readonly asking = new Asking(this, question);
  private readonly further = new Further<typeof question, Agency>(this, question, data => data.agencies);

  private said(name: string) {
    return this.place.filters.get(name) ?? '';
  }

  private get filter(): Filter {
    return {
      name: this.said('q').trim() || null,
      region: this.said('region') || null,
      sector: this.said('sector') || null,
      level: LEVELS.find(each => each === this.said('level')) ?? null,
      kind: KINDS.find(each => each === this.said('kind')) ?? null,
    };
  }

  private variables(after: string | null): VariablesOf<typeof question> {
    const region = this.said('region');
    return {filter: this.filter, after, region, inRegion: region !== ''};
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has('place')) return;
    this.further.clear();
    this.asking.ask(this.variables(null), true);
  }

  protected override render() {
    return html`${heading(t('find.title'))}<p class="lead">${t('find.lead')}</p>
      <form class="find" role="search" @submit=${(event: Event) => event.preventDefault()}>
        <nianbao-suggest .label=${t('find.label')} .hint=${t('find.hint')} .value=${this.said('q')} .regions=${true}
          @searched=${({detail}: CustomEvent<string>) => go(here({q: detail}))}></nianbao-suggest>
        <fieldset class="row"><legend class="hidden">${t('find.filters')}</legend>
          ${this.choice('level', t('find.level'), LEVELS.map(each => [each, t(`level.${each}` satisfies Text)]))}
          ${this.choice('kind', t('find.kind'), KINDS.map(each => [each, t(`kind.${each}` satisfies Text)]))}
        </fieldset>
      </form>
      ${this.active()}
      <nianbao-browse .place=${this.place}></nianbao-browse>
      <h2>${t('find.results')}</h2>
      ${stateOf(this.asking, () => this.results())}`;
  }

  private choice(name: string, label: string, options: string[][]) {
    const chosen = this.said(name);
    return html`<label>${label}<br><select @change=${(event: Event) => go(here({[name]: (event.target as HTMLSelectElement).value}))}>
      <option value="">${t('find.any')}</option>
      ${options.map(([value = '', text = '']) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select></label>`;
  }

  /** What narrows the list beside the choices above it, each to be taken away. */
  private active() {
    const region = this.asking.data?.region;
    const pills = [
      ['sector', this.said('sector')],
      ['region', this.said('region') && t('find.inRegion', region?.fullName ?? this.said('region'))],
    ].filter(([, text]) => text);
    return pills.length === 0 ? nothing : html`<div class="tags">${pills.map(([name = '', text]) =>
      html`<a class="tag" href=${here({[name]: ''})} aria-label=${t('find.without', text ?? '')}><span lang="zh-CN">${text}</span> ✕</a>`)}
      ${region ? html`<a href=${regionAt(region.code)}>${t('find.regionPage')}</a>` : nothing}
      <a href="/">${t('find.clear')}</a></div>`;
  }

  private results() {
    const page = this.asking.data?.agencies;
    const all = [...(page?.nodes ?? []), ...this.further.nodes];
    if (!page) return unanswered();
    if (all.length === 0) return html`<p class="note">${t('find.none')} ${t('find.none.hint')}</p>`;
    const next = this.further.next(page);
    return html`${page?.totalCount == null ? nothing : html`<p class="soft small" role="status">${t('find.count', number(page.totalCount))}</p>`}
      <ul class="list">${all.map(agency => html`<li>
        <a class="what" href=${agencyAt(agency.id)} lang="zh-CN">${agency.name}</a>
        <div class="tags">
          <span lang="zh-CN">${agency.region?.fullName ?? t('agency.no.region')}</span>
          ${agency.level ? html`<span>${t(`level.${agency.level}`)}</span>` : nothing}
          <span>${t(`kind.${agency.kind}`)}</span>
          ${agency.sector ? html`<a href=${address('/', {sector: agency.sector})} lang="zh-CN">${agency.sector}</a>` : nothing}
          ${agency.provisional ? html`<span class="tag warn">${t('agency.provisional')}</span>` : nothing}
        </div></li>`)}</ul>
      ${more(this.further, next, after => this.variables(after))}`;
  }
}

customElements.define('nianbao-find', FindView);
