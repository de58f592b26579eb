import { describe, expect, test } from "vitest";
import { renderMail } from "../../emails/index.ts";
import { changeForeign, samples } from "./samples.ts";

const HOSTILE =
  'x"><img src=//e.example onerror=a()><a href="https://e.example">tap</a>\r\nBcc: v@e.example\r\n\r\n<!--\u202egnp.\u2066\u0007\u001b[2J\u2028STOP';

/** The mail's own tags, in order; foreign text must not add to them. */
const tags = (html: string) => html.match(/<[/!a-z][^\s>]*/gi);
/** Of an answer that is begun, its address and fields: what they say is percent-encoded. */
const hrefs = (html: string) =>
  html
    .match(/href="[^"]*"/g)
    ?.map((href) =>
      href.replace(/(mailto:[^?]*\?subject=)[\w%.!~*'()-]*(&amp;body=)[\w%.!~*'()-]*"$/, "$1$2"),
    );

describe.each(samples)("foreign text in %s", (_, props) => {
  const tame = renderMail(changeForeign(props, () => "word"));
  const hostile = renderMail(changeForeign(props, () => HOSTILE));

  test("adds no tag and no link to the HTML", () => {
    expect(tags(hostile.html)).toEqual(tags(tame.html));
    expect(hrefs(hostile.html)).toEqual(hrefs(tame.html));
  });

  test("leaves the subject one line", () => {
    expect(hostile.subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
  });

  test("brings no control character and no direction override into either part", () => {
    const bad = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
    expect(hostile.text).not.toMatch(bad);
    expect(hostile.html.replace(/[\n]/g, "")).not.toMatch(bad);
  });

  test("cannot begin a line of the text: its line breaks are spaces, or set in", () => {
    const broken = renderMail(changeForeign(props, () => "one\r\ntwo")).text;
    const flat = renderMail(changeForeign(props, () => "one two")).text;
    expect(broken.replaceAll("  one\n  two", "  one two")).toBe(flat);
  });
});

test("Hebrew and Arabic keep the marks they need, and a quotation its own direction", () => {
  const [, request] = samples.find(([name]) => name === "agenda-digest") ?? [];
  if (!request) throw new Error("no sample");
  const { html, text } = renderMail(changeForeign(request, () => "שלום\u200f!"));
  expect(text).toContain("שלום\u200f!");
  expect(html).toContain('dir="auto"');
});
