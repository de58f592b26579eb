import { cases, type Hostile, repeated } from "./case.ts";

/** As many openings as closings, so that half of the text is nested in the other half. */
const nested = (open: string, close: string) => (size: number) => {
  const depth = Math.floor(size / (open.length + close.length));
  return `${open.repeat(depth)}x${close.repeat(depth)}`;
};

/** Floods of markup. */
export const HTML: Hostile[] = cases("html", {
  "ten thousand nested blockquotes": nested("<blockquote>", "</blockquote>"),
  "unclosed blockquotes": "<blockquote>a",
  "unclosed blockquotes under an attribution": (size) =>
    `<div>On Mon, Jan 11, 2027 at 5:00 PM A &lt;a@b.org&gt; wrote:</div>${repeated("<blockquote>a<p>b", size)}`,
  "ten thousand nested elements": nested("<div>", "</div>"),
  "nested lists": nested("<ul><li>", "</li></ul>"),
  "nested tables": nested("<table><tr><td>", "</td></tr></table>"),
  "paragraphs in deep elements": (size) => `${"<div>".repeat(399)}${repeated("<p>a", size)}`,
  "list items in deep elements": (size) => `${"<div>".repeat(399)}${repeated("<li>a", size)}`,
  "closing tags of what is not open": (size) => `${"<b>".repeat(399)}${repeated("</i>", size)}`,
  "elements of different names": (size) => {
    let html = "";
    for (let i = 0; html.length < size; i++) html += `<a${i}>`;
    return html.slice(0, size);
  },
  "line breaks": "<br>",
  "line breaks with closing tags": "<br></br>",
  paragraphs: "<p>a</p>",
  "empty paragraphs": "<p></p>",
  "list items": "<li>a",
  "table cells": "<td>a",
  "quotations and answers in turn": "<blockquote>a</blockquote>b",
  "what Gmail wraps a quotation in": '<div class="gmail_quote"><div class="gmail_attr">',
  "what Outlook puts before one": '<div id="appendonsend"></div><div id="divRplyFwdMsg">',
  signatures: '<div class="gmail_signature">a</div>b',
  "signatures that stay open": '<div id="Signature">',
  "open angle brackets": "<",
  "tags that never end": "<a ",
  "attributes that never end": "<a b='",
  attributes: (size) => `<a ${repeated("b=c ", size)}>x`,
  "one attribute's entities": (size) => `<div class="${repeated("&amp;", size)}">x`,
  "one endless class": (size) => `<div class="${repeated("ydp ", size)}">x`,
  "one endless style": (size) => `<div style="${repeated("border: display: ", size)}">x`,
  "styles on every element": '<p style="margin:0;border:none">a',
  "hidden elements": '<div style="display:none">a',
  comments: "<!-- a -->",
  "comments that never end": "<!--",
  "conditional comments": "<!--[if mso]>a<![endif]-->",
  "character data": "<![CDATA[a",
  declarations: "<!a",
  "processing instructions": "<?a",
  "closing brackets": "</",
  entities: "&amp;",
  "entities without an end": "&amp",
  "entities by number": "&#x1F600;",
  "entities that are none": "&abcdefgh;",
  "entities that begin another": "&notinva",
  "lone ampersands": "&",
  "scripts that never end": "<script>a",
  "styles that never end": "<style>a</styl",
  "text areas": "<textarea>a</textarea>",
  "titles in titles": "<title>a<title>",
  preformatted: "<pre>a\nb</pre>",
  "preformatted and open": (size) => `<pre>${repeated("a \n", size)}`,
  "emoji as pictures": '<img alt="😀">',
  "white space between tags": "<b> </b>\n",
  "one endless line of text": "a ",
});
