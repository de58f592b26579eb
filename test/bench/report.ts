/** One number of a benchmark. What else is worth knowing stands beside it. */
export interface Result {
  name: string;
  value: number;
  unit: string;
  /** The most that `value` may be. */
  limit?: number;
  [more: string]: number | string | undefined;
}

/** A benchmark hands out its results as it gets them, since the whole takes minutes. */
export type Benchmark = () => AsyncIterable<Result>;

export function isOver({ value, limit }: Result): boolean {
  return limit !== undefined && !(value <= limit);
}

/** One JSON object, or one line for people. */
export function shown(result: Result, json: boolean): string {
  if (json) return JSON.stringify(result);
  const { name, value, unit, limit, ...more } = result;
  const rest = Object.entries(more).map(([key, some]) => `${key} ${some}`);
  const most = limit === undefined ? "" : `, at most ${limit}`;
  const flag = isOver(result) ? "  OVER THE LIMIT" : "";
  return `${name.padEnd(60)} ${String(value).padStart(8)} ${unit}${most}${flag}  ${rest.join(", ")}`.trimEnd();
}

/** Three digits that say something. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
