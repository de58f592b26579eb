import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The folder in which a post office keeps its mail: what was sent, and under `in/` what was answered. */
export type Filing = {
  keepSent(name: string, raw: Uint8Array): Promise<void>;
  keepAnswer(from: string, raw: Uint8Array): Promise<string>;
};

export function fileName(number: number, ...words: string[]): string {
  const safe = words.map((word) =>
    word
      .toLowerCase()
      .replace(/[^a-z0-9.@_+-]+/g, "_")
      .slice(0, 80),
  );
  return `${String(number).padStart(4, "0")}-${safe.join("-")}.eml`;
}

/** Begins with an empty folder: of what lies there, only files named as ours are removed. */
export async function openFiling(mailDir: string | undefined): Promise<Filing> {
  let answers = 0;
  if (mailDir === undefined) {
    return { keepSent: async () => {}, keepAnswer: async (from) => fileName(++answers, from) };
  }
  const answerDir = join(mailDir, "in");
  await mkdir(answerDir, { recursive: true });
  for (const folder of [mailDir, answerDir]) {
    const ours = (await readdir(folder)).filter((name) => /^\d{4,}-.*\.eml$/.test(name));
    await Promise.all(ours.map((name) => rm(join(folder, name))));
  }
  return {
    keepSent: (name, raw) => writeFile(join(mailDir, name), raw),
    async keepAnswer(from, raw) {
      const name = fileName(++answers, from);
      await writeFile(join(answerDir, name), raw);
      return name;
    },
  };
}
