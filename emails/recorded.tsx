import { Button, P, Quote, Soft } from "./elements.tsx";
import type { Common, ReceiptItem, Recipient, Recorded as RecordedLine } from "./props.ts";
import { itemLines } from "./receipt-items.ts";
import { blocks, lines, quoted, tap, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

/** Of a long mail its first words show which one is meant. */
const LONGEST_QUOTE = 120;

/** What was not done or did not arrive whole, and from where it came, before how to put it right. */
export function besidesOf(words: Words, { why, attachments, wroteFrom, links }: RecordedLine) {
  const say = words.mails.receipt;
  return [
    why && besideText(words, why),
    attachments > 0 && say.attachments(attachments),
    wroteFrom && say.wroteFrom(wroteFrom, links.undo !== undefined),
  ].filter((line) => typeof line === "string" && line !== "") as string[];
}

/** What else the mail asked for and why it was not done, beside what was. */
export function besideText(words: Words, why: string): string {
  const { beside, why: alone, left } = words.mails.receipt;
  return sentence(beside, why) ?? (why === "unclear" ? left : (sentence(alone, why) ?? left));
}

export function sentence<S extends Record<string, string>>(sentences: S, code: string): string | undefined {
  return Object.hasOwn(sentences, code) ? sentences[code] : undefined;
}

/** How what they wrote begins, on one line. */
export function quoteOf({ words = "" }: { words?: string }): string | undefined {
  const letters = [...words.replace(/\s+/g, " ").trim()];
  const cut = letters.slice(0, LONGEST_QUOTE).join("").trimEnd();
  return cut && (letters.length > LONGEST_QUOTE ? `${cut}…` : cut);
}

/** What was recorded, an item each, with the person's own words. */
export function Items({ words, to, items }: { words: Words; to: Recipient; items: ReceiptItem[] }) {
  return (
    <>
      {items
        .map((item) => itemLines(words, to, item))
        .map((item) => (
          <>
            <P>{item.says}</P>
            {item.words.map((line) => (
              <Quote>{line}</Quote>
            ))}
            {item.after ? <Soft>{item.after}</Soft> : null}
          </>
        ))}
    </>
  );
}

export function itemsText(words: Words, to: Recipient, items: ReceiptItem[]): string {
  return blocks(
    items
      .map((item) => itemLines(words, to, item))
      .map((item) => lines(wrap(item.says), item.words.map(quoted), item.after && wrap(item.after))),
  );
}

/** In news that answer their reader's own mail: what they wrote, and what else came of it. */
export function Recorded({ words, props: { to, recorded } }: { words: Words; props: Common }) {
  if (!recorded) return null;
  const say = words.mails.receipt;
  const quote = quoteOf(recorded);
  return (
    <>
      {quote ? <Soft>{say.youWrote(quote)}</Soft> : null}
      {recorded.items.length ? <P>{say.besides}</P> : null}
      <Items words={words} to={to} items={recorded.items} />
      {recorded.links.undo ? <Button label={words.common.undo} href={recorded.links.undo} quiet /> : null}
      {besidesOf(words, recorded).map((line) => (
        <Soft>{line}</Soft>
      ))}
      <Soft>{recorded.links.undo ? say.fix : say.fixNoUndo}</Soft>
    </>
  );
}

export function recordedText(words: Words, { to, recorded }: Common): string {
  if (!recorded) return "";
  const say = words.mails.receipt;
  const quote = quoteOf(recorded);
  return blocks(
    quote && wrap(say.youWrote(quote)),
    recorded.items.length > 0 && wrap(say.besides),
    itemsText(words, to, recorded.items),
    tap(words.common.undo, recorded.links.undo),
    besidesOf(words, recorded).map((line) => wrap(line)),
    wrap(recorded.links.undo ? say.fix : say.fixNoUndo),
  );
}
