import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { Button, P } from "./elements.tsx";
import { footLines } from "./lines.ts";
import type { Common, ReplyNote } from "./props.ts";
import { Recorded } from "./recorded.tsx";
import type { Words } from "./words/index.ts";

/**
 * The one frame of every mail. Outlook renders with Word's engine, so tables and inline styles carry the layout; the
 * style block adds what dark mode needs where it is understood. Mid-contrast colours survive clients that invert
 * by themselves. No images: nothing to block, nothing to load, nothing that tells who read it.
 */
const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const DARK = `
@media (prefers-color-scheme: dark) {
  .page { background: #14181a !important }
  .sheet { background: #1e2426 !important }
  .ink, .ink * { color: #e4e7e5 !important }
  .soft, .soft * { color: #a6afad !important }
  .box { background: #273033 !important; border-color: #3b474a !important }
  .edge { border-color: #3b474a !important }
  .go { background: #2f8375 !important } .go a { color: #ffffff !important; border-color: #2f8375 !important }
  .tap a { color: #8fd0c4 !important; border-color: #5a8f86 !important }
}
@media (max-width: 420px) { .pad { padding: 20px 16px !important } }`;

export function Layout(given: {
  words: Words;
  props: Common;
  preheader: string;
  /** Who can see what was written or done: the first line of the foot. */
  sees: string;
  reply?: ReplyNote;
  /** In place of the foot's usual commands, for a reader who is not in a pair. */
  commands?: string;
  /** In place of the whole foot, for a reader who must not learn of any programme. */
  foot?: string[];
  children?: Child;
}) {
  const { words, props } = given;
  return (
    <html lang={words.language} dir={words.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
        <title>{words.common.foot.programme(props.programme.name)}</title>
        <style>{raw(DARK)}</style>
      </head>
      <body class="page" style="margin:0;padding:0;background:#eef0ec">
        <Preheader text={given.preheader} />
        <table
          role="presentation"
          class="page"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          style="background:#eef0ec"
        >
          <tr>
            <td align="center" style="padding:12px 8px">
              <table
                role="presentation"
                class="sheet"
                width="100%"
                cellpadding="0"
                cellspacing="0"
                style="max-width:560px;background:#fdfdfb;border-radius:10px"
              >
                <tr>
                  <td
                    align={words.dir === "rtl" ? "right" : "left"}
                    class="pad ink"
                    style={`padding:26px 28px;${FONT};font-size:16px;line-height:1.5;color:#26302e;overflow-wrap:anywhere;word-break:break-word`}
                  >
                    {given.children}
                    <Recorded words={words} props={props} />
                    <ConfirmAway words={words} props={props} />
                    <Foot
                      lines={
                        given.foot ??
                        footLines(words, props, given.sees, given.reply ?? "just-reply", given.commands)
                      }
                    />
                  </td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html>
  );
}

function ConfirmAway({ words, props: { confirmAway } }: { words: Words; props: Common }) {
  if (!confirmAway) return null;
  const until = words.when.date(confirmAway.until);
  return (
    <>
      <P>{words.common.confirmAway(until)}</P>
      <Button label={words.common.awayTap(until)} href={confirmAway.link} quiet />
    </>
  );
}

/** What an inbox shows after the subject; the blanks keep the mail's first line from following it. */
function Preheader({ text }: { text: string }) {
  return (
    <div style="display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:#eef0ec;opacity:0">
      {text}
      {raw("&#847;&zwnj;&nbsp;".repeat(40))}
    </div>
  );
}

function Foot({ lines }: { lines: string[] }) {
  return (
    <div
      class="soft edge"
      style="margin-top:26px;padding-top:14px;border-top:1px solid #d9ddd7;font-size:13px;line-height:1.5;color:#66706d"
    >
      {lines.map((line) => (
        <div style="margin:0 0 6px">{line}</div>
      ))}
    </div>
  );
}
