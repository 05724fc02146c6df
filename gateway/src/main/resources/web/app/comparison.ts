/** The bodies put aside to be compared, kept for this browser. */

const KEY = 'nianbao.comparison';
export const AT_MOST = 6;

export const chosen = () => (localStorage.getItem(KEY) ?? '').split(',').filter(Boolean);

export function toggle(id: string) {
  const others = chosen().filter(each => each !== id);
  const next = others.length < chosen().length ? others : [...others, id].slice(-AT_MOST);
  localStorage.setItem(KEY, next.join(','));
  dispatchEvent(new Event('comparison-change'));
}
