import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { kinds } from "../emails/index.ts";
import type { MailKind } from "../emails/kind.ts";
import type { MailProps } from "../emails/props.ts";
import { mailPage } from "./mail-pages.ts";

const FOLDER = "docs/mails";

/** `npm run docs`: writes the page of every kind of mail; a kind that is gone loses its page. */
mkdirSync(FOLDER, { recursive: true });
for (const name of readdirSync(FOLDER)) rmSync(join(FOLDER, name));
for (const mail of Object.values(kinds))
  writeFileSync(join(FOLDER, `${mail.kind}.md`), mailPage(mail as unknown as MailKind<MailProps>));
