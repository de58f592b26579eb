import { Temporal } from "temporal-polyfill";

type Method = (...args: unknown[]) => unknown;

/** What can be asked for the time in a zone. */
const ASKED = [Temporal.Instant, Temporal.PlainDate, Temporal.PlainDateTime, Temporal.ZonedDateTime];

/**
 * How many conversions between instants and a zone's clock `work` asks `Temporal` for: everything that yields a time in
 * a zone, and every look for a clock change.
 */
export function conversionsOf(work: () => unknown): number {
  let count = 0;
  const restore = ASKED.flatMap((type) => [type, type.prototype]).flatMap((owner) =>
    Object.entries(Object.getOwnPropertyDescriptors(owner)).flatMap(([name, own]) => {
      if (typeof own.value !== "function" || name === "constructor") return [];
      const method: Method = own.value;
      const counted = function (this: unknown, ...args: unknown[]) {
        const result = method.apply(this, args);
        if (result instanceof Temporal.ZonedDateTime || name === "getTimeZoneTransition") count++;
        return result;
      };
      Object.defineProperty(owner, name, { ...own, value: counted });
      return [() => Object.defineProperty(owner, name, own)];
    }),
  );
  try {
    work();
  } finally {
    for (const put of restore) put();
  }
  return count;
}
