import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KINDS } from "../../src/domain/kinds.ts";
import { formatInstant, HOUR, type Instant, localTime, MINUTE, parseInstant } from "../../src/domain/time.ts";
import { type Context, type Intent, readIntent } from "../../src/inbound/intent.ts";
import { NOA, told } from "./intent-reading.ts";

const now = parseInstant(NOA.now);
const LANGUAGES = ["en", "en-GB", "en-US", "de", "fr", "es", "pt", "it", "nl", "he", "ar"];
/** Written as the people of these countries write it. */
const LOCALES = [
  "en-US",
  "en-GB",
  "en-AU",
  "de-DE",
  "de-AT",
  "fr-FR",
  "fr-CA",
  "es-ES",
  "es-MX",
  "pt-PT",
  "pt-BR",
  "it-IT",
  "nl-NL",
  "nl-BE",
  "he-IL",
  "ar-EG",
  "ar-MA",
];
const STYLES: Intl.DateTimeFormatOptions[] = [
  { weekday: "long", day: "numeric", month: "long", hour: "numeric", minute: "2-digit" },
  { weekday: "short", day: "numeric", month: "short", hour: "numeric", minute: "2-digit" },
  { day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "2-digit" },
  { dateStyle: "full", timeStyle: "short" },
  { dateStyle: "long", timeStyle: "short" },
  { dateStyle: "medium", timeStyle: "short" },
  { dateStyle: "short", timeStyle: "short" },
];

const times = (intents: Intent[]) => intents.filter((intent) => intent.kind === "time");

/** From tomorrow for ten weeks, every quarter of an hour. */
const ahead = fc.integer({ min: 96, max: 96 * 70 }).map((quarters): Instant => now + quarters * 15 * MINUTE);
const zones = fc.constantFrom("Europe/Berlin", "Asia/Jerusalem", "America/New_York", "UTC");
const waking = (at: Instant, zone: string) => localTime(at, zone) >= "07:00" && localTime(at, zone) < "21:00";

describe("a time written as the country writes it", () => {
  test("is read back as the same instant, or asked back with it among the readings", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...STYLES),
        ahead,
        zones,
        (locale, style, at, zone) => {
          fc.pre(waking(at, zone));
          const words = new Intl.DateTimeFormat(locale, { ...style, timeZone: zone }).format(at);
          const { session: _, ...apart } = NOA;
          const [time, ...others] = times(readIntent(words, { ...apart, zone, language: locale }));
          expect([words, others]).toEqual([words, []]);
          const readings = time?.kind === "time" ? time.readings.map(parseInstant) : [];
          expect([words, readings.includes(at)]).toEqual([words, true]);
          if (time?.kind === "time" && time.certain) expect([words, readings]).toEqual([words, [at]]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("from nine to five is certain in every language, with its weekday and its date", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), ahead, (locale, at) => {
        const time = localTime(at, NOA.zone);
        fc.pre(time >= "09:00" && time <= "17:00");
        const words = new Intl.DateTimeFormat(locale, { ...STYLES[0], timeZone: NOA.zone }).format(at);
        const [read] = readIntent(words, { ...NOA, language: locale });
        const expected = { kind: "time", start: formatInstant(at, NOA.zone), certain: true };
        expect([words, read]).toEqual([words, { ...expected, readings: [expected.start] }]);
      }),
      { numRuns: 300 },
    );
  });
});

/** Words that no language has, so that they are content in all of them. */
const content = fc
  .array(fc.constantFrom("Zorplik", "zwaggle", "blirr", "quorn", "vexify", "drabbit", "mumblix"), {
    minLength: 2,
    maxLength: 6,
  })
  .map((words) => words.join(" "));
const asking = fc.constantFrom(
  "Can we move to Friday at 10?",
  "Geht auch Freitag um 10 Uhr?",
  "Peut-on décaler à vendredi 10h ?",
  "¿Podemos cambiar al viernes a las 10?",
  "Possiamo spostare a venerdì alle 10?",
  "Podemos mudar para sexta às 10?",
  "Kunnen we verzetten naar vrijdag 10 uur?",
  "אפשר להזיז ליום שישי ב-10?",
  "هل يمكننا تأجيل الجلسة إلى يوم الجمعة الساعة 10؟",
);

describe("a mail that says several things", () => {
  test("a topic and a time on lines of their own are both heard, and no word of the topic is lost", () => {
    fc.assert(
      fc.property(content, asking, fc.boolean(), (topic, ask, topicFirst) => {
        const reply = topicFirst ? `${topic}\n\n${ask}` : `${ask}\n\n${topic}`;
        const read = readIntent(reply, { ...NOA, answering: "topic-request" });
        expect(times(read)).toMatchObject([{ start: "2027-01-15T10:00:00+01:00", certain: true }]);
        expect(read.filter(({ kind }) => kind === "topics")).toEqual([
          { kind: "topics", topics: [{ topic, prep: "" }] },
        ]);
      }),
    );
  });

  test("prose around a time leaves it content, whole and in its order", () => {
    fc.assert(
      fc.property(
        content,
        content,
        fc.constantFrom("on Friday at 10", "am Freitag um 10 Uhr", "vendredi à 10h", "ביום שישי ב-10"),
        (before, after, time) => {
          const reply = `${before} ${time} ${after}`;
          expect(told(reply, { answering: "topic-request" })).toBe(`topics ${reply}`);
        },
      ),
    );
  });
});

