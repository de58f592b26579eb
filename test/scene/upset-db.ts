import { isWrite, type Watch, watched } from "./watched-db.ts";

/** Databases that have something wrong with them; each stands in front of a sound one. */
const lost = () => Promise.reject(new Error("D1_ERROR: Network connection lost."));

/** Its batches that write fail before they reach it; everything else works. */
export function failing(db: D1Database): D1Database {
  return onCommit(db, lost);
}

/** Its batches are carried out, and the answers of those that write never arrive. */
export function mute(db: D1Database): D1Database {
  return onCommit(db, async (run) => {
    await run();
    return lost();
  });
}

/** Somebody else decides about everybody right before each commit, so that every decision is based on old versions. */
export function stormy(db: D1Database): D1Database {
  return onCommit(db, async (run) => {
    for (const table of ["person", "pair", "programme"])
      await db.prepare(`UPDATE ${table} SET version = version + 1`).run();
    return run();
  });
}

/** Nothing works, not even a look. */
export function down(db: D1Database): D1Database {
  return watched(db, { single: lost, batch: lost });
}

/** Does something while the scene's database is upset; afterwards it is sound again. */
export async function during<T>(
  scene: { env: { DB: D1Database } },
  upset: (db: D1Database) => D1Database,
  act: () => Promise<T>,
): Promise<T> {
  const sound = scene.env.DB;
  scene.env.DB = upset(sound);
  try {
    return await act();
  } finally {
    scene.env.DB = sound;
  }
}

type Run = Parameters<NonNullable<Watch["batch"]>>[1];

function onCommit(db: D1Database, happens: (run: Run) => Promise<D1Result[]>): D1Database {
  return watched(db, { batch: (sqls, run) => (isWrite(sqls) ? happens(run) : run()) });
}
