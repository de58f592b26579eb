import { P, Soft, TapRow } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { brief, footText } from "./lines.ts";
import type { Pulse } from "./props.ts";
import { Pulses, pulsesText } from "./pulse-taps.tsx";
import { dana, kofi, link, noa, programme, pulse as sampleTap } from "./samples.ts";
import { blocks, lines, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

const partners = ({ sessions }: Pulse) => sessions.map(({ partner }) => partner.name);

function sees(words: Words, props: Pulse): string {
  const { pulseMentee, pulseMentor } = words.common.sees;
  // After the last session no other one comes in which an action would be shown.
  return props.role === "mentee" && !props.last ? pulseMentee(partners(props)) : pulseMentor;
}

/** The question to a mentor for themselves, below what the mail is for. */
function Note({ words, note }: { words: Words; note: Pulse["note"] }) {
  if (!note) return null;
  const say = words.mails.pulse;
  return (
    <>
      <P>
        {say.note} <strong>{words.questions[note.code]("")}</strong>
      </P>
      <TapRow taps={note.scores.map((href, index) => ({ label: String(index + 1), href }))} />
      <Soft>{say.noteHow}</Soft>
    </>
  );
}

function noteText(words: Words, note: Pulse["note"]): string {
  if (!note) return "";
  const say = words.mails.pulse;
  return blocks(
    lines(
      wrap(`${say.note} ${words.questions[note.code]("")}`),
      note.scores.map((url, index) => `  [${index + 1}] ${url}`),
    ),
    wrap(say.noteHow),
  );
}

export const pulse: MailKind<Pulse> = {
  kind: "pulse",

  subject(words, props) {
    const names = partners(props).map(brief);
    return names.length === 1
      ? words.mails.pulse.subject(names[0] ?? "")
      : words.mails.pulse.subjectMany(names.slice(0, 2), names.length - 2);
  },

  Html({ words, props }) {
    const say = words.mails.pulse;
    const several = props.sessions.length > 1;
    return (
      <Layout
        words={words}
        props={props}
        preheader={say.preheader}
        sees={sees(words, props)}
        reply={several ? "begin-with-name" : "just-reply"}
      >
        <P>{words.common.hello(props.to.name)}</P>
        <Pulses words={words} to={props.to} pulses={props.sessions} />
        <P>{several ? say.replyMany : say.reply}</P>
        <Note words={words} note={props.note} />
        {props.last ? <P>{say.last(props.last.partners, props.last.all)}</P> : null}
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails.pulse;
    const several = props.sessions.length > 1;
    return blocks(
      wrap(words.common.hello(props.to.name)),
      pulsesText(words, props.to, props.sessions),
      wrap(several ? say.replyMany : say.reply),
      noteText(words, props.note),
      props.last && wrap(say.last(props.last.partners, props.last.all)),
      footText(words, props, sees(words, props), several ? "begin-with-name" : "just-reply"),
    );
  },

  sample: { kind: "pulse", to: noa, programme, role: "mentee", sessions: [sampleTap(dana)] },
  get variants(): Record<string, Pulse> {
    return {
      several: {
        ...this.sample,
        to: dana,
        role: "mentor",
        sessions: [sampleTap(noa, "noa"), sampleTap(kofi, "kofi")],
        note: { code: "listened", scores: [1, 2, 3, 4, 5].map((score) => link(`note-${score}`)) },
        last: { partners: [kofi.name], all: false },
      },
    };
  },
};
