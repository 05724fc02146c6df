import {html, nothing} from 'lit';
import {Asking} from '../asking';
import {AT_MOST, chosen, toggle} from '../comparison';
import {Element} from '../element';
import {years} from '../format';
import {graphql, type ResultOf} from '../graphql';
import {languageName} from '../language';
import {heading} from '../parts/pieces';
import '../parts/suggest';
import type {Found} from '../parts/suggest';
import {stateOf, unanswered} from '../parts/states';
import {agencyAt, go, here, type Place} from '../routing';
import {t} from '../texts';
import {axisOf, outcomeFields} from './history';
import {measureChart, measureFields, topOf} from './measures';
import {outcomesChart} from './outcomes';

const question = graphql(
  `
  query Compare($ids: [ID!]!, $measures: [MeasureName!], $outcomes: Boolean!, $language: Language!) {
    nodes(ids: $ids) {
      __typename
      ... on Agency {
        id
        name
        names { name fromYear toYear }
        region { fullName }
        reports(first: 40) { nodes { year edition } }
        measures(names: $measures) { ...MeasureFields }
        requestOutcomes @include(if: $outcomes) { ...OutcomeFields }
      }
    }
  }
`,
  [measureFields, outcomeFields],
);

type Node = NonNullable<NonNullable<ResultOf<typeof question>['nodes']>[number]>;
type Agency = Extract<Node, {__typename: 'Agency'}>;

const MEASURES = ['DISCLOSURE_RATE', 'FULL_DISCLOSURE_RATE', 'DENIAL_RATE', 'NOT_AVAILABLE_RATE', 'NOT_PROCESSED_RATE', 'CARRY_OVER_RATE', 'NATURAL_PERSON_SHARE'] as const;
const OUTCOMES = 'outcomes';

/** Up to six bodies side by side, each in a small chart of its own, all on one scale and over the same years. */
class CompareView extends Element {
  static override properties = {place: {attribute: false}};
  declare place: Place;
  private readonly asking = new Asking(this, question);

  private get ids() {
    return (this.place.filters.get('ids')?.split(',') ?? chosen()).filter(Boolean).slice(0, AT_MOST);
  }

  private get shown() {
    const said = this.place.filters.get('show');
    return said === OUTCOMES ? OUTCOMES : (MEASURES.find(each => each === said) ?? MEASURES[0]);
  }

  protected override willUpdate() {
    if (this.ids.length === 0) return;
    const shown = this.shown;
    this.asking.ask({ids: this.ids, measures: shown === OUTCOMES ? [MEASURES[0]] : [shown], outcomes: shown === OUTCOMES, language: languageName()}, true);
  }

  protected override render() {
    return html`${heading(t('compare.title'))}<p class="lead">${t('compare.lead', AT_MOST)}</p>
      ${this.ids.length < AT_MOST ? html`<form class="find no-print" role="search" @submit=${(event: Event) => event.preventDefault()}>
        <nianbao-suggest .label=${t('compare.add')} .hint=${t('find.hint')} .value=${''} @chosen=${(event: CustomEvent<Found>) => this.putIn(event)}></nianbao-suggest></form>` : nothing}
      ${this.ids.length === 0
        ? html`<p class="note">${t('compare.none')} <a href="/">${t('nav.find')}</a></p>`
        : html`<div class="row no-print"><label>${t('compare.show')}<br><select @change=${(event: Event) => go(here({show: (event.target as HTMLSelectElement).value}))}>
            ${[...MEASURES, OUTCOMES].map(each => html`<option value=${each} ?selected=${each === this.shown}>${each === OUTCOMES ? t('outcomes.title') : t(`measure.${each as (typeof MEASURES)[number]}`)}</option>`)}
          </select></label></div>
          ${stateOf(this.asking, () => this.multiples(), 6, true)}`}`;
  }

  private multiples() {
    const found = (this.asking.data?.nodes ?? []).filter((each): each is Agency => each?.__typename === 'Agency');
    const all = found.flatMap(agency => agency.reports?.nodes.map(report => report.year) ?? []);
    const span = all.length > 0 ? years(Math.min(...all), Math.max(...all)) : [];
    const top = Math.max(...found.flatMap(agency => (agency.measures ?? []).map(each => topOf(each))), 0.1);
    return html`<div class="grid multiples">${found.map(agency => this.one(agency, span, top))}</div>`;
  }

  private one(agency: Agency, span: number[], top: number) {
    const reports = agency.reports?.nodes ?? [];
    const axis = {...axisOf(reports, agency.names), years: span, missing: span.filter(year => !reports.some(report => report.year === year))};
    const heading = html`<span class="between"><a href=${agencyAt(agency.id)} lang="zh-CN">${agency.name}</a>
      <button class="quiet no-print" @click=${() => this.takeOut(agency.id)} aria-label="${t('agency.compare.remove')}: ${agency.name}">✕</button></span>`;
    const common = {name: agency.name, title: agency.name, heading, axis, document: question, variables: this.asking.variables};
    if (this.shown === OUTCOMES ? !agency.requestOutcomes : !agency.measures) return html`<section><h2 class="small-heading">${heading}</h2>${unanswered()}</section>`;
    if (this.shown === OUTCOMES) {
      return outcomesChart({...common, rows: agency.requestOutcomes ?? [], applicant: 'TOTAL', shares: true});
    }
    const measured = agency.measures?.[0];
    return measured
      ? measureChart({...common, measured, peers: [], top})
      : html`<p class="soft">${t('measure.none')}</p>`;
  }

  private putIn(event: CustomEvent<Found>) {
    event.preventDefault();
    const {id} = event.detail;
    if (this.ids.includes(id)) return;
    const all = [...this.ids, id];
    if (!chosen().includes(id)) toggle(id);
    go(here({ids: all.join(',')}));
  }

  private takeOut(id: string) {
    const left = this.ids.filter(each => each !== id);
    if (chosen().includes(id)) toggle(id);
    go(here({ids: left.join(',')}));
  }
}

customElements.define('nianbao-compare', CompareView);
