import type { Instant } from "./time.ts";

/** Half-open: a meeting that ends at `start` does not touch it. */
export interface Span {
  start: Instant;
  end: Instant;
}

/** Whether `inner` lies whole in `outer`. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether they have a moment in common. */
export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function touchesAny(span: Span, others: Span[]): boolean {
  return others.some((other) => touches(span, other));
}

/** Sorted, with overlapping and touching spans made one; empty ones are dropped. */
export function joined(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
