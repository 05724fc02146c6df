import {html, nothing} from 'lit';
import {ask} from '../api';
import {Asking} from '../asking';
import {Element} from '../element';
import {graphql, type ResultOf, type VariablesOf} from '../graphql';
import {heading} from '../parts/pieces';
import {stateOf} from '../parts/states';
import {address, agencyAt, go, here, type Place} from '../routing';
import {t, type Text} from '../texts';

const question = graphql(`
  query Agencies($filter: AgencyFilter, $after: String) {
    agencies(filter: $filter, first: 25, after: $after) {
      nodes { id name kind level sector provisional region { code fullName } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Agency = NonNullable<ResultOf<typeof question>['agencies']>['nodes'][number];
type Filter = NonNullable<VariablesOf<typeof question>['filter']>;

const LEVELS = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'] as const;
const KINDS = ['GOVERNMENT', 'DEPARTMENT', 'TOWNSHIP', 'INSTITUTION'] as const;
const TYPING_PAUSE = 250;

/** Looks bodies up by name, place, level, kind and system; all of it stands in the address. */
class FindView extends Element {
  static override properties = {place: {attribute: false}, more: {state: true}};
  declare place: Place;
  declare more: Agency[];
  private readonly asking = new Asking(this, question);
  private cursor: string | null = null;
  private typing = 0;

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

  protected override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has('place')) return;
    this.more = [];
    this.cursor = null;
    this.asking.ask({filter: this.filter, after: null}, true);
  }

  protected override render() {
    return html`${heading(t('find.title'))}<p class="lead">${t('find.lead')}</p>
      <form class="find" role="search" @submit=${(event: Event) => event.preventDefault()}>
        <label for="name">${t('find.label')}</label>
        <input id="name" type="search" .value=${this.said('q')} placeholder=${t('find.hint')} autocomplete="off"
          @input=${(event: InputEvent) => this.typed(event.target as HTMLInputElement)}>
        <fieldset class="row"><legend class="hidden">${t('find.filters')}</legend>
          ${this.choice('level', t('find.level'), LEVELS.map(each => [each, t(`level.${each}` satisfies Text)]))}
          ${this.choice('kind', t('find.kind'), KINDS.map(each => [each, t(`kind.${each}` satisfies Text)]))}
        </fieldset>
      </form>
      ${this.active()}
      <h2>${t('find.results')}</h2>
      ${stateOf(this.asking, () => this.results())}`;
  }

  private typed(field: HTMLInputElement) {
    clearTimeout(this.typing);
    this.typing = window.setTimeout(() => go(here({q: field.value}), true), TYPING_PAUSE);
  }

  private choice(name: string, label: string, options: string[][]) {
    const chosen = this.said(name);
    return html`<label>${label}<br><select @change=${(event: Event) => go(here({[name]: (event.target as HTMLSelectElement).value}))}>
      <option value="">${t('find.any')}</option>
      ${options.map(([value = '', text = '']) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select></label>`;
  }

  private active() {
    const region = this.asking.data?.agencies?.nodes[0]?.region;
    const pills = [
      ['sector', this.said('sector')],
      ['region', this.said('region') && (region?.code === this.said('region') ? region.fullName : this.said('region'))],
    ].filter(([, text]) => text);
    return pills.length === 0 ? nothing : html`<div class="tags">${pills.map(([name = '', text]) =>
      html`<a class="tag" href=${here({[name]: ''})} lang="zh-CN">${text} ✕</a>`)}
      <a href="/">${t('find.clear')}</a></div>`;
  }

  private results() {
    const page = this.asking.data?.agencies;
    const all = [...(page?.nodes ?? []), ...this.more];
    if (page && all.length === 0) return html`<p class="note">${t('find.none')} ${t('find.none.hint')}</p>`;
    const next = this.more.length > 0 ? this.cursor : page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    return html`<ul class="list">${all.map(agency => html`<li>
        <a class="what" href=${agencyAt(agency.id)} lang="zh-CN">${agency.name}</a>
        <div class="tags">
          <span lang="zh-CN">${agency.region?.fullName ?? t('agency.no.region')}</span>
          ${agency.level ? html`<span>${t(`level.${agency.level}`)}</span>` : nothing}
          <span>${t(`kind.${agency.kind}`)}</span>
          ${agency.sector ? html`<a href=${address('/', {sector: agency.sector})} lang="zh-CN">${agency.sector}</a>` : nothing}
          ${agency.provisional ? html`<span class="tag warn">${t('agency.provisional')}</span>` : nothing}
        </div></li>`)}</ul>
      ${next ? html`<p><button @click=${() => void this.fetchMore(next)}>${t('more')}</button></p>` : nothing}`;
  }

  private async fetchMore(after: string) {
    const {data} = await ask(question, {filter: this.filter, after});
    this.cursor = data.agencies?.pageInfo.hasNextPage ? data.agencies.pageInfo.endCursor : null;
    this.more = [...this.more, ...(data.agencies?.nodes ?? [])];
  }
}

customElements.define('nianbao-find', FindView);
