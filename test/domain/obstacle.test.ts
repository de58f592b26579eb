import { expect, test } from "vitest";
import type { Kind } from "../../src/domain/kinds.ts";
import { obstacleTo } from "../../src/domain/obstacle.ts";
import { at, dana, noa, programme, session } from "./scene.ts";
import { personState, type Stage, stage } from "./stage.ts";

const row = (kind: Kind, args = {}) => ({
  kind,
  covers: [],
  args,
  address: null,
  sendAt: at("2027-01-20 07:00"),
  expiresAt: at("2027-01-22 18:00"),
});
const atSeven = (from: Stage, mail: ReturnType<typeof row>) =>
  obstacleTo(mail, personState(from, noa), at("2027-01-20 07:00"));
const wednesday = [{ from: "2027-01-20", until: "2027-01-20" }];

test.each([
  ["topic-nudge", {}],
  ["check-in", {}],
  ["move-offer", { reminder: 1 }],
  ["reflection-reminder", {}],
  ["welcome", { reminder: 2 }],
] as const)(
  "a %s that was planned before an absence was said, or a break, is left out in it",
  (kind, args) => {
    const away = stage({ people: [dana, { ...noa, away: wednesday }] });
    expect(atSeven(away, row(kind, args))).toEqual({ drop: "resting" });
    const resting = stage({ programme: programme({ breaks: wednesday }) });
    expect(atSeven(resting, row(kind, args))).toEqual({ drop: "resting" });
    expect(atSeven(stage(), row(kind, args))).toBeUndefined();
  },
);

test("what is no chaser comes in an absence too", () => {
  const away = stage({ people: [dana, { ...noa, away: wednesday }] });
  expect(atSeven(away, row("move-offer"))).toBeUndefined();
  expect(atSeven(away, row("welcome", { reminder: 0 }))).toBeUndefined();
});

test("an invitation for a later day waits while its reader sits in a session, one for the next hours does not", () => {
  const now = at("2027-01-21 18:00");
  const inSession = personState(stage({ sessions: [session("2027-01-21 18:00")] }), dana);
  const mail = (expires: string) => ({ ...row("invitation"), sendAt: now, expiresAt: at(expires) });
  expect(obstacleTo(mail("2027-01-28 18:00"), inSession, now)).toEqual({ until: at("2027-01-22 07:00") });
  expect(obstacleTo(mail("2027-01-21 23:00"), inSession, now)).toBeUndefined();
  expect(obstacleTo(mail("2027-01-28 18:00"), inSession, at("2027-01-21 17:59"))).toBeUndefined();
});
