import { describe, expect, test } from "vitest";
import type { Kind } from "../../src/domain/kinds.ts";
import { formatInstant, MINUTE } from "../../src/domain/time.ts";
import type { Name } from "../scene/cast.ts";
import { type Mail, mailsTo } from "../scene/mailbox.ts";
import type { Scene } from "../scene.ts";
import { entriesIn } from "./calendar.ts";
import { BEFORE, filled, invitationOf, valueIn } from "./calendar-mail.ts";
import { inbox, thursday } from "./reply-stage.ts";

/** What becomes of an answer of `test/fixtures/calendar`, in the file beside it. */
interface Expected {
  who: "noa" | "daniel";
  before?: keyof typeof BEFORE;
  inbox: { state: string; reason: string | null };
  /** The journal's name of what was decided. */
  event: string;
  session: { state: string; start: string };
  /** Of the newest move; null where there is none. */
  offers: string[] | null;
  mails: Partial<Record<Name | "elsewhere", Kind[]>>;
  /** The SEQUENCE under which the calendar hears that its proposal is not taken. */
  declines?: number;
  /** What the first mail to who answered says. */
  says?: string[];
  /** A comment that is kept. */
  words?: string;
}

const MAILS = import.meta.glob<string>("../fixtures/calendar/*.eml", {
  query: "?raw",
  import: "default",
  eager: true,
});
const EXPECTED: Record<string, Expected> = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>("../fixtures/calendar/*.json", {
      query: "?raw",
      import: "default",
      eager: true,
    }),
  ).map(([path, text]) => [path, JSON.parse(text)]),
);
const fixtures = Object.entries(MAILS).map(([path, raw]): [string, string, Expected] => {
  const name = /([^/]+)\.eml$/.exec(path)![1]!;
  return [name, raw, EXPECTED[path.replace(/eml$/, "json")]!];
});

test("every published form is there: at least twenty answers of four makers' calendars", () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(20);
  for (const client of ["google", "outlook", "outlook-com", "apple", "thunderbird"])
    for (const partstat of ["accepted", ...(client === "outlook-com" ? [] : ["tentative"]), "declined"])
      expect(fixtures.map(([name]) => name)).toContainEqual(expect.stringMatching(`^${client}-${partstat}`));
  expect(Object.keys(EXPECTED)).toHaveLength(fixtures.length);
});

describe("an answer as the calendar writes it", () => {
  for (const before of ["nothing", "offered", "asked", "moved"] as const)
    test.each(fixtures.filter(([, , expected]) => (expected.before ?? "nothing") === before))(
      "%s",
      async (_, raw, expected) => {
        const scene = await BEFORE[before]();
        const { who } = expected;
        const { uid } = await invitationOf(scene, who);
        const known = new Set((await sent(scene)).map(({ mail }) => mail.outboxId));
        scene.clock.now += MINUTE;
        await scene.handIn(await filled(scene, who, raw));
        const events = await scene.rows("SELECT DISTINCT event FROM journal WHERE at = ?", scene.clock.now);
        expect(events).toEqual([{ event: expected.event }]);
        expect(await inbox(scene)).toMatchObject({ ...expected.inbox, words: expected.words ?? null });
        await scene.settle();
        const fresh = (await sent(scene)).filter(({ mail }) => !known.has(mail.outboxId));
        expect(kindsBy(fresh)).toEqual(expected.mails);
        expect(await thursday(scene)).toEqual(expected.session);
        expect(await offers(scene)).toEqual(expected.offers);
        const own = fresh.filter(({ to }) => to === who).map(({ mail }) => mail);
        const says = own[0]?.text.replaceAll(/\s+/g, " ") ?? "";
        for (const words of expected.says ?? []) expect(says).toContain(words);
        const declines = own.filter((mail) => valueIn(mail, "METHOD") === "DECLINECOUNTER");
        expect(declines.flatMap(entriesIn).map(({ sequence }) => sequence)).toEqual(
          expected.declines === undefined ? [] : [expected.declines],
        );
        for (const mail of declines) expect(valueIn(mail, "UID")).toBe(uid);
      },
    );
});

type Sent = { to: Name | "elsewhere"; mail: Mail };

async function sent(scene: Scene): Promise<Sent[]> {
  const elsewhere = await mailsTo(`levi@elsewhere.${scene.host}`);
  const all = await Promise.all(
    (["noa", "daniel"] as const).map(async (to) =>
      (await scene.mails(to)).map((mail): Sent => ({ to, mail })),
    ),
  );
  return [...all.flat(), ...elsewhere.map((mail): Sent => ({ to: "elsewhere", mail }))];
}

function kindsBy(list: Sent[]): Expected["mails"] {
  const kinds: Expected["mails"] = {};
  for (const { to, mail } of list) kinds[to] = [...(kinds[to] ?? []), mail.kind as Kind].toSorted();
  return kinds;
}

async function offers(scene: Scene): Promise<string[] | null> {
  const [row] = await scene.rows<{ offers: string }>("SELECT offers FROM move ORDER BY askedAt DESC LIMIT 1");
  return row ? (JSON.parse(row.offers) as number[]).map((start) => formatInstant(start)) : null;
}
