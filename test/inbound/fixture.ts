/** The mails of `test/fixtures/mail`, by file name without its ending. */
const files = import.meta.glob<string>("../fixtures/mail/*.eml", {
  query: "?raw",
  import: "default",
  eager: true,
});

export function eml(name: string): string {
  const raw = files[`../fixtures/mail/${name}.eml`];
  if (raw === undefined) throw new Error(`no fixture ${name}.eml`);
  return raw;
}
