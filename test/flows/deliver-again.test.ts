import { describe, expect, test } from "vitest";
import { MINUTE } from "../../src/domain/time.ts";
import { NOA_AND_DANIEL } from "../scene/cast.ts";
import { joined, openScene, type Scene, type SceneOptions } from "../scene.ts";
import { outbox, upset } from "./provider.ts";

/** Olivia presses Apply, which makes Daniel's welcome due. */
async function applied(options: SceneOptions = {}, before: (scene: Scene) => Promise<void> = async () => {}) {
  const scene = await openScene(options);
  await scene.mailRoster([NOA_AND_DANIEL]);
  await before(scene);
  await scene.tap(await scene.link("olivia", "roster-preview", "apply"));
  return { scene, start: scene.clock.now };
}
const welcome = async (scene: Scene) => (await outbox(scene, "welcome", scene.address("daniel")))[0];
/** Minutes from `start` to the moment at which Daniel's welcome went out. */
const minutesTo = async (scene: Scene, start: number) => ((await welcome(scene))!.sentAt! - start) / MINUTE;

async function everyMinute(scene: Scene, minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute++) {
    await scene.tick();
    scene.clock.now += MINUTE;
  }
}

describe("a provider that is not there", () => {
  test.each([429, 500, 503])(
    "(%d) is tried again after two, four and eight minutes, and takes the mail once",
    async (status) => {
      const { scene, start } = await applied({}, (one) =>
        upset({ fault: "status", status, times: 3, to: one.address("daniel") }),
      );
      await everyMinute(scene, 20);
      expect(await minutesTo(scene, start)).toBe(2 + 4 + 8);
      expect(await welcome(scene)).toMatchObject({ state: "sent", attempts: 4 });
      expect(await scene.mails("daniel", "welcome")).toHaveLength(1);
    },
  );

  test("for long is tried every hour at the least", async () => {
    const { scene, start } = await applied({}, (one) =>
      upset({ fault: "status", status: 503, times: 7, to: one.address("daniel") }),
    );
    await scene.tick();
    await scene.until("2027-01-04T19:00:00Z");
    expect(await minutesTo(scene, start)).toBe(2 + 4 + 8 + 16 + 32 + 60 + 60);
  });

  test("until the mail's moment has passed leaves it unsent, and why is kept", async () => {
    const scene = await joined({ until: "2027-01-13T12:00:00Z" });
    await upset({ fault: "status", status: 503, times: 20, to: scene.address("noa") });
    await scene.until("2027-01-13T18:00:00Z");
    scene.at("2027-01-14T16:30:00Z");
    await scene.settle();
    expect(await outbox(scene, "session-brief", scene.address("noa"))).toMatchObject([
      { state: "dropped", reason: "moment-passed" },
    ]);
    expect(await scene.mails("noa", "session-brief")).toEqual([]);
  });
});

describe("a mail that is held up into the night", () => {
  const LATE = { at: "2027-01-04T19:59:00Z" };

  test("by missed ticks waits for 7:00 of its reader's clock", async () => {
    const { scene } = await applied(LATE, (one) =>
      upset({ fault: "status", status: 503, to: one.address("daniel") }),
    );
    await scene.tick();
    scene.at("2027-01-04T23:00:00Z");
    await scene.until("2027-01-05T08:00:00Z");
    expect((await welcome(scene))!.sentAt).toBe(Date.parse("2027-01-05T06:00:00Z"));
  });

  test("by a provider that is tried again waits as well", async () => {
    const { scene } = await applied(LATE, (one) =>
      upset({ fault: "status", status: 503, to: one.address("daniel") }),
    );
    await scene.tick();
    await scene.until("2027-01-05T08:00:00Z");
    expect((await welcome(scene))!.sentAt).toBe(Date.parse("2027-01-05T06:00:00Z"));
  });

  test("into a day without mail waits for the day after it", async () => {
    const { scene } = await applied({ ...LATE, lines: [] }, async (one) => {
      await one.mailRoster([NOA_AND_DANIEL], ["no mail on: tuesday"]);
      await upset({ fault: "status", status: 503, to: one.address("daniel") });
    });
    await scene.tick();
    await scene.until("2027-01-06T08:00:00Z");
    expect((await welcome(scene))!.sentAt).toBe(Date.parse("2027-01-06T06:00:00Z"));
  });

  test("passes all the same where it answers what somebody just did", async () => {
    const scene = await joined();
    scene.at("2027-01-04T18:59:40Z");
    await scene.write("noa", "HELP");
    scene.at("2027-01-04T19:00:00Z");
    await scene.tick();
    expect(await scene.mails("noa", "help")).toHaveLength(1);
  });

  test("waits where it tells of what another did, and no session is near", async () => {
    const scene = await joined();
    scene.at("2027-01-04T19:59:40Z");
    await scene.write("noa", "STOP");
    scene.at("2027-01-04T20:00:00Z");
    await scene.tick();
    expect(await scene.mails("noa", "left")).toHaveLength(1);
    expect(await scene.mails("daniel", "partner-news")).toEqual([]);
    await scene.until("2027-01-05T08:00:00Z");
    const [news] = await outbox(scene, "partner-news");
    expect(news!.sentAt).toBe(Date.parse("2027-01-05T06:00:00Z"));
  });

  test('passes all the same where it says "running late"', async () => {
    const scene = await joined({
      pairs: [{ ...NOA_AND_DANIEL, time: "21:15" }],
      until: "2027-01-14T19:00:00Z",
    });
    scene.at("2027-01-14T19:59:40Z");
    await scene.answer("noa", "session-brief", "10 minutes late");
    scene.at("2027-01-14T20:00:00Z");
    await scene.tick();
    expect((await scene.mails("daniel", "partner-news")).map(({ subject }) => subject)).toEqual([
      "Noa Levi is 10 minutes late",
    ]);
  });

  test("passes all the same where it changes a session before the next morning's 9:00", async () => {
    const scene = await joined({
      pairs: [{ ...NOA_AND_DANIEL, time: "08:00" }],
      until: "2027-01-13T19:00:00Z",
    });
    scene.at("2027-01-13T19:59:40Z");
    await scene.tap(await scene.link("noa", "session-brief", "cannot"));
    scene.at("2027-01-13T20:00:00Z");
    await scene.tick();
    expect(await scene.mails("daniel", "move-offer")).toHaveLength(1);
  });
});
