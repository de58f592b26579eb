/** What the provider answers instead of sending, with its own codes. */
export type Refusal = { ErrorCode: number; Message: string };

/** Codes that a test may ask for and that nothing in a message leads to. */
const BY_CODE: Record<number, string> = {
  401: "The 'From' address is a Sender Signature that has not been confirmed.",
  405: "Not allowed to send: you have run out of credits.",
  412: "While your account is pending approval, all recipient addresses must share the domain of 'From'.",
  413: "You may not send from this account.",
};

export const BAD_TOKEN: Refusal = {
  ErrorCode: 10,
  Message: "The Server Token you provided in the X-Postmark-Server-Token request header was invalid.",
};
export const JSON_REQUIRED: Refusal = {
  ErrorCode: 409,
  Message: "The request needs Accept and Content-Type headers of application/json.",
};
export const BAD_JSON: Refusal = { ErrorCode: 402, Message: "Received invalid JSON input." };
export const BATCH_TOO_BIG: Refusal = {
  ErrorCode: 410,
  Message: "You may only send up to 500 messages in a batch.",
};

export function incompatible(what: string): Refusal {
  return { ErrorCode: 403, Message: `The JSON does not fit: ${what}` };
}

export function invalid(what: string): Refusal {
  return { ErrorCode: 300, Message: what };
}

export function unknownSender(address: string): Refusal {
  return {
    ErrorCode: 400,
    Message: `The 'From' address you supplied (${address}) is not a Sender Signature on your account.`,
  };
}

/** The wording is one that the `postmark` package reads the addresses from. */
export function inactive(addresses: string[]): Refusal {
  return {
    ErrorCode: 406,
    Message:
      "You tried to send to recipient(s) that have been marked as inactive. " +
      `Found inactive addresses: ${addresses.join(", ")}. ` +
      "Inactive recipients are ones that have generated a hard bounce, a spam complaint, or a manual suppression.",
  };
}

export function refusalOf(code: number): Refusal {
  return { ErrorCode: code, Message: BY_CODE[code] ?? "Refused." };
}
