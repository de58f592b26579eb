import type { Child } from "hono/jsx";

/** What mails are built of, inside the layout. */

export function P({ children }: { children?: Child }) {
  return <p style="margin:0 0 14px">{children}</p>;
}

/** A line that supports and does not ask. */
export function Soft({ children }: { children?: Child }) {
  return (
    <p class="soft" style="margin:0 0 8px;font-size:14px;color:#66706d">
      {children}
    </p>
  );
}

/** Lines that are said only where there is something to say. */
export function Said({ said }: { said: (string | undefined | false)[] }) {
  return <>{said.map((line) => (line ? <Soft>{line}</Soft> : null))}</>;
}

export function H({ children }: { children?: Child }) {
  return <h2 style="margin:22px 0 8px;font-size:17px;line-height:1.35;font-weight:600">{children}</h2>;
}

/** 46 px high: a thumb hits it. The colour is the cell's too, since Outlook ignores a link's padding. */
export function Button({ label, href, quiet }: { label: string; href: string; quiet?: boolean }) {
  return (
    <table
      role="presentation"
      cellpadding="0"
      cellspacing="0"
      style="display:inline-table;margin:0 8px 10px 0;vertical-align:top"
    >
      <tr>
        <td
          class={quiet ? "tap" : "go"}
          style={quiet ? "" : "background:#2a7569;border-radius:8px"}
          align="center"
        >
          <a
            href={href}
            style={`display:inline-block;padding:11px 18px;border:1px solid ${quiet ? "#8fb3ab" : "#2a7569"};border-radius:8px;font-size:16px;line-height:22px;font-weight:600;text-decoration:none;color:${quiet ? "#2a7569" : "#ffffff"}`}
          >
            {label}
          </a>
        </td>
      </tr>
    </table>
  );
}

/** Choices of one tap each: side by side while they are short, `stacked` where they are sentences. */
export function TapRow({ taps, stacked }: { taps: { label: string; href: string }[]; stacked?: boolean }) {
  if (taps.length === 0) return null;
  return (
    <div class="tap" style="margin:0 0 8px">
      {taps.map(({ label, href }) => (
        <a
          href={href}
          dir="auto"
          style={`display:${stacked ? "block" : "inline-block"};box-sizing:border-box;min-width:46px;margin:0 ${stacked ? "0" : "6px"} 8px 0;padding:11px 14px;border:1px solid #8fb3ab;border-radius:8px;font-size:16px;line-height:22px;${stacked ? "" : "text-align:center;"}text-decoration:none;color:#2a7569`}
        >
          {label}
        </a>
      ))}
    </div>
  );
}

/** One session: whom, when and where, and whatever belongs to it. */
export function SessionCard({
  title,
  lines,
  children,
}: {
  title: string;
  lines: string[];
  children?: Child;
}) {
  return (
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:6px 0 16px">
      <tr>
        <td
          class="box"
          style="padding:14px 16px;background:#f3f5f1;border:1px solid #dfe4dc;border-radius:8px"
        >
          <div style="font-weight:600">{title}</div>
          {lines.map((line, index) => (
            <div class={index ? "soft" : ""} style={index ? "font-size:14px;color:#66706d" : ""}>
              {line}
            </div>
          ))}
          {children ? <div style="margin-top:12px">{children}</div> : null}
        </td>
      </tr>
    </table>
  );
}

/** What a person wrote, set apart, in its own direction and with its own line breaks. */
export function Quote({ children }: { children?: Child }) {
  return (
    <div
      dir="auto"
      class="edge"
      style="margin:0 0 14px;padding:2px 12px;border-left:3px solid #8fb3ab;white-space:pre-line"
    >
      {children}
    </div>
  );
}

export function Steps({ items, numbered }: { items: Child[]; numbered?: boolean }) {
  const rows = items.map((item) => <li style="margin:0 0 6px">{item}</li>);
  const style = "margin:0 0 14px;padding-left:22px";
  return numbered ? <ol style={style}>{rows}</ol> : <ul style={style}>{rows}</ul>;
}

/** A heading with its list, where there is anything to list. */
export function Listed({ title, items, numbered }: { title: string; items: string[]; numbered?: boolean }) {
  if (items.length === 0) return null;
  return (
    <>
      <H>{title}</H>
      <Steps items={items} numbered={numbered ?? false} />
    </>
  );
}
