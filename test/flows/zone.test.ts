import { expect, test } from "vitest";
import { invited, type Scene } from "../scene.ts";
import { answer, inbox, MONDAY, stageAt, told } from "./reply-stage.ts";

const zoneOf = async (scene: Scene, name: string) =>
  (await scene.rows<{ zone: string }>(`SELECT zone FROM person WHERE name LIKE '${name}%'`))[0]!.zone;

test("another zone in the answer to a welcome is understood and confirmed, beside the yes", async () => {
  const scene = await invited();
  await answer(scene, "daniel", "welcome", "Yes, but my time zone is Lisbon.");
  expect(await zoneOf(scene, "Daniel")).toBe("Europe/Lisbon");
  expect(await told(scene, "daniel", "receipt")).toContain("Your time zone: Europe/Lisbon");
  expect(await scene.rows("SELECT mentorJoinedAt IS NOT NULL AS joined FROM pair")).toEqual([{ joined: 1 }]);
});

test("a zone moves no session: from then on its time is told on that clock, until it is taken back", async () => {
  const scene = await stageAt(MONDAY)();
  const start = "SELECT start FROM session WHERE state = 'planned' ORDER BY start LIMIT 1";
  const before = await scene.rows(start);
  await answer(scene, "daniel", "agenda-digest", "My time zone is Europe/Lisbon");
  expect(await scene.rows(start)).toEqual(before);
  await scene.until("2027-01-20T18:00:00Z");
  expect(await told(scene, "noa", "session-brief")).toContain("16:00 for Daniel Brandt (Lisbon time)");
  await answer(scene, "daniel", "receipt", "UNDO");
  expect(await zoneOf(scene, "Daniel")).toBe("Europe/Berlin");
});

test("a zone from an address that nobody vouches for changes nothing", async () => {
  const scene = await stageAt(MONDAY)();
  await answer(scene, "daniel", "agenda-digest", "My time zone is Europe/Lisbon", { verified: false });
  expect(await zoneOf(scene, "Daniel")).toBe("Europe/Berlin");
  expect(await inbox(scene)).toMatchObject({ state: "parked" });
});
