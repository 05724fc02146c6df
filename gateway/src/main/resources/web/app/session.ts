/** The bearer token, kept for this tab only: it is gone when the tab is closed. */

const KEY = 'nianbao.token';
let held = sessionStorage.getItem(KEY);

export const token = () => held;

export function signIn(text: string): boolean {
  if (claims(text) === null) return false;
  held = text;
  sessionStorage.setItem(KEY, text);
  dispatchEvent(new Event('session-change'));
  return true;
}

export function signOut() {
  held = null;
  sessionStorage.removeItem(KEY);
  dispatchEvent(new Event('session-change'));
}

export type Role = 'contributor' | 'reviewer' | 'curator';

/** What the token says about its holder. Only for what to show: the services check the token itself. */
export function has(role: Role) {
  const said = held === null ? null : claims(held);
  if (said === null || (said.exp !== undefined && said.exp * 1000 < Date.now())) return false;
  return (said.groups ?? []).includes(role);
}

function claims(text: string): {groups?: string[]; exp?: number} | null {
  try {
    const payload = (text.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const parsed: unknown = JSON.parse(atob(payload));
    return typeof parsed === 'object' ? (parsed as {groups?: string[]; exp?: number} | null) : null;
  } catch {
    return null;
  }
}
