import { Button, P, Soft } from "./elements.tsx";
import type { PulseTap, Recipient } from "./props.ts";
import { blocks, lines, tap, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

interface Given {
  words: Words;
  to: Recipient;
  pulses: PulseTap[];
}

/** Whether they met, of each session. */
export function Pulses({ words, to, pulses }: Given) {
  return (
    <>
      {pulses.map(({ partner, start, links }) => (
        <>
          <P>{words.common.didYouMeet(partner.name, words.when.dayShort(start, to.zone))}</P>
          <Button label={words.common.weMet} href={links.met} quiet />
          <Button label={words.common.weDidnt} href={links.missed} quiet />
        </>
      ))}
    </>
  );
}

export function pulsesText(words: Words, to: Recipient, pulses: PulseTap[]): string {
  return blocks(
    ...pulses.map(({ partner, start, links }) =>
      lines(
        wrap(words.common.didYouMeet(partner.name, words.when.dayShort(start, to.zone))),
        tap(words.common.weMet, links.met),
        tap(words.common.weDidnt, links.missed),
      ),
    ),
  );
}

/** Of earlier sessions, riding along below what the mail is for: by tap only. */
export function EarlierPulses(given: Given) {
  if (given.pulses.length === 0) return null;
  return (
    <>
      <Soft>{given.words.common.before}</Soft>
      <Pulses {...given} />
    </>
  );
}

export function earlierPulsesText(words: Words, to: Recipient, pulses: PulseTap[]): string {
  return pulses.length > 0 ? blocks(wrap(words.common.before), pulsesText(words, to, pulses)) : "";
}
