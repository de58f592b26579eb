import { cases, type Hostile, repeated } from "./case.ts";

/** A message whose body, in that transfer encoding, is the piece over and over. */
const body =
  (piece: string, ...headers: string[]) =>
  (size: number) =>
    `From: Noa <noa@example.com>\n${headers.map((header) => `${header}\n`).join("")}\n${repeated(piece, size)}`;
/** A message with the piece over and over in one of its headers. */
const header =
  (name: string, piece: string, before = "") =>
  (size: number) =>
    `From: Noa <noa@example.com>\n${name}: ${before}${repeated(piece, size)}\n\nhi\n`;
const MULTIPART = "Content-Type: multipart/mixed; boundary=x";

/** Floods of what messages are made of (RFC 5322, 2045 to 2047, 2231). */
export const RAW: Hostile[] = cases("raw", {
  "ten thousand nested parts": (size) => {
    let raw = "From: noa@example.com\n";
    for (let i = 0; raw.length < size; i++)
      raw += `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`;
    return raw;
  },
  "parts nested as deep as is read": (size) => {
    let raw = "From: noa@example.com\n";
    for (let i = 0; i < 90; i++) raw += `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`;
    return `${raw}\n${repeated("--\n--b\n", size)}`;
  },
  "parts beside one another": body("--x\n\na\n", MULTIPART),
  "attachments beside one another": body("--x\nContent-Type: application/pdf\n\na\n", MULTIPART),
  "alternatives of alternatives": body(
    "--x\nContent-Type: text/html\n\n<p>a\n",
    "Content-Type: multipart/alternative; boundary=x",
  ),
  "attached messages in attached messages": (size) => repeated("Content-Type: message/rfc822\n\n", size),
  "a digest of nothing": body("--x\n\n\n", "Content-Type: multipart/digest; boundary=x"),
  "delimiters that are none": body("--xy\n", MULTIPART),
  "delimiters alone": body("--x\n", MULTIPART),
  "a flood of headers": (size) => `From: noa@example.com\n${repeated("X-Flood: y\n", size)}\nhi\n`,
  "headers without a colon": (size) => `From: noa@example.com\n${repeated("a\n", size)}\nhi\n`,
  senders: (size) => `${repeated("From: a@b.org\n", size)}\nhi\n`,
  folds: (size) => `Subject: a\n${repeated(" a\n", size)}\nhi\n`,
  "content types": (size) =>
    `${repeated("Content-Type: text/plain; charset=utf-8; format=flowed\n", size)}\nhi\n`,
  addresses: header("To", "a@b.org, "),
  "groups of addresses": header("To", "a: "),
  "groups of long names": header("To", `${"a".repeat(390)}: `),
  "quoted names": header("To", '"a" <a@b.org>, '),
  "open quoted names": header("To", '"a\\"'),
  "open comments in addresses": header("Cc", "("),
  "open angle brackets in addresses": header("Reply-To", "<a@"),
  "combining marks in an address": header("To", "\u0301\u0323", "a@b"),
  "encoded words": header("Subject", "=?utf-8?Q?a?= "),
  "long encoded words": header("Subject", `=?utf-8?Q?${"a".repeat(1990)}?= `),
  "encoded words in base64": header("Subject", "=?utf-8?B?YQ==?="),
  "encoded words of bytes that are none": header("Subject", "=?utf-8?Q?=FF?= "),
  "encoded words in two charsets": header("Subject", "=?utf-8?q?a?= =?big5?q?a?= "),
  "open encoded words": header("Subject", "=?utf-8?Q?"),
  "beginnings of encoded words": header("From", "=?"),
  "message ids": header("References", "<a@b.org> "),
  "open message ids": header("In-Reply-To", "<"),
  "a date of numbers": header("Date", "1 "),
  "a date of comments": header("Date", "("),
  parameters: header("Content-Type", "a=b; ", "text/plain; "),
  "parameters in pieces": header("Content-Type", "a*0*=b; ", "text/plain; "),
  "parameters with other names each": (size) => {
    let raw = "Content-Type: text/plain";
    for (let i = 0; raw.length < size; i++) raw += `; a${i}*${i}*=b`;
    return `${raw}\n\nhi\n`;
  },
  "open comments in a content type": header("Content-Type", "(a", "text/plain "),
  "escapes in a content type": header("Content-Type", '\\"', 'text/plain; a="'),
  charsets: header("Content-Type", "charset=", "text/plain; "),
  "encoded words in a file name": header("Content-Disposition", "=?utf-8?q?a?= ", 'attachment; filename="'),
  verdicts: header("Authentication-Results", "mx.cloudflare.net; dkim=pass (a) header.d=b.org; "),
  "senders of an envelope": header("Received-SPF", "pass envelope-from="),
  "failed recipients": header("X-Failed-Recipients", "a@b.org, "),
  "soft line breaks": body("=\n", "Content-Transfer-Encoding: quoted-printable"),
  "quoted-printable that is none": body("=", "Content-Transfer-Encoding: quoted-printable"),
  "quoted-printable bytes": body("=C3=28", "Content-Transfer-Encoding: quoted-printable"),
  "base64 of nothing": body("=", "Content-Transfer-Encoding: base64"),
  "base64 of nothing on every line": body("====\n", "Content-Transfer-Encoding: base64"),
  "base64 that is none": body("\u0001!é", "Content-Transfer-Encoding: base64"),
  "base64 of zeros": body("AAAA\n", "Content-Transfer-Encoding: base64"),
  "a charset that is another's": body("é\n", "Content-Type: text/plain; charset=big5"),
  "escapes of ISO-2022-JP": body("\u001b$B\u001b(B", "Content-Type: text/plain; charset=iso-2022-jp"),
  "a charset that nobody knows": body("\u0080ÿ ", "Content-Type: text/plain; charset=x-junk"),
  "UTF-7": body("+AGEAYQ-", "Content-Type: text/plain; charset=utf-7"),
  "paragraphs that flow": body("a \n", "Content-Type: text/plain; format=flowed"),
  "paragraphs that flow at every depth": body(
    ">a \n>>b \n",
    "Content-Type: text/plain; format=flowed; delsp=yes",
  ),
  "lines of bare CR": body("a\r"),
  "a header of bare CR": (size) => `From: noa@example.com\r${repeated("X: y\r", size)}\r\rhi`,
  "short lines": body("a\n"),
  "HTML alone": body("<p>a", "Content-Type: text/html"),
  "delivery statuses": body(
    "--x\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; a@b.org\n",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="x"',
  ),
});
