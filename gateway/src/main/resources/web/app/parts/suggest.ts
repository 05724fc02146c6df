import {html, nothing} from 'lit';
import {ask} from '../api';
import {Element} from '../element';
import {graphql, type ResultOf} from '../graphql';
import {agencyAt, go, regionAt} from '../routing';
import {t} from '../texts';

const question = graphql(`
  query Suggest($text: String!) {
    search(text: $text, kind: AGENCY, first: 7) {
      nodes { field snippet agency { id name region { fullName } } }
    }
    provinces: regions(filter: {name: $text, level: PROVINCE}, first: 2) { nodes { ...PlaceFields } }
    prefectures: regions(filter: {name: $text, level: PREFECTURE}, first: 2) { nodes { ...PlaceFields } }
    counties: regions(filter: {name: $text, level: COUNTY}, first: 3) { nodes { ...PlaceFields } }
  }
  fragment PlaceFields on Region { code name fullName }
`);

type Answer = ResultOf<typeof question>;

/** A body or region that is proposed; `former` where a former name was found. */
export interface Found {
  id: string;
  name: string;
  beside: string;
  target: string;
  former?: string;
}

const PAUSE = 180;

/**
 * A field that proposes bodies and regions while somebody types, as a combobox with a list (WAI-ARIA practices). Sends
 * `chosen` with what was picked, unless nobody cancels it: then the page goes there; `searched` with the text on Enter.
 */
class Suggest extends Element {
  static override properties = {
    label: {}, hint: {}, value: {}, regions: {type: Boolean},
    found: {state: true}, open: {state: true}, active: {state: true},
  };
  declare label: string;
  declare hint: string;
  /** What the address says is searched for. */
  declare value: string;
  /** Whether regions are proposed as well. */
  declare regions: boolean;
  declare found: Found[];
  declare open: boolean;
  declare active: number;
  private pause = 0;
  private asked: AbortController | null = null;

  constructor() {
    super();
    this.found = [];
    this.open = false;
    this.active = -1;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.close();
  }

  private get field() {
    return this.querySelector<HTMLInputElement>('input');
  }

  protected override render() {
    const picked = this.found[this.active];
    return html`<label for="suggest">${this.label}</label>
      <div class="suggest">
        <input id="suggest" type="search" role="combobox" autocomplete="off" autocapitalize="off" spellcheck="false"
          aria-autocomplete="list" aria-controls="suggestions" aria-expanded=${this.open && this.found.length > 0}
          aria-activedescendant=${picked ? `suggestion-${this.active}` : nothing}
          .value=${this.value} placeholder=${this.hint}
          @input=${(event: InputEvent) => !event.isComposing && this.typed()} @compositionend=${() => this.typed()}
          @keydown=${(event: KeyboardEvent) => this.pressed(event)} @blur=${() => this.close()}>
        <ul id="suggestions" role="listbox" aria-label=${t('suggest.list')} ?hidden=${!this.open || this.found.length === 0}>
          ${this.found.map((each, i) => html`<li id="suggestion-${i}" role="option" aria-selected=${i === this.active}
            @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => this.choose(each)}>
            <span lang="zh-CN">${each.former ?? each.name}</span>
            <small lang=${each.former ? nothing : 'zh-CN'}>${each.former ? html`${t('suggest.former')} <span lang="zh-CN">${each.name}</span>` : each.beside}</small></li>`)}
        </ul>
        <span class="hidden" role="status">${this.open ? t('suggest.count', this.found.length) : ''}</span>
      </div>`;
  }

  private typed() {
    clearTimeout(this.pause);
    this.asked?.abort();
    this.active = -1;
    const text = this.field?.value.trim() ?? '';
    if (text === '') {
      this.close();
      if (this.value !== '') this.tell('searched', '');
      return;
    }
    this.pause = window.setTimeout(() => void this.look(text), PAUSE);
  }

  /** Only the last question counts: the ones before it are broken off. */
  private async look(text: string) {
    this.asked = new AbortController();
    const {signal} = this.asked;
    const answer = await ask(question, {text}, signal).catch(() => null);
    if (signal.aborted || !this.isConnected) return;
    this.found = [...(this.regions ? regionsIn(answer?.data, text) : []), ...bodiesIn(answer?.data)];
    this.active = -1;
    this.open = document.activeElement === this.field;
  }

  private pressed(event: KeyboardEvent) {
    if (event.isComposing) return;
    const size = this.found.length;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        if (size === 0) return;
        event.preventDefault();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        this.active = this.active < 0 ? (step > 0 ? 0 : size - 1) : (this.active + step + size) % size;
        this.open = true;
        return;
      }
      case 'Escape':
        if (!this.open) return;
        event.preventDefault();
        this.close();
        return;
      case 'Enter': {
        event.preventDefault();
        const picked = this.open ? this.found[this.active] : undefined;
        const text = this.field?.value.trim() ?? '';
        this.close();
        if (picked) this.choose(picked);
        else this.tell('searched', text);
      }
    }
  }

  private choose(picked: Found) {
    this.close();
    if (this.tell('chosen', picked)) go(picked.target);
    if (this.field) this.field.value = this.value;
  }

  private tell(name: 'chosen' | 'searched', detail: unknown) {
    return this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, cancelable: true}));
  }

  private close() {
    clearTimeout(this.pause);
    this.asked?.abort();
    this.open = false;
    this.active = -1;
  }
}

const REGIONS = 3;

/** Places of which the text is the beginning of the name come first, larger ones before smaller ones. */
const regionsIn = (data: Answer | undefined, text: string): Found[] =>
  [data?.provinces, data?.prefectures, data?.counties]
    .flatMap(each => each?.nodes ?? [])
    .sort((a, b) => Number(b.name.startsWith(text)) - Number(a.name.startsWith(text)))
    .slice(0, REGIONS)
    .map(each => ({id: each.code, name: each.fullName, beside: t('find.region'), target: regionAt(each.code)}));

const bodiesIn = (data: Answer | undefined): Found[] =>
  (data?.search?.nodes ?? []).flatMap(hit => hit.agency ? [{
    id: hit.agency.id,
    name: hit.agency.name,
    beside: hit.agency.region?.fullName ?? t('agency.no.region'),
    target: agencyAt(hit.agency.id),
    ...(hit.field === 'FORMER_NAME' ? {former: hit.snippet} : {}),
  }] : []);

customElements.define('nianbao-suggest', Suggest);
