import {html, nothing} from 'lit';
import {change, Unanswered} from '../api';
import {Element} from '../element';
import {graphql} from '../graphql';
import {heading} from '../parts/pieces';
import {address, go, type Place} from '../routing';
import {has, token} from '../session';
import {t} from '../texts';
import './batch';
import './job';

const submission = graphql(`
  mutation SubmitUrls($urls: [String!]!) {
    submitUrls(urls: $urls) { id }
  }
`);

const ARCHIVE = 'application/zip';

/** Hands reports in: files, an archive, or addresses; what became of them stands below, at an address of its own. */
class UploadView extends Element {
  static override properties = {place: {attribute: false}, sending: {state: true}, trouble: {state: true}};
  declare place: Place;
  declare sending: boolean;
  declare trouble: string;

  constructor() {
    super();
    this.sending = false;
    this.trouble = '';
  }

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('session-change', () => this.requestUpdate());
  }

  protected override render() {
    const job = this.place.filters.get('job');
    const batch = this.place.filters.get('batch');
    return html`${heading(t('upload.title'))}<p class="lead">${t('upload.lead')}</p>
      ${has('contributor') ? this.forms() : html`<section class="note"><h2>${t('upload.role')}</h2>
        <p><button @click=${() => dispatchEvent(new Event('sign-in'))}>${t('sign.in')}</button></p></section>`}
      ${this.sending ? html`<p role="status">${t('upload.sending')}</p>` : nothing}
      ${this.trouble ? html`<p class="note bad" role="alert">${this.trouble}</p>` : nothing}
      ${job ? html`<nianbao-job .job=${job}></nianbao-job>` : nothing}
      ${batch ? html`<nianbao-batch .batch=${batch}></nianbao-batch>` : nothing}`;
  }

  private forms() {
    return html`<div class="grid no-print">
      <form class="card" @submit=${(event: SubmitEvent) => this.submit(event, () => this.sendFiles(event))}
        @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${(event: DragEvent) => this.drop(event)}>
        <label for="files">${t('upload.files')}</label>
        <p><input id="files" name="files" type="file" multiple required accept=".html,.htm,.pdf,.docx,.txt,.zip"></p>
        <p><label for="url">${t('upload.url')}</label><br><input id="url" name="url" type="url" placeholder="https://" size="34"></p>
        <p><button class="strong" ?disabled=${this.sending}>${t('upload.send')}</button></p></form>
      <form class="card" @submit=${(event: SubmitEvent) => this.submit(event, () => this.sendAddresses(event))}>
        <label for="urls">${t('upload.urls')}</label>
        <p><textarea id="urls" name="urls" rows="5" cols="36" required placeholder="https://…"></textarea></p>
        <p><button ?disabled=${this.sending}>${t('upload.fetch')}</button></p></form>
    </div>`;
  }

  private drop(event: DragEvent) {
    event.preventDefault();
    const field = this.querySelector<HTMLInputElement>('#files');
    if (field && event.dataTransfer?.files.length) field.files = event.dataTransfer.files;
  }

  private submit(event: SubmitEvent, send: () => Promise<string>) {
    event.preventDefault();
    this.sending = true;
    this.trouble = '';
    send()
      .then(target => go(target))
      .catch((failure: unknown) => (this.trouble = failure instanceof Unanswered ? `${failure.message} (${failure.code})` : String(failure)))
      .finally(() => (this.sending = false));
  }

  private async sendAddresses(event: SubmitEvent) {
    const urls = String(new FormData(event.target as HTMLFormElement).get('urls')).split(/\s+/).filter(Boolean);
    const {data, troubles} = await change(submission, {urls});
    if (!data.submitUrls) throw new Unanswered(troubles);
    return address('/upload', {batch: data.submitUrls.id});
  }

  private async sendFiles(event: SubmitEvent) {
    const form = new FormData(event.target as HTMLFormElement);
    const files = form.getAll('files').filter(each => each instanceof File);
    const [first] = files;
    if (files.length !== 1 || !first) {
      const all = new FormData();
      files.forEach(file => all.append('files', file));
      return address('/upload', {batch: await post('/batches', all)});
    }
    if (first.name.toLowerCase().endsWith('.zip')) {
      return address('/upload', {batch: await post(address('/batches', {name: first.name}), first, ARCHIVE)});
    }
    const target = address('/documents', {name: first.name, url: String(form.get('url') ?? '')});
    return address('/upload', {job: await post(target, first, 'application/octet-stream')});
  }
}

/** Sends a body as a stream; the answer names the job, which is most often over in a moment, or the batch, whose progress is told. */
async function post(target: string, body: File | FormData, type?: string) {
  const headers = new Headers({Authorization: `Bearer ${token()}`});
  if (target.startsWith('/documents')) headers.set('Prefer', 'wait=20');
  if (type) headers.set('Content-Type', type);
  const response = await fetch(target, {method: 'POST', headers, body});
  const said = (await response.json().catch(() => ({}))) as {id?: number | string; code?: string; message?: string; requestId?: string};
  if (!response.ok || said.id === undefined) {
    throw new Unanswered([{message: said.message ?? '', code: said.code ?? `HTTP_${response.status}`, path: '', requestId: said.requestId ?? null}]);
  }
  return String(said.id);
}

customElements.define('nianbao-upload', UploadView);
