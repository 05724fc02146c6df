import {html, nothing, type TemplateResult} from 'lit';
import {moment} from '../format';
import {graphql, type ResultOf} from '../graphql';
import {t, type Text} from '../texts';
import {inWords} from './figure';

const statedFields = graphql(`
  fragment StatedFields on StatedFigure {
    indicator { code label(language: $language) }
    applicant
    source
    value
    status
  }
`);

export const revisionFields = graphql(
  `
  fragment RevisionFields on Revision {
    active
    because
    documentSha256
    receivedAt
    sourceUrl
    difference {
      added { ...StatedFields }
      removed { ...StatedFields }
      changed { before { ...StatedFields } after { ...StatedFields } }
    }
  }
`,
  [statedFields],
);

type Revision = ResultOf<typeof revisionFields>;
type Stated = ResultOf<typeof statedFields>;

/** The figures that are looked at. */
export interface Wanted {
  codes: readonly string[];
  applicant: string;
}

/** The revisions of a report, the last received first, each with what it said of the figures that are looked at. */
export const revisionList = (revisions: readonly Revision[], wanted: Wanted) =>
  revisions.length < 2 ? html`${t('evidence.revisions.one')}` : html`<ul>${revisions.map(each => html`<li>
    ${t('evidence.received', moment(each.receivedAt))} <code>${each.documentSha256.slice(0, 12)}</code>
    ${each.active ? html`<span class="tag good">${t('evidence.active')}</span>` : nothing}
    ${each.because ? html`<span class="soft small">${t(`because.${each.because}` satisfies Text)}</span>` : nothing}
    ${each.sourceUrl && each.sourceUrl.startsWith('http') ? html`<a href=${each.sourceUrl} rel="noopener noreferrer" target="_blank">${t('evidence.source')}</a>` : nothing}
    <div class="small">${said(each, wanted)}</div></li>`)}</ul>`;

/** What a revision says otherwise than the one before it. */
function said({difference}: Revision, {codes, applicant}: Wanted): TemplateResult | string {
  if (!difference) return t('revision.first');
  const looked = (each: Stated) => each.applicant === applicant && codes.includes(each.indicator.code);
  const named = (each: Stated) => `${each.indicator.label} (${t(`source.${each.source}`)})`;
  const changes = [
    ...difference.changed.filter(({after}) => looked(after)).map(({before, after}) => t('revision.changed', named(after), inWords(before), inWords(after))),
    ...difference.added.filter(looked).map(each => t('revision.added', named(each), inWords(each))),
    ...difference.removed.filter(looked).map(each => t('revision.removed', named(each), inWords(each))),
  ];
  return changes.length === 0 ? t('revision.same') : html`${changes.map(each => html`<div>${each}</div>`)}`;
}
