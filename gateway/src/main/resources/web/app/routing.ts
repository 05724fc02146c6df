/** The address says what is shown: a view, what it is about, and its filters. */

const VIEWS = ['agencies', 'reports', 'regions', 'compare', 'findings', 'upload'] as const;
export type View = (typeof VIEWS)[number] | 'find' | 'unknown';

export interface Place {
  view: View;
  /** What the view is about; empty when it needs nothing. */
  id: string;
  filters: URLSearchParams;
}

export function place(): Place {
  const [first = '', id = ''] = location.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  const known = VIEWS.find(view => view === first);
  return {view: first === '' ? 'find' : (known ?? 'unknown'), id, filters: new URLSearchParams(location.search)};
}

/** The present address with some filters changed; an empty value takes a filter away. */
export function here(changes: Record<string, string>) {
  return address(location.pathname, {...Object.fromEntries(new URLSearchParams(location.search)), ...changes});
}

export function address(path: string, filters: Record<string, string> = {}) {
  const given = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ''));
  return given.size > 0 ? `${path}?${given}` : path;
}

export const agencyAt = (id: string) => `/agencies/${encodeURIComponent(id)}`;
export const regionAt = (code: string) => `/regions/${encodeURIComponent(code)}`;
export const reportAt = (id: string) => `/reports/${encodeURIComponent(id)}`;

/** Goes to an address; `replaced` leaves no step for the back button, as while someone is typing. */
export function go(target: string, replaced = false) {
  if (target === location.pathname + location.search) return;
  if (replaced) history.replaceState(null, '', target);
  else history.pushState(null, '', target);
  dispatchEvent(new Event('place-change'));
}

/** Follows links within the page without loading it anew. */
export function follow(event: MouseEvent) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.composedPath().find(each => each instanceof HTMLAnchorElement);
  if (!link || link.origin !== location.origin || link.target || link.hasAttribute('download')) return;
  const first = link.pathname.split('/')[1] ?? '';
  if (first !== '' && !VIEWS.some(view => view === first)) return;
  if (link.hash !== '' && link.pathname === location.pathname) return;
  event.preventDefault();
  go(link.pathname + link.search);
}
