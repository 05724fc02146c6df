import {html, nothing, type TemplateResult} from 'lit';
import type {Trouble} from '../api';
import type {Asking} from '../asking';
import {t, type Text} from '../texts';

/** A skeleton while an answer is on its way. */
export const waiting = (lines = 4, tall = false) => html`
  <div class="waiting" role="status"><span class="hidden">${t('waiting')}</span>
    ${tall ? html`<i class="tall"></i>` : nothing}
    ${Array.from({length: lines}, () => html`<i></i>`)}
  </div>`;

const said: Record<string, Text> = {
  NO_CONNECTION: 'failed.connection',
  UNAVAILABLE: 'failed.unavailable',
  TIMEOUT: 'failed.unavailable',
  UNAUTHENTICATED: 'failed.sign',
  FORBIDDEN: 'failed.sign',
};

/** What the page says of a code; nothing where the service's own words say more. A server between here and there answers in numbers. */
const wordsOf = (code: string): Text | undefined => said[code] ?? (/^HTTP_5/.test(code) ? 'failed.unavailable' : undefined);

const list = (troubles: readonly Trouble[]) => {
  const distinct = new Map(troubles.map(trouble => [trouble.code + trouble.path, trouble]));
  return html`<ul class="small">
    ${[...distinct.values()].slice(0, 6).map(trouble => {
      const words = wordsOf(trouble.code);
      return html`<li>
      ${words ? t(words) : trouble.message}
      <code>${trouble.path} ${trouble.code}</code>
      ${trouble.requestId ? html`<span class="soft">${t('failed.request', trouble.requestId)}</span>` : nothing}
    </li>`;
    })}</ul>`;
};

/** A question without any answer. */
export const failed = (troubles: readonly Trouble[], again: () => void) => html`
  <section class="note bad" role="alert"><h2>${t('failed.title')}</h2>
    ${list(troubles)}
    <p><button @click=${again}>${t('again')}</button></p>
  </section>`;

/** What is missing of an answer, above the rest of it. */
export const partial = (troubles: readonly Trouble[], again: () => void) =>
  troubles.length === 0
    ? nothing
    : html`<section class="note warn" role="alert"><h2>${t('partial.title')}</h2>
        <p>${t('partial.text')}</p>${list(troubles)}
        <p><button @click=${again}>${t('again')}</button></p>
      </section>`;

/** In place of what a service did not answer: never an empty list or chart, which would say that there is nothing. */
export const unanswered = () => html`<p class="note warn">${t('unanswered')}</p>`;

/** Draws a question in whichever state it is. */
export function stateOf<D extends object>(asking: Asking<D>, answered: () => TemplateResult, lines = 6, tall = false) {
  if (asking.failure) return failed(asking.failure.troubles, () => asking.again());
  if (!asking.answer) return waiting(lines, tall);
  return html`${partial(asking.troubles, () => asking.again())}${answered()}`;
}