/** Every value that a reading may show is one of these, whatever was written. */
function check(intents: Intent[], context: Context): void {
  for (const intent of intents) {
    if (intent.kind === "time") {
      expect(intent.readings[0]).toBe(intent.start);
      if (intent.certain) expect(intent.readings).toHaveLength(1);
      for (const reading of intent.readings)
        expect(parseInstant(reading)).toBeGreaterThan(parseInstant(context.now));
      if (intent.window) expect(intent.window.from < intent.window.to).toBe(true);
    }
    if (intent.kind === "away") expect(intent.from <= intent.until).toBe(true);
    if (intent.kind === "topics") for (const { topic } of intent.topics) expect(topic.trim()).not.toBe("");
    if (intent.kind === "answers")
      for (const { score } of intent.answers) expect([undefined, 1, 2, 3, 4, 5]).toContain(score);
  }
  expect(intents.filter(({ kind }) => kind === "unclear").length === 0 || intents.length === 1).toBe(true);
}

const PIECES =
  "Thursday|at|3|15:30|or|and|not|until|from|to|between|next|half|quarter|Friday|14/4|14.4.|April|tomorrow|never|only|late|min|can|we|move|works|,|.|?|!|-|–|:|(|)|/|\n|- |1) |am|pm|CET|UTC+|my time|later|hour|the second one|stop|Noa:|4/5|1:|Donnerstag|um|halb|Uhr|vom|bis|jeudi|à|h|demain|el|las|y media|quinta|às|venerdì|alle|donderdag|om|מחר|ב-|יום|חמישי|الخميس|الساعة|٣|away|back|goal:|new goal:|thanks".split(
    "|",
  );
const contexts = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  answering: fc.constantFrom(undefined, ...KINDS),
  zone: fc.constantFrom("Europe/Berlin", "Pacific/Apia", "Australia/Lord_Howe", "no such zone"),
  offered: fc.constantFrom([], ["2027-01-13T16:00:00Z", "2027-01-15T09:00:00Z"], ["no instant"]),
  session: fc.constantFrom(undefined, NOA.session),
});

function contextOf({
  answering,
  session,
  ...given
}: { answering: Context["answering"]; session: Context["session"] } & Pick<
  Context,
  "language" | "zone" | "offered"
>): Context {
  return {
    now: NOA.now,
    zone: given.zone,
    language: given.language ?? "en",
    offered: given.offered ?? [],
    ...(answering ? { answering } : {}),
    ...(session ? { session } : {}),
    people: [
      { id: 1, name: "Noa Levi" },
      { id: 2, name: "Dana" },
    ],
    questions: [{ id: "quick", text: "Quick?" }, { id: "fun" }],
  };
}

describe("whatever is written", () => {
  test("words of times in any order are read without a fault, and never as a time that is past or certain twice", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }), contexts, (pieces, given) => {
        const context = contextOf(given);
        check(readIntent(pieces.join(" "), context), context);
      }),
      { numRuns: 1500 },
    );
  });

  test("any string is read without a fault", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), contexts, (reply, given) => {
        const context = contextOf(given);
        check(readIntent(reply, context), context);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ["nothing", ""],
    ["spaces", " ".repeat(300_000)],
    ["lines", "\n".repeat(300_000)],
    ["digits", "1".repeat(300_000)],
    ["numbers", "1 ".repeat(150_000)],
    ["colons", "1:".repeat(150_000)],
    ["one word", "a".repeat(300_000)],
    ["prefixes", "וב".repeat(150_000)],
    ["apostrophes", "l'".repeat(150_000)],
    ["questions", "? ".repeat(150_000)],
    ["bullets", "- a\n".repeat(75_000)],
    ["greetings", "hi\n".repeat(100_000)],
    ["times", "Thursday at 3 or Friday at 10, ".repeat(10_000)],
    ["answers", "1: 4, ".repeat(50_000)],
    ["goals", "new goal: x\n".repeat(25_000)],
    ["quotation marks", ">".repeat(300_000)],
    ["lone surrogates", "\ud800".repeat(100_000)],
    ["NULs", "\0".repeat(100_000)],
    ["direction marks", "\u202e\u2066".repeat(100_000)],
    ["combining marks", `a${"\u0301".repeat(100_000)}`],
    ["ligatures that unfold", "\ufdfa".repeat(100_000)],
  ])("%s without end are read as far as the limits go", (_, reply) => {
    for (const answering of ["topic-request", "move-offer", "reflection-request"] as const) {
      const context = contextOf({
        language: "en",
        zone: "Europe/Berlin",
        offered: [],
        answering,
        session: NOA.session,
      });
      check(readIntent(reply, context), context);
    }
  });
});

test("an hour later is an hour later on the session's own clock, over every clock change", () => {
  fc.assert(
    fc.property(ahead, fc.integer({ min: 1, max: 3 }), (start, hours) => {
      const session = { start: formatInstant(start), minutes: 60 };
      const [time] = readIntent(`Can we do ${hours} hours later?`, { ...NOA, session });
      expect(time).toMatchObject({ kind: "time", start: formatInstant(start + hours * HOUR, NOA.zone) });
    }),
  );
});
