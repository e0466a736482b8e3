/** The rows of a table (RFC 4180), by the names in its first row. */
export function rows(table: string): Record<string, string>[] {
  const cells: string[][] = [[]];
  const text = table.replace(/^\uFEFF/, "");
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/y;
  for (let at = 0; at < text.length; at = cell.lastIndex) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    if (found === null) throw new SyntaxError(`the table is broken at character ${at}`);
    cells.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] !== "," && found[3] !== "") cells.push([]);
    if (found[3] === "," && cell.lastIndex === text.length) cells.at(-1)?.push("");
  }
  const [names = [], ...records] = cells.filter((row) => row.length > 0);
  return records.map((row) => Object.fromEntries(names.map((name, n) => [name, row[n] ?? ""])));
}
