/** The library beside which `replyText` is measured: Lever's port of Mailgun's talon. It has no types of its own. */
declare module "planer" {
  const planer: { extractFromPlain(text: string): string };
  export default planer;
}
