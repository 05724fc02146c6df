import texts from './texts.json';
import {language} from './language';

export type Text = keyof typeof texts;

/** What the page says of its own (texts.json: 中文, English), with {0}, {1}… replaced by the values. */
export function t(key: Text, ...values: (string | number)[]): string {
  const said = texts[key][language() === 'zh' ? 0 : 1] ?? key;
  return said.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}
