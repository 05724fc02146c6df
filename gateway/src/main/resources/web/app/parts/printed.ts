/** Where a figure stands in what was published: the cells of its row, or the pieces of its sentence. */

export interface Stated {
  raw: string | null;
  evidence: {quote: string | null; table: number | null; row: number | null; column: number | null; start: number | null; section: number | null};
}

export interface Piece {
  text: string;
  marked: boolean;
}

/** The row's cells with the figure's own marked; null when its cell cannot be told for certain. */
export function cellsOf(figure: Stated, all: readonly Stated[]): Piece[] | null {
  const {quote, table, row} = figure.evidence;
  if (quote === null || table === null) return null;
  const cells = quote.split('|').map(cell => cell.trim());
  // The figures of the row, in the order of their columns, are its last cells: labels stand before them.
  const figures = all
    .filter(each => each.evidence.table === table && each.evidence.row === row)
    .sort((a, b) => (a.evidence.column ?? 0) - (b.evidence.column ?? 0));
  const first = cells.length - figures.length;
  const fits = first >= 0 && figures.every((each, i) => cells[first + i] === (each.raw ?? '').trim());
  const own = figures.findIndex(each => each.evidence.column === figure.evidence.column);
  const alike = cells.flatMap((cell, i) => (cell === (figure.raw ?? '').trim() ? [i] : []));
  const at = fits && own >= 0 ? first + own : alike.length === 1 ? alike[0] : undefined;
  return cells.map((text, i) => ({text, marked: i === at}));
}

/** The sentence around the figure. Where its words stand in it several times, the place they were read from cannot be told, and all are marked. */
export function sentenceOf(figure: Stated): Piece[] {
  const quote = figure.evidence.quote ?? '';
  const raw = figure.raw ?? '';
  if (raw === '' || !quote.includes(raw)) return [{text: quote, marked: false}];
  const parts = quote.split(raw);
  return parts.flatMap((text, i) => (i === 0 ? [{text, marked: false}] : [{text: raw, marked: true}, {text, marked: false}]));
}
