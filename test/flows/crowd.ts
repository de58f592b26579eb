import { env as bindings } from "cloudflare:workers";
import { MINUTE } from "../../src/domain/time.ts";
import type { Scene } from "../scene.ts";

/** A database that counts what is asked of it. */
export function counted() {
  let spent = 0;
  const db: Pick<D1Database, "prepare" | "batch"> = {
    prepare: (sql) => {
      spent++;
      return bindings.DB.prepare(sql);
    },
    batch: (all) => bindings.DB.batch(all),
  };
  return {
    DB: db as D1Database,
    /** How many statements this sends. */
    async during(act: () => Promise<unknown>): Promise<number> {
      spent = 0;
      await act();
      return spent;
    },
  };
}

export async function aMinuteLater(scene: Scene): Promise<void> {
  scene.clock.now += MINUTE;
  await scene.tick();
}

/** So many pairs more in the programme, invited as Noa and Daniel were, and due now. */
export async function addCrowd(scene: Scene, pairs: number): Promise<void> {
  const places = JSON.stringify(Array.from({ length: 2 * pairs }, (_, place) => place + 1));
  await bindings.DB.batch([
    bindings.DB.prepare(
      `INSERT INTO person (id, version, "dueAt", "programmeId", email, name, organiser, zone, country, language, away, never)
       SELECT value, 0, ?2, "programmeId", 'person-' || value || '@' || ?3, 'Person ' || value,
         0, zone, country, language, away, never
       FROM json_each(?1), person WHERE person.id = (SELECT "menteeId" FROM pair LIMIT 1)`,
    ).bind(places, scene.clock.now, scene.host),
    bindings.DB.prepare(
      `INSERT INTO pair (id, version, "programmeId", "mentorId", "menteeId", state, frame, cadence, weekday, time, zone,
         minutes, "invitedAt")
       SELECT value, 0, "programmeId", value * 2 - 1, value * 2, 'invited', frame, cadence, weekday, time, zone,
         minutes, ?3
       FROM json_each(?1), pair WHERE value <= ?2 AND pair.id = (SELECT max(id) FROM pair)`,
    ).bind(places, pairs, scene.clock.now),
  ]);
}

/** Kind, recipient and how often, of everything that the outbox calls sent. */
export function sent(scene: Scene, kind: string): Promise<{ personId: number; times: number }[]> {
  return scene.rows(
    `SELECT "personId", count(*) AS times FROM outbox WHERE kind = ? AND state = 'sent' GROUP BY "personId"`,
    kind,
  );
}
