import planer from "planer";
import { replyText } from "../../src/inbound/reply-text.ts";
import { readReplies } from "./corpus.ts";
import { interleaved } from "./measure.ts";
import { type Result, rounded } from "./report.ts";

/** Reading better may cost more, but not more than this many times what the library takes. */
const MAX_RATIO = 4;

/** Microseconds for each reply of our own corpus, beside `planer`'s on the same texts in the same run. */
export async function* benchReplyText(): AsyncGenerator<Result> {
  const { text, html } = await readReplies();
  const [ours, theirs, markup] = await interleaved(
    [
      () => text.map((one) => replyText({ text: one })),
      () => text.map((one) => planer.extractFromPlain(one)),
      () => html.map((one) => replyText({ html: one })),
    ],
    { runs: 21, atLeast: 20 },
  );
  if (!ours || !theirs || !markup) throw new RangeError("Every work has its timing.");
  const each = (ms: number, of: string[]) => rounded((ms * 1000) / of.length);
  const replies = { replies: text.length, characters: text.reduce((sum, one) => sum + one.length, 0) };
  yield {
    name: "reply-text",
    value: each(ours.median, text),
    unit: "µs",
    floor: each(ours.floor, text),
    ...replies,
  };
  yield {
    name: "reply-text: planer",
    value: each(theirs.median, text),
    unit: "µs",
    floor: each(theirs.floor, text),
  };
  yield {
    name: "reply-text: times planer",
    value: rounded(ours.median / theirs.median),
    unit: "times",
    limit: MAX_RATIO,
    floors: rounded(ours.floor / theirs.floor),
  };
  yield {
    name: "reply-text: HTML alone, which planer cannot read without a document",
    value: each(markup.median, html),
    unit: "µs",
    replies: html.length,
  };
}
