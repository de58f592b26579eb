import { describe, expect, test } from "vitest";
import { CAST } from "../scene/cast.ts";
import { linksIn, type Mail, mailsTo } from "../scene/mailbox.ts";
import { joined, openScene, type Scene } from "../scene.ts";
import { mailRosterFrom } from "./roster-letters.ts";

const NAMES = Object.values(CAST).flatMap(({ name }) => name.split(" "));

/** The mail tells nothing of the programme or its people, leads nowhere, and calls itself an automatic answer. */
async function expectNeutral(scene: Scene, mail: Mail): Promise<void> {
  const { subject, text, html, headers, kind, from, replyTo, attachments } = mail;
  expect(kind).toBe("help");
  const shown = [subject, text, html, from.name, from.address, JSON.stringify(headers)].join("\n");
  for (const name of NAMES) expect(shown).not.toContain(name);
  expect(shown).not.toMatch(/Harbour|stakeholder/i);
  expect(shown).not.toContain(`@${scene.host}`);
  expect(`${text}\n${html}`).not.toMatch(/https?:\/\/|mailto:|href=/);
  expect(await linksIn(mail)).toEqual([]);
  expect(attachments).toEqual([]);
  expect(replyTo).toMatch(/^reply\+[a-z2-7]{1,56}@in\.example\.org$/);
  expect(headers).toContainEqual({ name: "Auto-Submitted", value: "auto-replied" });
}
const inbox = (scene: Scene) =>
  scene.rows("SELECT state, reason FROM inbox WHERE state <> 'handled' ORDER BY at, id");

describe("a stranger", () => {
  test("is told that the mail arrived, and nothing about anybody", async () => {
    const scene = await joined();
    await scene.write("kofi", "Is Noa Levi in the Harbour programme?", { subject: "Harbour" });
    await scene.tick();
    const mails = await scene.mails("kofi");
    expect(mails).toHaveLength(1);
    await expectNeutral(scene, mails[0]!);
    expect(mails[0]!.text).toContain("Your mail has arrived.");
  });

  test("is answered once a day, however much they write, and again the day after", async () => {
    const scene = await joined();
    for (const subject of ["One", "Two", "Three"]) {
      await scene.write("kofi", "Hello?", { subject });
      await scene.tick();
      scene.clock.now += 3_600_000;
    }
    expect(await scene.mails("kofi")).toHaveLength(1);
    scene.at("2027-01-05T19:00:00Z");
    await scene.write("kofi", "Hello?", { subject: "Four" });
    await scene.tick();
    expect(await scene.mails("kofi")).toHaveLength(2);
    expect(await inbox(scene)).toEqual(Array(4).fill({ state: "parked", reason: "unknown-sender" }));
  });

  test("whose domain does not vouch for the address is not answered: it may be anybody's", async () => {
    const scene = await joined();
    await scene.write("kofi", "Hello?", { verified: false });
    await scene.settle();
    expect(await scene.mails("kofi")).toEqual([]);
    expect(await inbox(scene)).toEqual([{ state: "parked", reason: "unknown-sender" }]);
  });

  test("writes at night and is answered at night", async () => {
    const scene = await joined();
    scene.at("2027-01-05T02:30:00Z");
    await scene.write("kofi", "Hello?");
    await scene.tick();
    expect(await scene.mails("kofi")).toHaveLength(1);
  });

  test("who answers the neutral mail is a stranger still: its token permits nothing", async () => {
    const scene = await joined();
    await scene.write("kofi", "Hello?");
    await scene.tick();
    scene.clock.now += 3_600_000;
    await scene.answer("kofi", "help", "STOP");
    await scene.settle();
    expect(await scene.mails("kofi")).toHaveLength(1);
    expect(await inbox(scene)).toEqual(Array(2).fill({ state: "parked", reason: "unknown-sender" }));
    expect(await scene.rows(`SELECT 1 FROM person WHERE "stoppedAt" IS NOT NULL`)).toEqual([]);
  });

  test("is answered too where there is no programme at all", async () => {
    const scene = await openScene();
    await scene.write("kofi", "Hello?");
    await scene.tick();
    await expectNeutral(scene, await scene.mail("kofi", "help"));
  });
});

