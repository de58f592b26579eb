import { Parser } from "htmlparser2";

export type Link = { label: string; href: string };

/** The links of a mail in the order shown, each once, with the words they stand under. */
export function linksOf(html: string): Link[] {
  const links: Link[] = [];
  let open: Link | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "a" && attributes.href) open = { label: "", href: attributes.href };
    },
    ontext(text) {
      if (open) open.label += text;
    },
    onclosetag(name) {
      if (name !== "a" || !open) return;
      const { href, label } = open;
      if (!links.some((link) => link.href === href)) {
        links.push({ href, label: label.replace(/\s+/g, " ").trim() || href });
      }
      open = undefined;
    },
  });
  parser.end(html);
  return links;
}
