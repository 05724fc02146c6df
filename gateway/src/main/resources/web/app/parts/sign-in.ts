import {html, nothing} from 'lit';
import {Element} from '../element';
import {signIn, signOut, token} from '../session';
import {t} from '../texts';

/** Takes a bearer token for this tab, or lets go of it. */
class SignIn extends Element {
  static override properties = {bad: {state: true}};
  declare bad: boolean;

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('language-change', () => this.requestUpdate());
    addEventListener('sign-in', () => this.open());
  }

  private open() {
    this.querySelector('dialog')?.showModal();
  }

  private submit(event: SubmitEvent) {
    event.preventDefault();
    const field = this.querySelector<HTMLTextAreaElement>('textarea');
    this.bad = !signIn((field?.value ?? '').trim());
    if (this.bad) return;
    if (field) field.value = '';
    this.querySelector('dialog')?.close();
    this.requestUpdate();
  }

  protected override render() {
    return html`${token()
      ? html`<button class="quiet" @click=${() => { signOut(); this.requestUpdate(); }}>${t('sign.out')}</button>`
      : html`<button class="quiet" @click=${() => this.open()}>${t('sign.in')}</button>`}
      <dialog aria-labelledby="sign-in-title"><div>
        <div class="head"><h2 id="sign-in-title">${t('sign.title')}</h2>
          <button class="quiet" @click=${() => this.querySelector('dialog')?.close()}>${t('close')}</button></div>
        <p class="soft">${t('sign.why')}</p>
        <form @submit=${(event: SubmitEvent) => this.submit(event)}>
          <p><label for="token">${t('sign.token')}</label><br>
            <textarea id="token" rows="4" cols="60" autocomplete="off" spellcheck="false" required aria-describedby="token-bad"></textarea></p>
          <p id="token-bad" role="alert">${this.bad ? t('sign.bad') : nothing}</p>
          <button class="strong">${t('sign.in')}</button>
        </form></div></dialog>`;
  }
}

customElements.define('nianbao-sign-in', SignIn);
