import { mkdirSync } from "node:fs";
import { kinds, renderMail } from "./emails/index.ts";
import { openChromium } from "./test/web/chromium.ts";
mkdirSync("/tmp/h/reply/pics", { recursive: true });
const browser = await openChromium();
const page = await (await browser.newContext({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 1 })).newPage();
const wanted = process.argv.slice(2);
const shots: string[] = [];
for (const kind of ["ask-back", "receipt", "partner-news", "topic-request"] as const) {
  const mail = kinds[kind] as any;
  for (const [name, props] of [["sample", mail.sample], ...Object.entries(mail.variants ?? {})] as [string, any][]) {
    if (wanted.length && !wanted.some((w) => `${kind}-${name}`.startsWith(w))) continue;
    const { html, subject } = renderMail(props) as any;
    const bar = `<div style="font:600 15px sans-serif;padding:10px 12px;background:#fff;border-bottom:1px solid #ccc">${subject.replace(/</g, "&lt;")}</div>`;
    await page.setContent(html.replace(/<body([^>]*)>/, `<body$1>${bar}`));
    await page.screenshot({ path: `/tmp/h/reply/pics/${kind}-${name}.png`, fullPage: true });
    shots.push(`${kind}-${name}`);
  }
}
// contact sheets
const { readFileSync, writeFileSync } = await import("node:fs");
for (let i = 0; i < shots.length; i += 4) {
  const some = shots.slice(i, i + 4);
  const imgs = some.map((s) => `<img style="border:1px solid #888;margin:4px;vertical-align:top" src="data:image/png;base64,${readFileSync(`/tmp/h/reply/pics/${s}.png`).toString("base64")}">`).join("");
  await page.setViewportSize({ width: 1500, height: 400 });
  await page.setContent(`<body style="margin:0;background:#ccc;white-space:nowrap">${imgs}</body>`);
  await page.screenshot({ path: `/tmp/h/reply/pics/sheet-${i / 4}.png`, fullPage: true });
  await page.setViewportSize({ width: 360, height: 640 });
  console.log(`sheet-${i / 4}`, some.join(" "));
}
await browser.close();
