import * as z from "zod";

/**
 * What the provider can do to a request besides answering it properly. `to` limits it to requests with a message
 * for that address, so that tests that share a post office do not meet each other's.
 */
export const faultShape = z.discriminatedUnion("fault", [
  /** Answers that HTTP status and takes nothing. */
  z.strictObject({ fault: z.literal("status"), status: z.number(), ...limits() }),
  /** Answers that ErrorCode for the message and does not take it. */
  z.strictObject({ fault: z.literal("refuse"), code: z.number(), ...limits() }),
  /** Cuts the connection and takes nothing. */
  z.strictObject({ fault: z.literal("cut-before"), ...limits() }),
  /** Takes the messages (or the first `accepting` of them), then cuts the connection. */
  z.strictObject({ fault: z.literal("cut-after"), accepting: z.number().optional(), ...limits() }),
  /** Takes the messages and never answers. */
  z.strictObject({ fault: z.literal("silent"), ...limits() }),
]);

function limits() {
  return {
    on: z.enum(["send", "search"]).default("send"),
    times: z.number().default(1),
    to: z.string().optional(),
  };
}

export type Fault = z.infer<typeof faultShape>;
export type FaultWish = z.input<typeof faultShape>;

export type Faults = {
  add(fault: FaultWish): void;
  clear(): void;
  /** Of what was wished for addresses that have this in them, nothing happens any more. */
  forget(within: string): void;
  /** The next fault for such a request; it is used up. */
  take(on: Fault["on"], recipients: string[]): Fault | undefined;
};

export function createFaults(): Faults {
  let waiting: Fault[] = [];
  return {
    add: (fault) => {
      waiting.push(faultShape.parse(fault));
    },
    clear: () => {
      waiting = [];
    },
    forget: (within) => {
      waiting = waiting.filter(({ to }) => !to?.includes(within));
    },
    take(on, recipients) {
      const found = waiting.find(
        (fault) => fault.on === on && (!fault.to || recipients.includes(fault.to.toLowerCase())),
      );
      if (found && --found.times < 1) waiting = waiting.filter((fault) => fault !== found);
      return found;
    },
  };
}
