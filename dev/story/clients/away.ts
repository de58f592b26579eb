import { writeMail } from "../mime.ts";
import { AWAY, inLanguage } from "./attributions.ts";
import { type Client, headersOf } from "./letter.ts";

/** Not a client but a server: somebody's out-of-office (RFC 3834). `words` is the last day away, as it is written. */
export const outOfOffice: Client = (letter) => {
  const { subject, words } = inLanguage(AWAY, letter.language);
  return writeMail(
    [
      ...headersOf(letter, "exchange.example", subject),
      ["Auto-Submitted", "auto-replied"],
      ["X-Auto-Response-Suppress", "All"],
      ["Precedence", "auto_reply"],
    ],
    {
      type: "text/plain",
      charset: "utf-8",
      transfer: "base64",
      body: `${words(letter.words)}\n\n${letter.from.name}\n`,
    },
  );
};
