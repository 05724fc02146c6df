import {language} from './language';

const locale = () => (language() === 'zh' ? 'zh-CN' : 'en-GB');

export const number = (value: number) => new Intl.NumberFormat(locale(), {maximumFractionDigits: 2}).format(value);

/** A share of one, as a percentage with one digit. */
export const share = (value: number) =>
  new Intl.NumberFormat(locale(), {style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1}).format(value);

/** A share on an axis, where the grid gives the precision. */
export const shareTick = (value: number) => new Intl.NumberFormat(locale(), {style: 'percent'}).format(value);

/** A day as reports write it, such as 2026年1月10日. */
export const day = (iso: string) =>
  new Intl.DateTimeFormat(locale(), {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(`${iso}T00:00:00Z`));

export const moment = (iso: string) =>
  new Intl.DateTimeFormat(locale(), {dateStyle: 'medium', timeStyle: 'short'}).format(new Date(iso));

/** Years from the first to the last, none left out. */
export const years = (first: number, last: number) => Array.from({length: last - first + 1}, (_, i) => first + i);

/** RFC 4180, with the mark that lets spreadsheets read Chinese; a cell cannot become a formula. */
export function csv(rows: readonly (readonly (string | number | null)[])[]) {
  const cell = (value: string | number | null) => {
    const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return '\ufeff' + rows.map(row => row.map(cell).join(',') + '\r\n').join('');
}

/** Hands a text to the browser as a file. */
export function save(name: string, text: string, type = 'text/csv') {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
