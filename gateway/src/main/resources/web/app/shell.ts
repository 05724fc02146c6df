import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {Element} from './element';
import {language, speak} from './language';
import {heading} from './parts/pieces';
import './parts/evidence';
import './parts/sign-in';
import {follow, here, go, place, type Place, type View} from './routing';
import {t, type Text} from './texts';
import './views/agency';
import './views/compare';
import './views/find';
import './views/findings';
import './views/region';
import './views/report';
import './views/upload';

const NAVIGATION: {view: View; href: string; text: Text}[] = [
  {view: 'find', href: '/', text: 'nav.find'},
  {view: 'regions', href: '/regions', text: 'nav.regions'},
  {view: 'compare', href: '/compare', text: 'nav.compare'},
  {view: 'findings', href: '/findings', text: 'nav.findings'},
  {view: 'upload', href: '/upload', text: 'nav.upload'},
];

/** The frame around every view: navigation, language, colours, the open evidence. */
class Shell extends Element {
  static override properties = {place: {state: true}};
  declare place: Place;
  private shown = '';

  constructor() {
    super();
    this.place = place();
  }

  override connectedCallback() {
    super.connectedCallback();
    const arrive = () => (this.place = place());
    addEventListener('place-change', arrive);
    addEventListener('popstate', arrive);
    addEventListener('language-change', () => this.requestUpdate());
    addEventListener('comparison-change', () => this.requestUpdate());
    addEventListener('click', follow);
    addEventListener('beforeprint', () => this.querySelectorAll('details').forEach(each => (each.open = true)));
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => dispatchEvent(new Event('theme-change')));
    const theme = localStorage.getItem('nianbao.theme');
    if (theme) document.documentElement.dataset['theme'] = theme;
  }

  /** A new view begins at its top, and its heading is read out. */
  protected override updated() {
    const shown = `${this.place.view}/${this.place.id}`;
    if (this.shown === shown) return;
    const first = this.shown === '';
    this.shown = shown;
    if (first) return;
    scrollTo(0, 0);
    this.querySelector<HTMLElement>('main')?.focus({preventScroll: true});
  }

  protected override render() {
    const figure = this.place.filters.get('figure');
    return html`<a class="skip" href="#content">${t('skip')}</a>
      <header class="top"><div>
        <a class="brand" href="/"><img src="/icon.svg" alt="" width="26" height="26">${t('brand')}</a>
        <nav class="main" aria-label=${t('nav.main')}>
          ${NAVIGATION.map(({view, href, text}) => html`<a href=${href} aria-current=${this.place.view === view ? 'page' : nothing}>${t(text)}</a>`)}
        </nav>
        <div class="tools">
          <button class="quiet" lang=${language() === 'zh' ? 'en' : 'zh-CN'} @click=${() => this.switchLanguage()}>${t('language.other')}</button>
          <button class="quiet" @click=${() => this.recolour()}>${t(dark() ? 'theme.light' : 'theme.dark')}</button>
          <nianbao-sign-in></nianbao-sign-in>
        </div></div></header>
      <main id="content" tabindex="-1">${keyed(language() + this.place.view, this.view())}</main>
      <footer><div><p>${t('footer.text')}</p><p><a href="/graphiql/">${t('footer.api')}</a></p></div></footer>
      ${figure ? keyed(language() + figure, html`<nianbao-evidence .figure=${figure}></nianbao-evidence>`) : nothing}`;
  }

  private view() {
    const at = this.place;
    switch (at.view) {
      case 'find': return html`<nianbao-find .place=${at}></nianbao-find>`;
      case 'agencies': return html`<nianbao-agency .place=${at}></nianbao-agency>`;
      case 'regions': return html`<nianbao-region .place=${at}></nianbao-region>`;
      case 'compare': return html`<nianbao-compare .place=${at}></nianbao-compare>`;
      case 'findings': return html`<nianbao-findings .place=${at}></nianbao-findings>`;
      case 'upload': return html`<nianbao-upload .place=${at}></nianbao-upload>`;
      case 'reports': return html`<nianbao-report .place=${at}></nianbao-report>`;
      default: return html`${heading(t('unknown.title'))}<p>${t('unknown.text')}</p><p><a href="/">${t('nav.find')}</a></p>`;
    }
  }

  private switchLanguage() {
    speak(language() === 'zh' ? 'en' : 'zh');
    go(here({lang: ''}), true);
  }

  private recolour() {
    const next = dark() ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = next;
    localStorage.setItem('nianbao.theme', next);
    dispatchEvent(new Event('theme-change'));
    this.requestUpdate();
  }
}

const dark = () =>
  (document.documentElement.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';

customElements.define('nianbao-page', Shell);
