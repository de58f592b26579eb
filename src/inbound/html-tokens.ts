import { Tokenizer } from "htmlparser2";

export type HtmlEvents = {
  open(name: string, attributes: Record<string, string>): void;
  close(name: string): void;
  text(text: string): void;
};

/** Attributes that say what an element is; all others are skipped. */
const READ = new Set(["class", "id", "type", "style", "name", "alt", "hidden", "start"]);
const MAX_ATTRIBUTE = 2000;

/**
 * Runs over HTML once and reports tags and text, entities decoded. The tokenizer alone, without htmlparser2's parser:
 * that keeps a stack whose every push moves all of it, and a hundred thousand nested `<div>` would take minutes.
 */
export function readHtml(html: string, events: HtmlEvents): void {
  let name = "";
  let attributes: Record<string, string> = {};
  let attribute = "";
  let value = "";
  const opened = () => events.open(name, attributes);
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        name = html.slice(start, Math.min(end, start + 40)).toLowerCase();
        attributes = {};
      },
      onattribname(start, end) {
        attribute = html.slice(start, Math.min(end, start + 40)).toLowerCase();
        value = "";
      },
      onattribdata(start, end) {
        if (READ.has(attribute) && value.length < MAX_ATTRIBUTE) {
          value += html.slice(start, Math.min(end, start + MAX_ATTRIBUTE));
        }
      },
      onattribentity(codepoint) {
        if (value.length < MAX_ATTRIBUTE) value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        if (READ.has(attribute)) attributes[attribute] ??= value;
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => events.close(html.slice(start, Math.min(end, start + 40)).toLowerCase()),
      ontext: (start, end) => events.text(html.slice(start, end)),
      ontextentity: (codepoint) => events.text(String.fromCodePoint(codepoint)),
      oncdata: (start, end) => events.text(html.slice(start, end)),
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
