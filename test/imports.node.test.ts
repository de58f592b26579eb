import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

/** Who may import whom; within a layer everybody may. `root` is the composition: config and effect types. */
const MAY: Record<string, string[]> = {
  index: ["root", "web", "flows", "inbound", "outbound", "store", "emails", "domain"],
  web: ["root", "flows", "inbound", "outbound", "store", "emails", "domain"],
  flows: ["root", "inbound", "outbound", "store", "emails", "domain"],
  inbound: ["domain"],
  outbound: ["root", "domain"],
  store: ["domain"],
  emails: ["domain"],
  root: ["domain"],
  domain: [],
};

function layerOf(path: string): string {
  if (path.startsWith("emails/")) return "emails";
  const [, first = ""] = path.split("/");
  if (first === "index.ts") return "index";
  return first.endsWith(".ts") ? "root" : first;
}

const files = globSync(["src/**/*.{ts,tsx}", "emails/**/*.{ts,tsx}"]);
const imports = files.flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/g)].map(([, target = ""]) => ({
    file,
    target: relative(".", join(dirname(file), target)),
  })),
);

test("imports run one way", () => {
  expect(imports.length).toBeGreaterThan(300);
  const wrong = imports.filter(({ file, target }) => {
    const [from, to] = [layerOf(file), layerOf(target)];
    return from !== to && !MAY[from]?.includes(to);
  });
  expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
});
