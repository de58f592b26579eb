import type { ReplyWords } from "./shape.ts";

/** English. */
export const en: ReplyWords = {
  wroteLast: "wrote|sent|writes|said|has written",
  wroteInside: "wrote",
  weak: "said|sent|writes",
  iWrote: `
    i wrote|i have written|i sent|i have sent|i said|i've written|i've sent|i've said`,
  opens: "on",
  from: "from|reply-to",
  date: "sent|date|sent on|received",
  to: "to|cc|bcc|c.c.|c.c",
  subject: "subject|re",
  original: `
    original message|original email|original mail|reply message|forwarded message|forwarded by|
    begin forwarded message|forwarded mail`,
  sentFrom: `
    sent from|sent via|sent with|sent using|send from|get outlook for|get bluemail for`,
  device: "my phone|smartphone|mobile|tablet|phone",
  regards: `
    best|all best|all the best|best regards|best wishes|kind regards|kindest regards|warm regards|
    warmest regards|warmly|many regards|with regards|with best regards|with kind regards|regards|rgds|
    br|kr|cheers|sincerely|sincerely yours|yours sincerely|yours truly|yours faithfully|yours|
    respectfully|cordially|take care|talk soon|see you|love|xoxo|warm wishes|with best wishes|
    with warm regards|with many thanks and regards|with thanks and regards`,
  everyday: "best|love|yours|warmly|br|kr|ty|see you|take care|respectfully|talk soon",
  thanks: `
    thanks|thank you|thanks a lot|thanks so much|thank you so much|thank you very much|thanks again|
    thanks in advance|thank you in advance|many thanks|thanks and regards|thanks & regards|thx|ty|
    have a nice day|have a good day|have a great day|have a nice weekend|have a great weekend|
    have a good weekend|speak soon|looking forward|looking forward to it|until then|with thanks|
    thanks and see you soon`,
  notice: `
    confidential|privileged|intended recipient|intended solely|intended only|addressee|received this|
    received it|in error|by mistake|notify the sender|delete|unauthorised|unauthorized|disclaimer|
    liability`,
  recipient: "intended recipient|intended solely|addressee|notify the sender",
  virusFree: "virus-free|virus free",
  scanned: "this",
  programs: `
    you received this message because you are subscribed|to unsubscribe from this|
    this message was sent to|you are receiving this because|reply to this email directly or view it on`,
  listFooter: "mailing list|listinfo|list archive|unsubscribe",
  excuse: "excuse|sorry|typos|brevity|brief",
};
