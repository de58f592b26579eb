import { Button, H, Listed, P, Soft, Steps } from "./elements.tsx";
import type { MailKind } from "./kind.ts";
import { Layout } from "./layout.tsx";
import { brief, footText } from "./lines.ts";
import type { RosterPreview, RosterProblem } from "./props.ts";
import { link, olivia, programme } from "./samples.ts";
import { blocks, bullets, heading, lines, tap, wrap } from "./text.ts";
import type { Words } from "./words/index.ts";

/** "Row 14, mentee_timezone “Jerusalm”: we do not know this time zone …" */
function problemLine(words: Words, { row, column, value, problem, remedy }: RosterProblem): string {
  const say = words.mails["roster-preview"];
  const where = [say.at(row, column), value === undefined ? "" : say.value(value)].filter(Boolean).join(" ");
  return [where, say.problem(problem, remedy)].filter(Boolean).join(": ");
}

function settingLines(words: Words, { settings }: RosterPreview): string[] {
  const say = words.mails["roster-preview"];
  const { when } = words;
  return [
    say.name(settings.name),
    say.term(when.dates(settings.from, settings.until)),
    say.zone(settings.zone),
    say.weekStarts(when.weekdayName(settings.weekStarts)),
    say.digest(
      when.weekdayName(settings.digest.weekday),
      settings.digest.time,
      settings.noMailOn.includes(settings.digest.weekday),
    ),
    say.noMail(settings.noMailOn.map(when.weekdayName)),
    say.breaks(settings.breaks.map(({ from, until }) => when.dates(from, until))),
    say.organisers(settings.organisers),
    say.concerns(settings.concerns),
    say.language(settings.language),
  ];
}

function changeLines(words: Words, { changed }: RosterPreview): string[] {
  const say = words.mails["roster-preview"];
  return changed.map(({ row, mentor, mentee, what }) => {
    const changes = what.map(({ column, was, is }) => say.change(column, was, is));
    return `${say.changedPair(row, mentor, mentee)}: ${changes.join("; ")}`;
  });
}

/** Pairs that are there already and change. */
function alteredIn({ changed }: RosterPreview): number {
  return changed.filter(({ fresh }) => !fresh).length;
}

export const rosterPreview: MailKind<RosterPreview> = {
  kind: "roster-preview",

  subject: (words, props) =>
    words.mails["roster-preview"].subject(
      brief(props.settings.name),
      props.fresh + alteredIn(props) + props.same,
      props.problems.length,
    ),

  Html({ words, props }) {
    const say = words.mails["roster-preview"];
    const { links, problems } = props;
    return (
      <Layout
        words={words}
        props={props}
        preheader={say.preheader(props.mails)}
        sees={words.common.sees.organisers}
        commands={words.common.foot.organiserCommands}
      >
        <P>{words.common.hello(props.to.name)}</P>
        <P>{say.intro}</P>
        <Steps items={[say.pairs(props.fresh, alteredIn(props), props.same), say.mails(props.mails)]} />
        {links.apply ? <Button label={say.apply} href={links.apply} /> : null}
        {links.applyGoodRows ? (
          <Button label={say.applyGoodRows} href={links.applyGoodRows} quiet={links.apply !== undefined} />
        ) : null}
        {problems.length ? (
          <>
            <H>{say.problems(problems.length)}</H>
            <Steps items={problems.map((problem) => problemLine(words, problem))} />
            <P>{say.fix}</P>
          </>
        ) : (
          <Soft>{say.replyApply}</Soft>
        )}
        <Listed title={say.changed} items={changeLines(words, props)} />
        <Listed title={say.settings} items={settingLines(words, props)} />
      </Layout>
    );
  },

  text(words, props) {
    const say = words.mails["roster-preview"];
    const problems = props.problems.map((problem) => problemLine(words, problem));
    const changes = changeLines(words, props);
    return blocks(
      wrap(words.common.hello(props.to.name)),
      wrap(say.intro),
      bullets([say.pairs(props.fresh, alteredIn(props), props.same), say.mails(props.mails)]),
      lines(tap(say.apply, props.links.apply), tap(say.applyGoodRows, props.links.applyGoodRows)),
      problems.length
        ? [heading(say.problems(problems.length)), bullets(problems), wrap(say.fix)]
        : wrap(say.replyApply),
      changes.length > 0 && [heading(say.changed), bullets(changes)],
      [heading(say.settings), bullets(settingLines(words, props))],
      footText(words, props, words.common.sees.organisers, "just-reply", words.common.foot.organiserCommands),
    );
  },

  sample: {
    kind: "roster-preview",
    to: olivia,
    programme,
    settings: {
      name: "Harbour Mentors",
      from: "2027-01-11",
      until: "2027-04-02",
      zone: "Europe/Stockholm",
      weekStarts: 1,
      digest: { weekday: 7, time: "17:00" },
      noMailOn: [6],
      breaks: [{ from: "2027-02-15", until: "2027-02-19" }],
      organisers: ["olivia@harbour.example.org"],
      concerns: "Ruth Stern",
      language: "en",
    },
    fresh: 11,
    same: 4,
    changed: [
      {
        row: 6,
        mentor: "Dana Amir",
        mentee: "Noa Levi",
        what: [{ column: "time", was: "18:00", is: "17:30" }],
      },
    ],
    problems: [
      {
        row: 14,
        column: "mentee_timezone",
        value: "Jerusalm",
        problem: "unknown-zone",
        remedy: "Asia/Jerusalem",
      },
      { row: 17, column: "mentor_email", value: "kofi@", problem: "bad-address", remedy: "name@example.org" },
    ],
    mails: 22,
    links: { applyGoodRows: link("apply-good-rows") },
  },
  get variants(): Record<string, RosterPreview> {
    return { clean: { ...this.sample, problems: [], changed: [], links: { apply: link("apply") } } };
  },
};