describe("an answer from an address that is not registered", () => {
  /** Noa answers her topic request from her private address. */
  async function fromElsewhere(words: string, from = "private@elsewhere-neutral.example") {
    const scene = await joined({ until: "2027-01-16T12:00:00Z" });
    const elsewhere = from.replace("@", `-${scene.host}@`);
    const before = (await scene.mails("noa")).length;
    await scene.answer("noa", "topic-request", words, { from: elsewhere });
    await scene.tick();
    return {
      scene,
      elsewhere: await mailsTo(elsewhere),
      registered: (await scene.mails("noa")).slice(before),
    };
  }

  test("counts: the receipt goes to the registered address, and names the other only in part", async () => {
    const { scene, registered } = await fromElsewhere("How do I say no to a stakeholder?");
    expect(await scene.rows("SELECT text FROM topic WHERE state = 'proposed'")).toEqual([
      { text: "How do I say no to a stakeholder?" },
    ]);
    expect(registered.map(({ kind }) => kind)).toEqual(["receipt"]);
    expect(registered[0]!.text).toContain("How do I say no to a stakeholder?");
    expect(registered[0]!.text).toContain("p…@e….example");
    expect(registered[0]!.text).not.toContain(`private-${scene.host}@`);
  });

  test("is acknowledged to the other address without a name, a programme, a link or the words", async () => {
    const { scene, elsewhere } = await fromElsewhere("How do I say no to a stakeholder?");
    expect(elsewhere).toHaveLength(1);
    await expectNeutral(scene, elsewhere[0]!);
    expect(elsewhere[0]!.text).toContain("Your mail has arrived.");
  });

  test("asking for HELP has it go to the registered address", async () => {
    const { scene, registered, elsewhere } = await fromElsewhere("HELP");
    expect(registered.map(({ kind }) => kind)).toEqual(["help"]);
    expect(registered[0]!.text).toContain("a topic, in one line");
    await expectNeutral(scene, elsewhere[0]!);
  });

  test.each(["STOP", "CONCERN\n\nHe shouts at me.", "MY DATA"])(
    "saying %s commands nothing",
    async (words) => {
      const { scene, registered, elsewhere } = await fromElsewhere(words);
      expect(await scene.rows(`SELECT 1 FROM person WHERE "stoppedAt" IS NOT NULL`)).toEqual([]);
      expect(await inbox(scene)).toEqual([{ state: "parked", reason: "not-authenticated" }]);
      expect(registered.map(({ kind }) => kind)).toEqual(["receipt"]);
      await expectNeutral(scene, elsewhere[0]!);
      expect(await scene.mails("olivia", "concern")).toEqual([]);
    },
  );

  test("that needs no answer gets none", async () => {
    const { elsewhere, registered } = await fromElsewhere("Thanks!");
    expect([...elsewhere, ...registered]).toEqual([]);
  });

  test("that is automatic gets none either", async () => {
    const scene = await joined({ until: "2027-01-16T12:00:00Z" });
    const raw = scene.compose(
      "noa",
      "I am away until Monday.",
      { from: `auto@elsewhere-${scene.host}` },
      await scene.mail("noa", "topic-request"),
    );
    await scene.handIn(new Uint8Array(Buffer.concat([Buffer.from("Auto-Submitted: auto-replied\r\n"), raw])));
    await scene.settle();
    expect(await mailsTo(`auto@elsewhere-${scene.host}`)).toEqual([]);
  });

  test("of another participant's mail is the other one's: both addresses are told, neither who the other is", async () => {
    const scene = await joined({ until: "2027-01-16T12:00:00Z" });
    const [noas, daniels] = [(await scene.mails("noa")).length, (await scene.mails("daniel")).length];
    await scene.answer("noa", "topic-request", "How do I say no?", { from: scene.address("daniel") });
    await scene.tick();
    expect((await scene.mails("noa")).slice(noas).map(({ kind }) => kind)).toEqual(["receipt"]);
    const [line] = (await scene.mails("daniel")).slice(daniels);
    await expectNeutral(scene, line!);
  });
});

test("a stranger's roster is answered as neutrally as anything else", async () => {
  const scene = await joined();
  await mailRosterFrom(scene, { from: "sam" });
  await scene.tick();
  await expectNeutral(scene, await scene.mail("sam", "help"));
});
