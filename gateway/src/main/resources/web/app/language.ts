export type Language = 'zh' | 'en';

const KEY = 'nianbao.language';

function chosen(): Language {
  const said = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(KEY) ?? navigator.language;
  return said.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

let current = chosen();
document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en';

export const language = () => current;

/** The language as the API names it. */
export const languageName = () => (current === 'zh' ? ('ZH' as const) : ('EN' as const));

export function speak(next: Language) {
  current = next;
  localStorage.setItem(KEY, next);
  document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en';
  dispatchEvent(new Event('language-change'));
}
