import {html, nothing} from 'lit';
import {graphql, type ResultOf} from '../graphql';
import {agencyAt} from '../routing';
import {t, type Text} from '../texts';

export const kinFields = graphql(`
  fragment KinFields on Kin {
    relation
    notBefore
    notAfter
    source
    agency { id name }
  }
`);

type Kin = ResultOf<typeof kinFields>;

/** When a change took place, as far as it is known. */
function span({notBefore, notAfter}: Kin) {
  if (notBefore !== null && notBefore === notAfter) return String(notBefore);
  if (notBefore !== null && notAfter !== null) return `${notBefore}–${notAfter}`;
  if (notAfter !== null) return t('lineage.by', notAfter);
  return notBefore !== null ? t('lineage.since', notBefore) : '';
}

/** Bodies that one came from or went on as, each on a page of its own. */
export const kin = (label: 'agency.predecessors' | 'agency.successors', all: readonly Kin[] | null) => !all?.length ? nothing : html`
  <p class="small soft">${t(label)}: ${all.map((each, i) => html`${i > 0 ? '; ' : ''}${each.agency ? html`<a href=${agencyAt(each.agency.id)} lang="zh-CN">${each.agency.name}</a>` : t('status.none')}
    (${[t(`lineage.${each.relation}` satisfies Text), span(each)].filter(Boolean).join(', ')}${each.source ? html`; <span lang="zh-CN">${each.source}</span>` : nothing})`)}</p>`;
