import { P, Quote } from "./elements.tsx";
import type { LastActions } from "./props.ts";
import { lines, quoted, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

/** What last time left to do, word for word. */
export function LastTime(given: { words: Words; partner: string; actions: LastActions | undefined }) {
  return (
    <>
      {saidLastTime(given.words, given.partner, given.actions).map(({ says, action }) => (
        <>
          <P>{says}</P>
          <Quote>{action}</Quote>
        </>
      ))}
    </>
  );
}

export function lastTimeText(words: Words, partner: string, actions: LastActions | undefined): string {
  return lines(saidLastTime(words, partner, actions).map(({ says, action }) => [wrap(says), quoted(action)]));
}

function saidLastTime({ common }: Words, partner: string, actions: LastActions = {}) {
  const { mine, partners } = actions;
  return [
    ...(partners ? [{ says: common.theirAction(partner), action: partners }] : []),
    ...(mine ? [{ says: common.yourAction, action: mine }] : []),
  ];
}
