import fc from "fast-check";

/** How many times as often as in `npm test` each property is tried. */
const TIMES = 10;
/** What fast-check takes where a test names no number. */
const USUAL = 100;

/** fast-check, which stands in its own place in `npm run test:long`. */
export * from "fast-check";
export default {
  ...fc,
  assert: ((property: never, parameters?: fc.Parameters) =>
    fc.assert(property, {
      ...parameters,
      numRuns: TIMES * (parameters?.numRuns ?? USUAL),
    })) as typeof fc.assert,
};
