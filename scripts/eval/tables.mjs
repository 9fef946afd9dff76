/** Prints rows as columns of their keys. */
export function table(rows) {
  const columns = Object.keys(rows[0]);
  const cells = [columns, ...rows.map((row) => columns.map((column) => textOf(row[column])))];
  const widths = columns.map((_, place) => Math.max(8, ...cells.map((line) => line[place].length)));
  for (const line of cells) console.log(line.map((cell, place) => cell.padStart(widths[place])).join('  '));
}

function textOf(value) {
  if (typeof value !== 'number') return String(value);
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
}
